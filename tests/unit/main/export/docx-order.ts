/**
 * The order in which ECMA-376 (Part 1, annex A, as its transitional schemas have it) asks for what is in an element.
 * Word calls a document damaged where some of these are out of order, and passes over others without a word.
 */
import { type XmlElement, xmlTree } from '../../../../src/main/intake/readers/xml.ts'

const borders = 'top left start bottom right end insideH insideV'
const run =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'
const paragraph =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'

/** By the element; one of a part has all its children here. */
const orders: Readonly<Record<string, string>> = {
  pPr: paragraph,
  rPr: run,
  numPr: 'ilvl numId',
  pBdr: 'top left bottom right between bar',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tblBorders: borders,
  tblCellMar: borders,
  tcMar: borders,
  tr: 'tblPrEx trPr tc',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  sdt: 'sdtPr sdtEndPr sdtContent',
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride',
  lvlOverride: 'startOverride lvl',
}

/** A sentence for each element whose children are out of order, or are none that it may have. */
export function outOfOrder(xml: string): string[] {
  const root = xmlTree(Buffer.from(xml))
  if (!root) throw new Error('There is no element in it.')
  return faultsIn(root)
}

function faultsIn(element: XmlElement): string[] {
  const children = element.children.filter((child) => typeof child !== 'string')
  const order = orders[element.name.replace('w:', '')]?.split(' ')
  const places = children.map(({ name }) => order?.indexOf(name.replace('w:', '')) ?? 0)
  const faults = children.flatMap(({ name }, at) => {
    if ((places[at] ?? 0) < 0) return [`${element.name} may have no ${name}`]
    return (places[at] ?? 0) < (places[at - 1] ?? 0)
      ? [`${name} stands behind ${children[at - 1]?.name} in ${element.name}`]
      : []
  })
  return [...faults, ...children.flatMap(faultsIn)]
}

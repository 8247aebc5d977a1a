/** The styles of an exported Word document, all of them: the library's own set has some that Word has otherwise. */
import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IStylesOptions,
  type XmlComponent,
} from 'docx'
import { element } from './docx-elements.ts'
import { lookOf } from './docx-look.ts'
import { letters, linkedStyles, otherStyles, spaced } from './docx-paragraph-styles.ts'
import { lines, pt, rule, serif, size, styleIds } from './docx-styles.ts'
import type { EssayDocument } from './essay.ts'

/** What every document of Word's has, and the library does not write. */
const wordsOwn = (): XmlComponent[] => [
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    [
      element('w:name', { 'w:val': 'Default Paragraph Font' }),
      element('w:uiPriority', { 'w:val': 1 }),
      element('w:semiHidden'),
      element('w:unhideWhenUsed'),
    ],
  ),
  element('w:style', { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' }, [
    element('w:name', { 'w:val': 'No List' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ]),
  element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, [
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element(
        'w:tblCellMar',
        {},
        Object.entries({ top: 0, left: 108, bottom: 0, right: 108 }).map(([side, width]) =>
          element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }),
        ),
      ),
    ]),
  ]),
  element('w:style', { 'w:type': 'table', 'w:styleId': styleIds.table }, [
    element('w:name', { 'w:val': 'Table Grid' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 39 }),
    element('w:tblPr', {}, [
      element(
        'w:tblBorders',
        {},
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          element(`w:${side}`, {
            'w:val': 'single',
            'w:sz': 4,
            'w:space': 0,
            'w:color': rule,
          }),
        ),
      ),
    ]),
  ]),
]

/** Those of letters that no paragraph style is linked to. */
const ofLetters: ICharacterStyleOptions[] = [
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    uiPriority: 99,
    unhideWhenUsed: true,
    run: { superScript: true },
  },
  {
    id: 'EndnoteReference',
    name: 'endnote reference',
    uiPriority: 99,
    semiHidden: true,
    unhideWhenUsed: true,
    run: { superScript: true },
  },
  {
    id: styleIds.hyperlink,
    name: 'Hyperlink',
    uiPriority: 99,
    unhideWhenUsed: true,
    run: { color: '1F4E79', underline: { type: 'single' } },
  },
  { id: styleIds.label, name: spaced(styleIds.label), run: { bold: true } },
]

export function documentStyles(essay: EssayDocument): IStylesOptions {
  const look = lookOf(essay)
  const linked = linkedStyles(look)
  return {
    importedStyles: [
      new DocumentDefaults({
        run: {
          font: serif,
          size: size(look.textSize),
          language: { value: essay.language, eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { ...lines(look.lineSpacing), after: pt(look.afterParagraph) } },
      }),
      ...wordsOwn(),
    ],
    paragraphStyles: [...otherStyles(look), ...linked],
    characterStyles: [
      ...ofLetters.map((style) => ({ basedOn: 'DefaultParagraphFont', ...style })),
      ...linked.map(letters),
    ],
  }
}

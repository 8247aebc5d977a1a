/**
 * How an exported Word document looks: Word's own styles by the names it knows them by, so that its panes show them and
 * a reader can change each in one place. docs/decisions/178
 */
import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  type XmlComponent,
} from 'docx'
import type { ListStyle } from '../../shared/model/blocks.ts'
import { element } from './docx-elements.ts'
import type { EssayDocument } from './essay.ts'

/** Lengths in Word's units: a twentieth of a point, of which 567 make a centimetre. */
export const cm = (length: number): number => Math.round(length * 567)
const pt = (length: number): number => Math.round(length * 20)
/** Type sizes are in half points. */
const size = (points: number): number => Math.round(points * 2)
/**
 * A line height in 240ths of a line. It says so: a bare number is read by some programs as the exact
 * height in twentieths of a point, in which two lines of a title print over each other.
 */
const lines = (count: number) => ({
  line: Math.round(count * 240),
  lineRule: LineRuleType.AUTO,
})

export const serif = 'Times New Roman'
const quiet = '595959'
export const rule = 'BFBFBF'

export const numberIndent = { left: cm(0.8), hanging: cm(0.8) }
/** How far a counter is set in. */
export const inset = cm(0.8)
const quotationIndent = cm(1.2)

/** Ids and names of Word's own styles are Word's; others are ours. */
export const styleIds = {
  author: 'Author',
  body: 'BodyText',
  bibliography: 'Bibliography',
  cardFront: 'CardFront',
  comment: 'EvidenceComment',
  contents: 'TOCHeading',
  evidence: 'Evidence',
  footer: 'Footer',
  footnote: 'FootnoteText',
  header: 'Header',
  hyperlink: 'Hyperlink',
  label: 'PartLabel',
  quotation: 'Quote',
  stance: 'Stance',
  table: 'TableGrid',
  tableHead: 'TableHead',
  tableText: 'TableText',
  title: 'Title',
  wordCount: 'WordCount',
} as const

export const headingIds = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** Word's style of an item of a list by how deep it is: "List Bullet", "List Bullet 2". */
export const listStyleId = (style: ListStyle, depth: number): string =>
  `${style === 'numbered' ? 'ListNumber' : 'ListBullet'}${depth > 0 ? depth + 1 : ''}`
export const listDepths = [0, 1, 2, 3, 4] as const

/** What may stand in a counter, and how far it is set in outside one. Of a list, its numbering says it. */
const insettable = {
  [styleIds.body]: 0,
  [styleIds.quotation]: quotationIndent,
  [styleIds.evidence]: quotationIndent,
  [styleIds.comment]: quotationIndent,
}
export type InsettableStyle = keyof typeof insettable

/** The style of the same thing in a counter. */
export const inCounter = (style: InsettableStyle): string => `Counter${style}`

const counterStyles: IParagraphStyleOptions[] = Object.entries(insettable).map(([style, left]) => ({
  id: `Counter${style}`,
  name: `Counter ${spaced(style)}`,
  basedOn: style,
  paragraph: { indent: { left: left + inset } },
}))

/** The name that Word shows for an id of ours: "EvidenceComment" is "Evidence Comment". */
function spaced(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
}

/** A paragraph style that looks alike in Word when it is given to letters alone. */
type Linked = IParagraphStyleOptions & { name: string }

const linkedId = (id: string): string => `${id}Char`

const letters = ({ id, name, run }: Linked): ICharacterStyleOptions => ({
  id: linkedId(id),
  name: `${name} Char`,
  basedOn: 'DefaultParagraphFont',
  link: id,
  uiPriority: 99,
  ...(run && { run }),
})

/** Those that Word itself links to a style of letters. */
function linkedStyles({ textSize, lineSpacing }: EssayDocument['page']): Linked[] {
  const heading = (level: 1 | 2 | 3, scale: number, before: number, after: number): Linked => ({
    id: headingIds[level],
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: styleIds.body,
    uiPriority: 9,
    quickFormat: true,
    run: { size: size(textSize * scale), bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before: pt(before), after: pt(after), ...lines(1.1) },
    },
  })
  const edge = (id: string, name: string): Linked => ({
    id,
    name,
    basedOn: 'Normal',
    uiPriority: 99,
    unhideWhenUsed: true,
    run: { size: size(textSize - 1.5), color: quiet },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...lines(1) } },
  })
  return [
    {
      id: styleIds.title,
      name: 'Title',
      basedOn: 'Normal',
      next: styleIds.body,
      uiPriority: 10,
      quickFormat: true,
      run: { size: size(textSize * 1.83), bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { after: pt(6), ...lines(1.05) } },
    },
    heading(1, 1.25, 22, 6),
    heading(2, 1.04, 16, 2),
    heading(3, 1, 12, 2),
    {
      id: styleIds.body,
      name: 'Body Text',
      basedOn: 'Normal',
      uiPriority: 1,
      quickFormat: true,
    },
    {
      id: styleIds.quotation,
      name: 'Quote',
      basedOn: 'Normal',
      next: styleIds.body,
      uiPriority: 29,
      quickFormat: true,
      run: { size: size(textSize - 0.5) },
      paragraph: {
        indent: { left: quotationIndent, right: cm(1) },
        spacing: { before: pt(2), after: pt(8), ...lines(lineSpacing) },
      },
    },
    {
      id: styleIds.footnote,
      name: 'footnote text',
      basedOn: 'Normal',
      uiPriority: 99,
      unhideWhenUsed: true,
      run: { size: size(Math.max(8, textSize - 2)) },
      paragraph: { spacing: { after: pt(3), ...lines(1) } },
    },
    edge(styleIds.header, 'header'),
    edge(styleIds.footer, 'footer'),
  ].map((style) => ({ ...style, link: linkedId(style.id) }))
}

const own = (
  id: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({ id, name: spaced(id), basedOn: 'Normal', ...more })

const listStyles = (style: ListStyle): IParagraphStyleOptions[] =>
  listDepths.map((depth) => ({
    id: listStyleId(style, depth),
    name: `List ${style === 'numbered' ? 'Number' : 'Bullet'}${depth > 0 ? ` ${depth + 1}` : ''}`,
    basedOn: 'Normal',
    uiPriority: 99,
    unhideWhenUsed: true,
    quickFormat: depth === 0,
    paragraph: {
      contextualSpacing: true,
      numbering: { reference: style, level: depth, instance: 0 },
    },
  }))

function otherStyles({ textSize }: EssayDocument['page']): IParagraphStyleOptions[] {
  const small = { size: size(textSize - 1) }
  const indent = { left: quotationIndent, right: 0 }
  return [
    own(styleIds.author, { run: { color: quiet }, paragraph: { spacing: { after: pt(14) } } }),
    own(styleIds.stance, {
      next: styleIds.body,
      run: { italics: true, color: quiet, ...small },
      paragraph: { keepNext: true, spacing: { after: pt(6), ...lines(1) } },
    }),
    own(styleIds.evidence, {
      basedOn: styleIds.quotation,
      quickFormat: true,
      paragraph: { indent },
    }),
    own(styleIds.comment, {
      basedOn: styleIds.evidence,
      paragraph: {
        indent,
        border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: rule } },
      },
    }),
    ...counterStyles,
    ...listStyles('bulleted'),
    ...listStyles('numbered'),
    {
      id: styleIds.bibliography,
      name: 'Bibliography',
      basedOn: 'Normal',
      uiPriority: 37,
      unhideWhenUsed: true,
      paragraph: {
        keepLines: true,
        indent: { left: quotationIndent, hanging: quotationIndent },
        spacing: { after: pt(6), ...lines(1) },
      },
    },
    {
      id: styleIds.contents,
      name: 'TOC Heading',
      basedOn: headingIds[1],
      next: styleIds.body,
      uiPriority: 39,
      unhideWhenUsed: true,
      quickFormat: true,
      // Not one of the headings that the contents list.
      paragraph: { outlineLevel: 9 },
    },
    own(styleIds.tableText, { run: small, paragraph: { spacing: { after: pt(4), ...lines(1) } } }),
    own(styleIds.tableHead, {
      basedOn: styleIds.tableText,
      run: { bold: true },
      paragraph: { keepNext: true },
    }),
    own(styleIds.cardFront, {
      run: { bold: true, size: size(textSize * 1.25) },
      paragraph: { spacing: lines(1.1) },
    }),
    own(styleIds.wordCount, {
      run: { color: quiet, ...small },
      paragraph: { spacing: { before: pt(14) } },
    }),
  ]
}

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

export function documentStyles({ language, page }: EssayDocument): IStylesOptions {
  const linked = linkedStyles(page)
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: size(page.textSize),
          language: { value: language, eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { ...lines(page.lineSpacing), after: pt(8) } },
      },
      hyperlink: { run: { color: '1F4E79', underline: { type: 'single' } } },
    },
    importedStyles: wordsOwn(),
    paragraphStyles: [...linked, ...otherStyles(page)],
    characterStyles: [
      ...linked.map(letters),
      // The library's is a paragraph style, and Word's one of letters.
      { id: 'Strong', name: 'Strong', uiPriority: 22, quickFormat: true, run: { bold: true } },
      {
        id: styleIds.label,
        name: spaced(styleIds.label),
        basedOn: 'DefaultParagraphFont',
        run: { bold: true },
      },
    ],
  }
}

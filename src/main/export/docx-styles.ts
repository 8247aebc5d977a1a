/**
 * What the styles of an exported Word document are called, and lengths in Word's units. Ids and names of Word's own
 * styles are Word's, so that its panes show them and a reader can change each in one place. docs/decisions/178
 */
import { LineRuleType } from 'docx'
import type { ListStyle } from '../../shared/model/blocks.ts'

/** Lengths in Word's units: a twentieth of a point, of which 567 make a centimetre. */
export const cm = (length: number): number => Math.round(length * 567)
export const pt = (length: number): number => Math.round(length * 20)
/** Type sizes are in half points. */
export const size = (points: number): number => Math.round(points * 2)
/**
 * A line height in 240ths of a line. It says so: a bare number is read by some programs as the exact
 * height in twentieths of a point, in which two lines of a title print over each other.
 */
export const lines = (count: number) => ({
  line: Math.round(count * 240),
  lineRule: LineRuleType.AUTO,
})

export const serif = 'Times New Roman'
export const quiet = '595959'
export const rule = 'BFBFBF'

export const numberIndent = { left: cm(0.8), hanging: cm(0.8) }
/** How far a counter is set in. */
export const inset = cm(0.8)
export const quotationIndent = cm(1.2)

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
/** Word's style of an entry of the contents. */
export const contentsId = (level: 1 | 2 | 3): string => `TOC${level}`

/** Where the words of an entry begin behind a number, and those of its further lines: tabs lead to its page from there alone. */
export const contentsIndent = (level: 1 | 2 | 3): number => cm(0.6) * (level - 1) + cm(0.8)

export const listDepths = [0, 1, 2, 3, 4] as const

/** What may stand in a counter, and how far it is set in outside one. Of a list, its numbering says it. */
export const insettable = {
  [styleIds.body]: 0,
  [styleIds.quotation]: quotationIndent,
  [styleIds.evidence]: quotationIndent,
  [styleIds.comment]: quotationIndent,
}
export type InsettableStyle = keyof typeof insettable

/** The style of the same thing in a counter. */
export const inCounter = (style: InsettableStyle): string => `Counter${style}`

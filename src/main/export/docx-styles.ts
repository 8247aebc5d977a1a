/** How an exported Word document looks: named styles that a reader can change in one place. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'

/** Lengths in Word's units: a twentieth of a point, of which 567 make a centimetre. */
export const cm = (length: number): number => Math.round(length * 567)
const pt = (length: number): number => Math.round(length * 20)
/** Type sizes are in half points. */
const size = (points: number): number => points * 2
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

export const page = {
  size: { width: cm(21), height: cm(29.7) },
  margin: { top: cm(2.5), bottom: cm(2.5), left: cm(2.8), right: cm(2.8), footer: cm(1.3) },
}
export const numberIndent = { left: cm(0.8), hanging: cm(0.8) }
/** How far a counter is set in. */
export const inset = cm(0.8)

export const styleIds = {
  author: 'Author',
  body: 'BodyText',
  bibliography: 'Bibliography',
  comment: 'EvidenceComment',
  evidence: 'Evidence',
  hyperlink: 'Hyperlink',
  label: 'PartLabel',
  list: 'ListParagraph',
  pageNumber: 'PageFooter',
  quotation: 'Quote',
  stance: 'Stance',
} as const

/** What may stand in a counter, and how far it is set in outside one. Of a list, its numbering says it. */
const insettable = {
  [styleIds.body]: 0,
  [styleIds.quotation]: cm(1.2),
  [styleIds.evidence]: cm(1.2),
  [styleIds.comment]: cm(1.2),
}
export type InsettableStyle = keyof typeof insettable

/** The style of the same thing in a counter. */
export const inCounter = (style: InsettableStyle): string => `Counter${style}`

const counterStyles: IParagraphStyleOptions[] = Object.entries(insettable).map(([style, left]) => ({
  id: `Counter${style}`,
  name: `Counter ${style.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')}`,
  basedOn: style,
  paragraph: { indent: { left: left + inset } },
}))

const heading = (points: number, before: number, after: number) => ({
  run: { size: size(points), bold: true, color: '000000', font: serif },
  paragraph: {
    keepNext: true,
    keepLines: true,
    spacing: { before: pt(before), after: pt(after), ...lines(1.1) },
  },
})

export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: serif, size: size(12), language: { value: language } },
      paragraph: { spacing: { ...lines(1.2), after: pt(8) } },
    },
    title: {
      run: { size: size(22), bold: true, font: serif },
      paragraph: {
        keepNext: true,
        keepLines: true,
        alignment: AlignmentType.LEFT,
        spacing: { after: pt(6), ...lines(1.05) },
      },
    },
    heading1: heading(15, 22, 6),
    heading2: heading(12.5, 16, 2),
    heading3: heading(12, 12, 2),
    hyperlink: { run: { color: '1F4E79', underline: { type: 'single' } } },
    footnoteText: {
      run: { size: size(10) },
      paragraph: { spacing: { ...lines(1.1), after: pt(3) } },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
    },
    {
      id: styleIds.author,
      name: 'Author',
      basedOn: 'Normal',
      run: { color: quiet },
      paragraph: { spacing: { after: pt(14) } },
    },
    {
      id: styleIds.stance,
      name: 'Stance',
      basedOn: 'Normal',
      run: { italics: true, color: quiet, size: size(11) },
      paragraph: { keepNext: true, spacing: { after: pt(6) } },
    },
    {
      id: styleIds.quotation,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: size(11) },
      paragraph: {
        indent: { left: cm(1.2), right: cm(1) },
        spacing: { before: pt(2), after: pt(8), ...lines(1.12) },
      },
    },
    {
      id: styleIds.evidence,
      name: 'Evidence',
      basedOn: styleIds.quotation,
      quickFormat: true,
      paragraph: { indent: { left: cm(1.2), right: 0 } },
    },
    {
      id: styleIds.comment,
      name: 'Evidence Comment',
      basedOn: styleIds.evidence,
      paragraph: {
        indent: { left: cm(1.2), right: 0 },
        border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: 'BFBFBF' } },
      },
    },
    {
      id: styleIds.list,
      name: 'List Paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { contextualSpacing: true },
    },
    ...counterStyles,
    {
      id: styleIds.bibliography,
      name: 'Bibliography',
      basedOn: 'Normal',
      paragraph: {
        keepLines: true,
        indent: { left: cm(1.2), hanging: cm(1.2) },
        spacing: { after: pt(6) },
      },
    },
    {
      id: styleIds.pageNumber,
      name: 'Page Footer',
      basedOn: 'Normal',
      run: { size: size(10), color: quiet },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
  ],
  characterStyles: [
    {
      id: styleIds.label,
      name: 'Part Label',
      basedOn: 'DefaultParagraphFont',
      run: { bold: true },
    },
  ],
})

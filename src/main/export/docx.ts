/** Writes an essay as a Word document. */
import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Run } from '../citations/index.ts'
import { documentStyles, numberIndent, page, styleIds } from './docx-styles.ts'
import type { EssayBlock, EssayDocument } from './essay.ts'

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/**
 * The bytes of a .docx (ECMA-376): Word's own title, heading, quote and footnote styles, A4, page
 * numbers, title and author in its properties.
 */
export function writeDocx(essay: EssayDocument): Promise<Buffer> {
  const document = new Document({
    title: essay.title,
    creator: essay.author,
    lastModifiedBy: essay.author,
    description: '',
    styles: documentStyles(essay.language),
    footnotes: Object.fromEntries(
      essay.notes.map(({ number, runs }) => [number, { children: [footnoteOf(runs)] }]),
    ),
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...front(essay), ...essay.blocks.map(paragraphOf), ...back(essay)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function front({ title, author }: EssayDocument): Paragraph[] {
  const heading = new Paragraph({
    heading: HeadingLevel.TITLE,
    children: textOf([{ text: title }]),
  })
  if (!author) return [heading]
  return [heading, new Paragraph({ style: styleIds.author, children: textOf([{ text: author }]) })]
}

function back({ bibliography }: EssayDocument): Paragraph[] {
  if (!bibliography) return []
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: textOf([{ text: bibliography.heading }]),
    }),
    ...bibliography.entries.map(
      (runs) => new Paragraph({ style: styleIds.bibliography, children: textOf(runs) }),
    ),
  ]
}

function paragraphOf(block: EssayBlock): Paragraph {
  switch (block.type) {
    case 'heading':
      return new Paragraph({
        heading: headingLevels[block.level],
        ...(block.number && { indent: numberIndent }),
        children: [
          ...(block.number ? [new TextRun({ children: [block.number, new Tab()] })] : []),
          ...textOf(block.runs),
        ],
      })
    case 'stance':
      return new Paragraph({ style: styleIds.stance, children: textOf([{ text: block.words }]) })
    case 'paragraph':
      return new Paragraph({
        style: styleIds.body,
        children: [...labelOf(block.label), ...textOf(block.runs)],
      })
    case 'comment':
      return new Paragraph({
        style: styleIds.comment,
        children: [...labelOf(block.label), ...textOf(block.runs)],
      })
    case 'evidence':
      return new Paragraph({
        style: block.look === 'quotation' ? styleIds.quotation : styleIds.evidence,
        children: [
          ...labelOf(block.label),
          ...textOf(block.runs),
          ...(block.note === undefined ? [] : [new FootnoteReferenceRun(block.note)]),
        ],
      })
  }
}

const labelOf = (label: string | undefined): TextRun[] =>
  label ? [new TextRun({ style: styleIds.label, text: label }), new TextRun({ text: '  ' })] : []

/** The writer puts the note's number first; a space keeps the words off it. */
const footnoteOf = (runs: readonly Run[]): Paragraph =>
  new Paragraph({ style: 'FootnoteText', children: [new TextRun({ text: ' ' }), ...textOf(runs)] })

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: styleIds.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })

function textOf(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (!run.link) return linesOf(run)
    return [new ExternalHyperlink({ link: run.link, children: linesOf(run) })]
  })
}

const linesOf = (run: Run): TextRun[] =>
  run.text.split('\n').map(
    (text, index) =>
      new TextRun({
        text,
        ...(index > 0 && { break: 1 }),
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
        ...(run.underline && { underline: {} }),
        ...(run.smallCaps && { smallCaps: true }),
        ...(run.superscript && { superScript: true }),
      }),
  )

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
import { numbering, numberingOf } from './docx-lists.ts'
import {
  documentStyles,
  type InsettableStyle,
  inCounter,
  numberIndent,
  page,
  styleIds,
} from './docx-styles.ts'
import type { EssayBlock, EssayDocument, EssayPart, EssayRun } from './essay.ts'

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
  let lists = 0
  const nextList = () => {
    lists += 1
    return lists
  }
  const document = new Document({
    title: essay.title,
    creator: essay.author,
    lastModifiedBy: essay.author,
    description: '',
    styles: documentStyles(essay.language),
    numbering,
    footnotes: Object.fromEntries(
      essay.notes.map(({ number, runs }) => [number, { children: [footnoteOf(runs)] }]),
    ),
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...front(essay),
          ...essay.blocks.flatMap((block) => paragraphsOf(block, nextList)),
          ...back(essay),
        ],
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
    ...bibliography.listings.flatMap(({ heading, entries }) => [
      ...(heading
        ? [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              children: textOf([{ text: heading }]),
            }),
          ]
        : []),
      ...entries.map(
        ({ runs }) => new Paragraph({ style: styleIds.bibliography, children: textOf(runs) }),
      ),
    ]),
  ]
}

/** @param nextList gives each list a number of its own, by which Word tells one from another. */
function paragraphsOf(block: EssayBlock, nextList: () => number): Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          ...(block.number && { indent: numberIndent }),
          children: [
            ...(block.number ? [new TextRun({ children: [block.number, new Tab()] })] : []),
            ...lineOf(block.runs),
          ],
        }),
      ]
    case 'stance':
      return [new Paragraph({ style: styleIds.stance, children: textOf([{ text: block.words }]) })]
    case 'group':
      return block.parts.flatMap((part) => partOf(part, nextList, true))
    case 'table':
      return block.rows.flat(2).flatMap((part) => partOf(part, nextList, false))
    case 'card':
      return [
        new Paragraph({ children: lineOf(block.front) }),
        ...block.back.flatMap((part) => partOf(part, nextList, false)),
      ]
    default:
      return partOf(block, nextList, false)
  }
}

function partOf(part: EssayPart, nextList: () => number, isInCounter: boolean): Paragraph[] {
  if (part.type === 'list') {
    const reference = numberingOf(part.style, isInCounter)
    const instance = nextList()
    return part.items.map(
      ({ depth, runs }) =>
        new Paragraph({
          style: styleIds.list,
          numbering: { reference, level: depth, instance },
          children: lineOf(runs),
        }),
    )
  }
  const style = styleOf(part)
  return [
    new Paragraph({
      style: isInCounter ? inCounter(style) : style,
      children: [...labelOf(part), ...lineOf(part.runs)],
    }),
  ]
}

function styleOf(part: Exclude<EssayPart, { type: 'list' }>): InsettableStyle {
  switch (part.type) {
    case 'paragraph':
      return styleIds.body
    case 'comment':
      return styleIds.comment
    case 'evidence':
      return part.look === 'quotation' ? styleIds.quotation : styleIds.evidence
  }
}

function labelOf({ label, runs }: { label?: string; runs: readonly EssayRun[] }): TextRun[] {
  if (!label) return []
  const words = new TextRun({ style: styleIds.label, text: label })
  return runs.length > 0 ? [words, new TextRun({ text: '  ' })] : [words]
}

/** What stands in the text, where words that lead somewhere are to be seen. */
const lineOf = (runs: readonly EssayRun[]): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] =>
    'note' in run
      ? [new FootnoteReferenceRun(run.note)]
      : 'citation' in run
        ? textOf(run.runs)
        : wordsOf(run, styleIds.hyperlink),
  )

/** The writer puts the note's number first; a space keeps the words off it. */
const footnoteOf = (runs: readonly Run[]): Paragraph =>
  new Paragraph({ style: 'FootnoteText', children: [new TextRun({ text: ' ' }), ...textOf(runs)] })

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: styleIds.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })

const textOf = (runs: readonly Run[]): ParagraphChild[] => runs.flatMap((run) => wordsOf(run))

/** @param linkStyle how the words look where they lead somewhere; as any others without it. */
function wordsOf(run: Run, linkStyle?: string): ParagraphChild[] {
  if (!run.link) return linesOf(run)
  return [new ExternalHyperlink({ link: run.link, children: linesOf(run, linkStyle) })]
}

const linesOf = (run: Run, style?: string): TextRun[] =>
  run.text.split('\n').map(
    (text, index) =>
      new TextRun({
        children: tabbed(text),
        ...(style && { style }),
        ...(index > 0 && { break: 1 }),
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
        ...(run.underline && { underline: {} }),
        ...(run.smallCaps && { smallCaps: true }),
        ...(run.superscript && { superScript: true }),
      }),
  )

/** The words with their tabs as Word's own: in a run of words one is a blank, or nothing. */
const tabbed = (text: string): (string | Tab)[] =>
  text.split('\t').flatMap((words, index) => (index === 0 ? [words] : [new Tab(), words]))

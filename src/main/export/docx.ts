/** Writes an essay as a Word document. docs/decisions/178 */
import { Document, Packer, type Paragraph, TextRun } from 'docx'
import { createBlocks } from './docx-blocks.ts'
import { type LiveCitations, liveCitationsOf } from './docx-citations.ts'
import { type Contents, contentsOf } from './docx-contents.ts'
import { numberingIn } from './docx-lists.ts'
import { pagesOf, textWidth } from './docx-page.ts'
import { paragraph, wordsIn } from './docx-paragraphs.ts'
import { carryPlan } from './docx-parts.ts'
import { documentStyles } from './docx-style-sheet.ts'
import { headingIds, styleIds } from './docx-styles.ts'
import { afterTable } from './docx-tables.ts'
import { plainLineOf } from './docx-words.ts'
import type { EssayDocument, EssayNote } from './essay.ts'

/**
 * The bytes of a .docx (ECMA-376): Word's own styles, numbering, footnotes, table of contents and page numbers; title
 * and author in its properties.
 * @param plan the bytes of the plan's own file, to ride inside; null for none
 */
export async function writeDocx(
  essay: EssayDocument,
  { plan = null }: { plan?: Uint8Array | null } = {},
): Promise<Buffer> {
  const numbering = numberingIn(essay.blocks)
  const live = liveCitationsOf(essay)
  const width = textWidth(essay.page)
  const contents = contentsOf(essay, width)
  const blocks = createBlocks({ numbering, contents, around: live.inText, width })
  const document = new Document({
    title: essay.title,
    creator: essay.author,
    lastModifiedBy: essay.author,
    description: '',
    styles: documentStyles(essay),
    numbering: { config: numbering.config },
    customProperties: live.properties,
    footnotes: Object.fromEntries(
      essay.notes.map((note) => [note.number, { children: [footnoteOf(note, live)] }]),
    ),
    ...(contents.needsPages && { pageNumbers: await estimator() }),
    sections: [
      {
        ...pagesOf(essay.page),
        children: [
          ...front(essay),
          ...contents.front,
          ...essay.blocks.flatMap(blocks),
          ...back(essay, live, contents),
        ],
      },
    ],
  })
  return Packer.toBuffer(document, undefined, plan ? carryPlan(document, plan, essay) : [])
}

/** Lays out pages as Word does: large, and needed for the numbers in a table of contents alone. */
const estimator = async () => (await import('docx/layout')).estimatePageNumbers

const front = ({ title, author }: EssayDocument): Paragraph[] => [
  wordsIn(styleIds.title, title),
  ...(author ? [wordsIn(styleIds.author, author)] : []),
]

function back(
  { blocks, bibliography, wordCount }: EssayDocument,
  live: LiveCitations,
  contents: Contents,
): Paragraph[] {
  // A card has its page for itself.
  const isAfterCard = blocks.at(-1)?.type === 'card'
  const heading = (level: 1 | 2, of: Parameters<Contents['marked']>[0], words: string) => {
    const runs = [{ text: words }]
    return paragraph(headingIds[level], runs, contents.marked(of, plainLineOf(runs)), {
      ...(level === 1 && isAfterCard && { pageBreakBefore: true }),
    })
  }
  const count = wordCount ? [wordsIn(styleIds.wordCount, wordCount)] : []
  if (!bibliography) return isAfterCard ? [...count, afterTable()] : count
  const { listings } = bibliography
  const last = listings.at(-1)?.entries.at(-1)
  const first = listings[0]?.entries[0]
  return [
    heading(1, bibliography, bibliography.heading),
    ...listings.flatMap((listing) => [
      ...(listing.heading ? [heading(2, listing, listing.heading)] : []),
      ...listing.entries.map((entry) =>
        paragraph(styleIds.bibliography, entry.runs, [
          ...(entry === first ? live.beginBibliography() : []),
          ...plainLineOf(entry.runs),
          ...(entry === last ? live.endBibliography() : []),
        ]),
      ),
    ]),
    ...count,
  ]
}

/** The library puts the note's number first; a space keeps the words off it. */
const footnoteOf = (note: EssayNote, live: LiveCitations): Paragraph =>
  paragraph(styleIds.footnote, note.runs, [
    new TextRun({ text: ' ' }),
    ...live.inNote(note, plainLineOf(note.runs)),
  ])

/** Writes an essay as a Word document. docs/decisions/178 */
import { Document, Packer, type PageNumberEstimator, type Paragraph, TextRun } from 'docx'
import { createBlocks } from './docx-blocks.ts'
import { type LiveCitations, liveCitationsOf } from './docx-citations.ts'
import { type Contents, contentsOf } from './docx-contents.ts'
import { numberingIn } from './docx-lists.ts'
import { lookOf } from './docx-look.ts'
import { pagesOf, textWidth } from './docx-page.ts'
import { canBeLaidOut, createPageFinder } from './docx-pages.ts'
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
  const finder = essay.hasContents && canBeLaidOut(essay) ? await createPageFinder() : null
  const made = await packed(essay, plan, { areDue: finder === null, ...finder })
  return finder && !finder.areSure() ? packed(essay, plan, { areDue: true, ...finder }) : made
}

type Paging = {
  /** Whether Word is to find the pages of the contents when it opens the document. */
  areDue: boolean
  /** Finds them here. */
  pageNumbers?: PageNumberEstimator
}

function packed(essay: EssayDocument, plan: Uint8Array | null, paging: Paging): Promise<Buffer> {
  const { document } = wordDocument(essay, paging)
  return Packer.toBuffer(document, undefined, plan ? carryPlan(document, plan, essay) : [])
}

/** The document, and which of the essay's blocks a paragraph or table of its body is of, by its place there. */
export function wordDocument(
  essay: EssayDocument,
  { areDue, pageNumbers }: Paging = { areDue: false },
): { document: Document; blockAt(place: number): number | undefined } {
  const numbering = numberingIn(essay.blocks)
  const live = liveCitationsOf(essay)
  const width = textWidth(essay)
  const contents = contentsOf(essay, { width, areDue })
  const written = createBlocks({
    numbering,
    contents,
    around: live.inText,
    tables: { width, cell: lookOf(essay).cell },
    first: essay.blocks[0],
  })
  const before = [...front(essay), ...contents.front]
  const blocks = essay.blocks.map(written)
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
    ...(contents.hasEntries && pageNumbers && { pageNumbers }),
    sections: [
      {
        ...pagesOf(essay),
        children: [...before, ...blocks.flat(), ...back(essay, live, contents)],
      },
    ],
  })
  const origins = blocks.flatMap((children, at) => children.map(() => at))
  return { document, blockAt: (place) => origins[place - before.length] }
}

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
        paragraph(
          styleIds.bibliography,
          entry.runs,
          [
            ...(entry === first ? live.beginBibliography() : []),
            ...plainLineOf(entry.runs),
            ...(entry === last ? live.endBibliography() : []),
          ],
          // So that the count of words is on no page alone.
          { ...(entry === last && wordCount && { keepNext: true }) },
        ),
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

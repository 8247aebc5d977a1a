// Every format prints the same plan in every kind of style: its lines in their order, its numbers, and each citation in
// its place.
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Citer, createCiter, plainText } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { keysOf } from '../../../../src/main/export/csl-json.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import type {
  EssayBlock,
  EssayDocument,
  EssayInText,
  EssayRun,
} from '../../../../src/main/export/essay.ts'
import { writeHtml } from '../../../../src/main/export/html.ts'
import { writeMarkdown } from '../../../../src/main/export/markdown.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import { previewPages } from '../../../../src/main/export/preview.ts'
import { writeText } from '../../../../src/main/export/text.ts'
import {
  defaultExportOptions,
  type Layout,
  layouts,
} from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { documentOf } from '../../../support/any-plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { linesIn, marksOf, textOf } from './essay-lines.ts'
import { readHtmlFile } from './html-file.ts'
import { sources } from './made-up.ts'
import { partsOfMarkdown, wordsOfMarkdown } from './markdown-file.ts'
import { readPdfFile, squeeze } from './pdf-file.ts'
import { readWordFile } from './word-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')
/** Notes of three kinds (short forms, full ones, ones that count back), author and date, author and place, numbers. */
const styles = ['mhra', 'chicago-notes', 'oscola', 'harvard', 'apa', 'mla', 'vancouver'] as const
const citers = new Map<string, Citer>()
beforeAll(async () => {
  for (const style of styles) citers.set(style, createCiter(await styleForTests(style), sources))
}, 60_000)

type Given = { document: PlanDocument; style: (typeof styles)[number] }
const givenOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Given> =>
  fc.record({ document: plansOf(text), style: fc.constantFrom(...styles) })

const plansOf = (text: fc.Arbitrary<string>): fc.Arbitrary<PlanDocument> =>
  documentOf({
    text: text.filter((words) => words !== ''),
    snippetId: fc.constant(newId()),
    cite: fc.record(
      {
        sourceId: fc.constantFrom(...sources.map(({ id }) => id)),
        locator: fc.constantFrom('7', '12-14', 'ch. 3'),
      },
      { requiredKeys: ['sourceId'] },
    ),
  })

function composed({ document, style }: Given, layout: Layout = 'full'): EssayDocument {
  const citer = citers.get(style)
  if (!citer) throw new Error(`There is no style ${style}.`)
  const options = { ...defaultExportOptions, layout, words: 'text' as const }
  const author = 'A. Student'
  return compose({ question: 'Who ruled?', document, cites: {}, sources, citer, author, options })
}

/**
 * What a format has to say, piece by piece in its order.
 * @param markOf how it has the mark of a note
 * @param inTextOf how it has a citation in the text, where that is not by its words
 */
function piecesOf(
  essay: EssayDocument,
  markOf: (note: number) => string[],
  inTextOf: (run: EssayInText) => string[] = (run) => [textOf(run)],
): string[] {
  const piecesIn = (run: EssayRun): string[] => {
    if ('note' in run) return markOf(run.note)
    return 'citation' in run ? inTextOf(run) : [between(run) ? '' : textOf(run)]
  }
  const lines = linesIn(essay.blocks).flatMap(({ before, runs }) => [
    before,
    ...runs.flatMap(piecesIn),
  ])
  return [essay.title, ...lines].map(squeeze).filter((piece) => piece !== '')
}
const between = (run: Parameters<typeof textOf>[0]): boolean =>
  'text' in run && run.superscript === true && run.text === ','

/** Word by word: the mark of a note may stand within what looks like one. */
const wordsIn = (runs: readonly EssayRun[]): string[] =>
  runs.flatMap((run) => (between(run) ? [] : textOf(run).split(/\s+/u)))

const withoutNumber = (block: EssayBlock): EssayBlock =>
  block.type === 'heading' ? { ...block, number: '' } : block

function expectInOrder(text: string, pieces: readonly string[]): void {
  const squeezed = squeeze(text)
  let at = 0
  for (const piece of pieces) {
    const found = squeezed.indexOf(piece, at)
    expect(found, `“${piece}” in ${squeezed.slice(at, at + 200)}`).toBeGreaterThanOrEqual(at)
    at = found + piece.length
  }
}

const ofNotes = ({ notes }: EssayDocument): string[] =>
  notes.map(({ runs }) => squeeze(plainText(runs)))
const ofBibliography = ({ bibliography }: EssayDocument): string[] =>
  (bibliography?.listings ?? []).flatMap(({ entries }) =>
    entries.map(({ runs }) => squeeze(plainText(runs))),
  )

const anyWords = fc.oneof(
  fc.lorem({ maxCount: 6 }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'*_`[](){}<>#+-=.:!|~^@$&;\\\'"1a \n') }),
)

it('says the same in a web page, in plain text and in Markdown, whatever the words and the layout are', () => {
  fc.assert(
    fc.property(givenOf(anyWords), fc.constantFrom(...layouts), (given, layout) => {
      const essay = composed(given, layout)
      const html = readHtmlFile(writeHtml(essay)).text
      const foot = [...ofNotes(essay), ...ofBibliography(essay), squeeze(essay.wordCount)]
      expectInOrder(html, [...piecesOf(essay, (note) => [`${note}`]), ...foot])

      // In plain text the address of what is led to stands behind its words.
      const plain = writeText(essay)
      expectInOrder(
        plain,
        piecesOf(essay, (note) => [`[${note}]`]),
      )
      for (const [at, note] of essay.notes.entries())
        expect(squeeze(plain)).toContain(
          squeeze(`[${at + 1}] ${plainText(note.runs).slice(0, 12)}`),
        )

      const keys = keysOf(essay.sources)
      const keysIn = (citation = -1): string[] =>
        (essay.citations[citation]?.cites ?? []).map(({ sourceId }) => `@${keys.get(sourceId)}`)
      const { markdown, references } = writeMarkdown(essay, given.style)
      const { body } = partsOfMarkdown(markdown)
      const cited = piecesOf(
        { ...essay, title: '' },
        (note) => keysIn(essay.notes[note - 1]?.citation),
        // The register names its sources in words of its own.
        (run) => (layout === 'register' ? [textOf(run)] : keysIn(run.citation)),
      )
      expectInOrder(wordsOfMarkdown(body), cited)
      const items: { id: string }[] = JSON.parse(references)
      expect(new Set(items.map(({ id }) => id))).toEqual(new Set(keys.values()))
    }),
    { numRuns: 150 },
  )
})

it('says the same in Word, whatever the words and the layout are', async () => {
  await fc.assert(
    fc.asyncProperty(givenOf(anyWords), fc.constantFrom(...layouts), async (given, layout) => {
      const essay = composed(given, layout)
      const { paragraphs, footnotes } = readWordFile(await writeDocx(essay))
      const words = paragraphs.map(({ text }) => text).join('\n')
      // The numbers of points are Word's own.
      const pieces = piecesOf({ ...essay, blocks: essay.blocks.map(withoutNumber) }, () => [])
      expectInOrder(words, [...pieces, ...ofBibliography(essay)])
      expect(paragraphs.flatMap(({ notes }) => notes)).toEqual(
        linesIn(essay.blocks).flatMap(({ runs }) => marksOf(runs)),
      )
      expect([...footnotes.values()].map(squeeze)).toEqual(ofNotes(essay))
    }),
    { numRuns: 30 },
  )
}, 60_000)

it.each(['full', 'draft'] as const)(
  'says the same in a PDF of the layout %s, and in the pages that are shown before it is made',
  async (layout) => {
    await fc.assert(
      fc.asyncProperty(givenOf(fc.lorem({ maxCount: 6 })), async (given) => {
        const essay = composed(given, layout)
        const { bytes } = await writePdf(essay, resources)
        const { squeezed, pages } = await readPdfFile(bytes)
        const shown = await previewPages(essay, resources, { from: 1, count: 50 })
        expect(shown.pages).toBe(pages)
        const blocks = shown.images.flatMap(({ regions }) => regions.map(({ block }) => block))
        expect(blocks).toEqual(blocks.toSorted((one, other) => one - other))
        expect([...new Set(blocks)]).toEqual(essay.blocks.map((_, at) => at))
        // A page's notes stand between the words of its last line and those of the next page.
        const words = linesIn(essay.blocks).flatMap(({ before, runs }) => [
          ...before.split(/\s+/u),
          ...wordsIn(runs),
        ])
        expectInOrder(squeezed, words.filter(Boolean))
        for (const [at, note] of ofNotes(essay).entries())
          expect(squeezed).toContain(`${at + 1}${note.slice(0, 12)}`)
      }),
      { numRuns: 10 },
    )
  },
  120_000,
)

it.each(['one-page', 'register', 'cards'] as const)(
  'says every word in a PDF of the layout %s',
  async (layout) => {
    await fc.assert(
      fc.asyncProperty(givenOf(fc.lorem({ maxCount: 6 })), async (given) => {
        const essay = composed(given, layout)
        const { bytes } = await writePdf(essay, resources)
        const { squeezed } = await readPdfFile(bytes)
        // Words of narrow columns are broken at the ends of their lines.
        const words = linesIn(essay.blocks).flatMap(({ runs }) => wordsIn(runs))
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
        for (const word of words) expect(letters(squeezed)).toContain(letters(word))
        for (const [at, note] of ofNotes(essay).entries())
          expect(squeezed).toContain(`${at + 1}${note.slice(0, 12)}`)
      }),
      { numRuns: 5 },
    )
  },
  120_000,
)

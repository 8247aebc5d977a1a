// Every format prints the same plan: its lines in their order, its numbers, and each citation in its place.
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Citer, createCiter, plainText } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { keysOf } from '../../../../src/main/export/csl-json.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import type { EssayDocument, EssayHeading } from '../../../../src/main/export/essay.ts'
import { writeHtml } from '../../../../src/main/export/html.ts'
import { writeMarkdown } from '../../../../src/main/export/markdown.ts'
import { writePdf } from '../../../../src/main/export/pdf.ts'
import { writeText } from '../../../../src/main/export/text.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { documentOf } from '../../../support/any-plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { linesIn, marksOf, textOf, wordsOf } from './essay-lines.ts'
import { readHtmlFile } from './html-file.ts'
import { sources } from './made-up.ts'
import { partsOfMarkdown, wordsOfMarkdown } from './markdown-file.ts'
import { readPdfFile, squeeze } from './pdf-file.ts'
import { readWordFile } from './word-file.ts'

const resources = join(import.meta.dirname, '../../../../resources')
let citer: Citer
beforeAll(async () => {
  citer = createCiter(await styleForTests(), sources)
})

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

const composed = (document: PlanDocument): EssayDocument =>
  compose({
    question: 'Who ruled?',
    document,
    cites: {},
    sources,
    citer,
    author: 'A. Student',
    options: { ...defaultExportOptions, words: 'text' },
  })

/** What a format has to say, piece by piece in its order. @param markOf how it has the mark of a note. */
function piecesOf(essay: EssayDocument, markOf: (note: number) => string[]): string[] {
  const lines = linesIn(essay.blocks).flatMap(({ before, runs }) => [
    before,
    ...runs.flatMap((run) =>
      'note' in run ? markOf(run.note) : [between(run) ? '' : textOf(run)],
    ),
  ])
  return [essay.title, ...lines].map(squeeze).filter((piece) => piece !== '')
}
const between = (run: Parameters<typeof textOf>[0]): boolean =>
  'text' in run && run.superscript === true && run.text === ','

const hasWords = ({ number = '', runs }: EssayHeading): boolean =>
  (number + wordsOf(runs)).trim() !== ''

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

it('says the same in a web page, in plain text and in Markdown, whatever the words are', () => {
  fc.assert(
    fc.property(plansOf(anyWords), (document) => {
      const essay = composed(document)
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
      const keysIn = (note: number): string[] =>
        (essay.citations[essay.notes[note - 1]?.citation ?? -1]?.cites ?? []).map(
          ({ sourceId }) => `@${keys.get(sourceId)}`,
        )
      const { markdown, references } = writeMarkdown(essay, 'mhra')
      const { body } = partsOfMarkdown(markdown)
      expectInOrder(wordsOfMarkdown(body), piecesOf({ ...essay, title: '' }, keysIn))
      const items: { id: string }[] = JSON.parse(references)
      expect(new Set(items.map(({ id }) => id))).toEqual(new Set(keys.values()))
    }),
    { numRuns: 150 },
  )
})

it('says the same in Word', async () => {
  await fc.assert(
    fc.asyncProperty(plansOf(anyWords), async (document) => {
      const essay = composed(document)
      const { paragraphs, footnotes } = readWordFile(await writeDocx(essay))
      const words = paragraphs.map(({ text }) => text).join('\n')
      expectInOrder(words, [...piecesOf(essay, () => []), ...ofBibliography(essay)])
      expect(paragraphs.flatMap(({ notes }) => notes)).toEqual(
        linesIn(essay.blocks).flatMap(({ runs }) => marksOf(runs)),
      )
      expect([...footnotes.values()].map(squeeze)).toEqual(ofNotes(essay))
    }),
    { numRuns: 15 },
  )
}, 60_000)

it('says the same in a PDF', async () => {
  await fc.assert(
    fc.asyncProperty(plansOf(fc.lorem({ maxCount: 6 })), async (document) => {
      const essay = composed(document)
      // A heading that only cites has no title to go by, which PDF/UA-1 asks for.
      fc.pre(essay.blocks.every((block) => block.type !== 'heading' || hasWords(block)))
      const { bytes } = await writePdf(essay, resources)
      const { squeezed } = await readPdfFile(bytes)
      // A page's notes stand between the words of its last line and those of the next page.
      const words = linesIn(essay.blocks).flatMap(({ before, runs }) => [
        ...before.split(/\s+/u),
        ...runs.flatMap((run) => (between(run) ? [] : textOf(run).split(/\s+/u))),
      ])
      expectInOrder(squeezed, words.filter(Boolean))
      for (const [at, note] of ofNotes(essay).entries())
        expect(squeezed).toContain(`${at + 1}${note.slice(0, 12)}`)
    }),
    { numRuns: 8 },
  )
}, 120_000)

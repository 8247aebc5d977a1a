/** PDFs with words wherever chance puts them, whole and damaged. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntakeError, readFiles } from '../../../src/main/intake/index.ts'
import { draftNoteSchema } from '../../../src/shared/model/note.ts'
import { type PdfPage, pdfOf } from '../../support/pdf-files.ts'
import { type FuzzReader, lettersLost, lettersOf, promised, readerOf } from '../fuzz.ts'
import type { Random } from '../random.ts'
import { anyWords, damagedBytes } from '../words.ts'

type Made = { bytes: Uint8Array; words: string; isWhole: boolean }

const sizes = [8, 10, 10, 10, 12, 18]

/** What Helvetica has letters for, and a page has room for. */
const printable = (random: Random, most: number): string =>
  anyWords(random, 1)
    .replace(/[^ -~]/gu, ' ')
    .slice(0, most)

/** The mark or label of a line that becomes a heading only says what it is. */
const unmarked = (words: string): string => words.replace(/[A-Za-z0-9]{1,5}[.):]/g, ' ')

function anyPage(random: Random): PdfPage {
  // What is printed twice in one place is bold, so each has a place of its own.
  const places = new Set(Array.from({ length: random.below(30) }, () => random.below(12 * 45)))
  const words = [...places].map((place) => {
    const [x, size] = [20 + 20 * (place % 12), random.one(sizes)]
    const words = printable(random, Math.floor((390 - x) / size))
    return { words, x, y: 20 + 12 * Math.floor(place / 12), size, isBold: random.onceIn(6) }
  })
  const annotations = random.onceIn(4)
    ? ['/Subtype /Highlight /Rect [0 0 300 500] /QuadPoints [0 500 300 500 0 0 300 0]']
    : []
  return { words, annotations }
}

function anyPdf(random: Random): Made {
  const pages = Array.from({ length: 1 + random.below(4) }, () => anyPage(random))
  const bytes = pdfOf(pages, { isPacked: random.onceIn(2) })
  const isWhole = random.onceIn(2)
  return {
    bytes: isWhole ? bytes : damagedBytes(random, bytes),
    words: pages.flatMap(({ words = [] }) => words.map((one) => one.words)).join(' '),
    isWhole,
  }
}

export function pdfReader(folder: string): FuzzReader {
  const path = join(folder, 'notes.pdf')
  return readerOf<Made>({
    name: 'notes in PDF',
    share: 0.5,
    make: anyPdf,
    async read({ bytes, words, isWhole }) {
      writeFileSync(path, bytes)
      try {
        const { notes, files, notebookName } = await readFiles([{ path, name: 'notes.pdf' }])
        for (const note of notes) {
          promised(draftNoteSchema.safeParse(note).success, 'a note is one by its schema')
          for (const { text, start, end } of note.snippets)
            promised(note.body.slice(start, end) === text, 'a snippet is its place in its note')
        }
        const kept = [
          notebookName,
          ...notes.flatMap(({ heading, body }) => [heading, body]),
          ...files.flatMap(({ leftOut }) => leftOut.map((left) => left.words)),
        ]
        const lost = isWhole ? lettersLost(lettersOf(unmarked(words)), lettersOf(...kept)) : []
        promised(lost.length === 0, `no letter is lost: ${lost.join('')}`)
        return 'read'
      } catch (error) {
        if (error instanceof IntakeError && error.message.startsWith('“notes.pdf”'))
          return 'refused'
        throw error
      }
    },
  })
}

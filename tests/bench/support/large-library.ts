/** Libraries of 100,000 snippets, as a person of many years and courses might have. */
import { createArrivals, createNotebooks } from '../../../src/main/library/index.ts'
import { openDatabase } from '../../../src/main/storage/index.ts'
import type { DraftNote } from '../../../src/shared/model/note.ts'
import { courseNotes } from './course-notes.ts'

const words =
  'the party terror plan peasant congress army union leader purge trial quota worker state'.split(
    ' ',
  )

/** A sentence of its own for each number: 18 words, and the number. */
export const sentence = (at: number): string =>
  `${Array.from({ length: 18 }, (_, word) => words[(at * 7 + word * 5) % words.length]).join(' ')} ${at}.`

/** Notes with that many snippets each, every snippet a sentence of the note's body. */
export const manyNotes = (notes: number, snippetsEach: number): DraftNote[] =>
  Array.from({ length: notes }, (_, note) => {
    const texts = Array.from({ length: snippetsEach }, (_, at) =>
      sentence(note * snippetsEach + at),
    )
    let end = -1
    const snippets = texts.map((text) => {
      const start = end + 1
      end = start + text.length
      return { text, start, end, kind: 'statement' as const, dates: [], people: [] }
    })
    return { heading: `What happened in case ${note}?`, body: texts.join(' '), snippets }
  })

/**
 * Fills the library of a data folder: ten notebooks of a thousand notes with ten snippets each. Every word is in nearly
 * every snippet, the most that a search can be asked to rank.
 */
export async function fillLargeLibrary(dataFolder: string): Promise<void> {
  const notes = manyNotes(10_000, 10)
  await fill(dataFolder, 10, (at) => notes.slice(at * 1000, (at + 1) * 1000))
}

/** The same with words spread as in real notes: twenty notebooks of 500 notes with ten snippets each. */
export const fillCourseLibrary = (dataFolder: string): Promise<void> =>
  fill(dataFolder, 20, (at) => courseNotes(at, 500, 10))

async function fill(
  dataFolder: string,
  notebooks: number,
  notesOf: (notebook: number) => DraftNote[],
): Promise<void> {
  const { database } = openDatabase(dataFolder)
  const arrivals = createArrivals(database, createNotebooks(database))
  for (let at = 0; at < notebooks; at += 1)
    await arrivals.add({ name: `Course ${at + 1}` }, notesOf(at))
  database.close()
}

/** Which people headings name: of those whom a snippet of the same notebook names. */
import { knownPeopleIn, vocabularyOf } from '../../../shared/text/known-people.ts'
import type { Columns } from './columns.ts'

/** The columns that say who is named where, before headings are read. */
type Named = Pick<Columns, 'count' | 'note' | 'people'> & {
  notes: readonly { notebook: number; heading: string }[]
  peopleLists: readonly (readonly string[])[]
}

/** Gives the people of each note's heading, in the order of the notes. */
export type ReadHeadings = (named: Named) => (readonly string[])[]

/** What was read of a heading is kept for as long as its notebook names the same people. */
export function createReadHeadings(): ReadHeadings {
  let kept = new Map<string, (heading: string) => readonly string[]>()
  return (named) => {
    const readers = new Map<string, (heading: string) => readonly string[]>()
    const ofNotebooks = namesOfNotebooks(named).map((names) => {
      const key = [...names].sort().join('\n')
      const reader = readers.get(key) ?? kept.get(key) ?? headingReader(names)
      readers.set(key, reader)
      return reader
    })
    kept = readers
    return named.notes.map(({ notebook, heading }) => ofNotebooks[notebook]?.(heading) ?? [])
  }
}

/** By the place of each notebook, who is named in its snippets. */
function namesOfNotebooks({ count, note, people, notes, peopleLists }: Named): Set<string>[] {
  const lists: Set<number>[] = []
  for (const { notebook } of notes) lists[notebook] ??= new Set()
  for (let row = 0; row < count; row += 1)
    lists[notes[note[row] ?? 0]?.notebook ?? 0]?.add(people[row] ?? 0)
  return Array.from(
    lists,
    (those) => new Set([...(those ?? [])].flatMap((list) => peopleLists[list] ?? [])),
  )
}

function headingReader(names: ReadonlySet<string>): (heading: string) => readonly string[] {
  const vocabulary = vocabularyOf(names)
  const known = new Map<string, readonly string[]>()
  return (heading) => {
    const read = known.get(heading) ?? knownPeopleIn(heading, vocabulary)
    known.set(heading, read)
    return read
  }
}

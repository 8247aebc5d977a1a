/** What there is in a result, counted over columns. Pure. */
import type { Facets } from '../../../shared/contract-library.ts'
import { snippetKinds } from '../../../shared/model/note.ts'
import { foldName } from '../../../shared/search/index.ts'
import { type Columns, sourceOf } from './columns.ts'
import { decadesIn, periodsIn } from './periods.ts'
import { bits, isStarred } from './wanted.ts'

/** More names than anybody looks through; who is named less is found by typing. */
const mostNames = 500

/**
 * Counts a result. What a group of filters could be changed to is counted as if none of it were chosen, but for what
 * is negated: beside `kind:event` the other kinds have the numbers that they would add.
 * @param rows what the words found.
 * @param failed for each row the groups of filters that it fails (`failing`).
 * @param used 1 for each row that is evidence in a plan.
 */
export function facetsOf(
  columns: Columns,
  rows: Iterable<number>,
  failed: Uint16Array,
  used: Uint8Array,
): Facets {
  const { note, kind, notes } = columns
  const inNotes = new Uint8Array(notes.length)
  const ofKinds = new Int32Array(snippetKinds.length)
  const ofNotebooks = new Int32Array(columns.notebooks.length)
  const ofDates = new Int32Array(columns.dateLists.length)
  const ofSources = new Int32Array(columns.sources.length)
  const tags = countingPairs(columns.tagLists, columns.tags, columns, 'tags')
  const people = countingPairs(columns.peopleLists, columns.people, columns, 'people')
  const counts = { snippets: 0, used: 0, unused: 0, uncited: 0, starred: 0 }
  for (const row of rows) {
    const fails = failed[row] ?? bits.always
    const isLeft = (bit: number): boolean => (fails & ~bit) === 0
    const at = note[row] ?? 0
    if (fails === 0) {
      counts.snippets += 1
      inNotes[at] = 1
    }
    if (isLeft(bits.kind)) add(ofKinds, kind[row])
    if (isLeft(bits.notebook)) add(ofNotebooks, notes[at]?.notebook)
    if (isLeft(bits.person)) people.add(row)
    if (isLeft(bits.year)) add(ofDates, columns.dates[row])
    if (isLeft(bits.tag)) tags.add(row)
    if (isLeft(bits.use)) counts[used[row] === 1 ? 'used' : 'unused'] += 1
    const source = sourceOf(columns, row)
    if (isLeft(bits.source) && source >= 0) add(ofSources, source)
    if (isLeft(bits.cite) && source < 0) counts.uncited += 1
    if (isLeft(bits.star) && isStarred(columns, row)) counts.starred += 1
  }
  const dated = columns.dateLists.flatMap((dates, nth) => {
    const count = ofDates[nth] ?? 0
    return count > 0 && dates.length > 0 ? [{ dates, count }] : []
  })
  return {
    ...counts,
    notes: inNotes.reduce((sum, isIn) => sum + isIn, 0),
    notebooks: columns.notebooks.map(({ id, name }, nth) => ({
      id,
      name,
      count: ofNotebooks[nth] ?? 0,
    })),
    tags: tagsIn(tags.lists()),
    people: peopleIn(people.lists()),
    kinds: snippetKinds
      .map((each, nth) => ({ kind: each, count: ofKinds[nth] ?? 0 }))
      .filter(({ count }) => count > 0),
    sources: columns.sources
      .map((id, nth) => ({ id, count: ofSources[nth] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, mostNames),
    decades: decadesIn(dated),
    periods: periodsIn(dated),
  }
}

function add(counts: Int32Array, at: number | undefined): void {
  if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1
}

type Counted = { name: string; count: number }

/** Counts of names by what they fold to; each is called as it was first met. */
function countingNames() {
  const counts = new Map<string, Counted>()
  return {
    add(folded: string, name: string, count: number) {
      const known = counts.get(folded)
      if (known) known.count += count
      else counts.set(folded, { name, count })
    },
    counted: (): Counted[] =>
      [...counts.values()]
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count || compareNames(one.name, other.name))
        .slice(0, mostNames),
  }
}
const { compare: compareNames } = new Intl.Collator('en')

type CountedNames = { names: readonly string[]; count: number }

/** A snippet has its own tags or people and its note's, each once. */
function countingPairs(
  lists: readonly (readonly string[])[],
  own: Int32Array,
  { note, notes }: Columns,
  what: 'tags' | 'people',
) {
  /** By the two lists of a row, of which there are few pairs. */
  const pairs = new Map<number, number>()
  const between = lists.length
  return {
    add(row: number) {
      const ofSnippet = own[row] ?? 0
      const ofNote = notes[note[row] ?? 0]?.[what] ?? 0
      if (ofSnippet === 0 && ofNote === 0) return
      const pair = ofSnippet * between + ofNote
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    },
    lists: (): CountedNames[] =>
      [...pairs].map(([pair, count]) => ({
        names: [...(lists[Math.floor(pair / between)] ?? []), ...(lists[pair % between] ?? [])],
        count,
      })),
  }
}

function tagsIn(lists: readonly CountedNames[]): Counted[] {
  const counting = countingNames()
  for (const { names, count } of lists)
    for (const [folded, name] of byFolded(names)) counting.add(folded, name, count)
  return counting.counted()
}

/** Names by what they fold to; no filter could ask for one of quotation marks alone. */
const byFolded = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [foldName(name), name] as const).filter(([folded]) => folded !== ''))

/** People by their shortest name there is: who is "Lenin" and "Vladimir Lenin" is counted as Lenin. */
function peopleIn(lists: readonly CountedNames[]): Counted[] {
  const named = lists.map(({ names, count }) => ({ folded: byFolded(names), count }))
  // Backwards, so that each keeps the spelling it was first met in.
  const there = new Map(named.toReversed().flatMap(({ folded }) => [...folded]))
  const names = countingNames()
  for (const { folded, count } of named) {
    const shortest = new Set([...folded.keys()].map((name) => shortestOf(name, there)))
    for (const name of shortest) names.add(name, there.get(name) ?? name, count)
  }
  return names.counted()
}

function shortestOf(name: string, there: ReadonlyMap<string, string>): string {
  for (let at = name.lastIndexOf(' '); at > 0; at = name.lastIndexOf(' ', at - 1)) {
    const shorter = name.slice(at + 1)
    if (there.has(shorter)) return shorter
  }
  return name
}

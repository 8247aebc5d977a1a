/** Which snippets the filters of a search let pass: said of columns. */
import { type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import {
  type Filter,
  type FilterGroup,
  groupOf,
  type IsMeant,
  isInPeriod,
  kindsOf,
  meansNotebook,
  meansPerson,
  meansSource,
  meansTag,
  periodOf,
  stateOf,
} from '../../../shared/search/index.ts'
import { type Columns, sourceOf } from './columns.ts'

export type Asked = {
  filters: readonly Filter[]
  notebookId?: string | undefined
  /** What `is:used` means: the snippets of a plan; without it those of any plan. */
  used?: readonly string[] | undefined
}

/** What is not in the columns, looked up where a filter asks for it. */
export type Lookups = {
  /** Which rows are evidence in the plan that is asked about, or else in any. */
  used(): Uint8Array
  /** What can be said of each source, by its id. */
  sourceTexts(): ReadonlyMap<string, string>
}

/** A bit for each group of filters, and one for what has to be in any case. */
export const bits = {
  always: 1,
  tag: 2,
  source: 4,
  person: 8,
  kind: 16,
  year: 32,
  notebook: 64,
  use: 128,
  cite: 256,
  star: 512,
} as const satisfies Record<FilterGroup | 'always', number>

type Test = (row: number) => boolean

export const isAnythingAsked = ({ filters, notebookId }: Asked): boolean =>
  filters.length > 0 || notebookId !== undefined

/**
 * For each row the groups (`bits`) of whose filters it has none: 0 where it is wanted. What it would be without the
 * filters of one group can be seen from it too.
 */
export function failing(columns: Columns, asked: Asked, lookups: Lookups): Uint16Array {
  const failed = new Uint16Array(columns.count)
  const fail = (bit: number, isFailing: Test) => {
    for (let row = 0; row < failed.length; row += 1)
      if (isFailing(row)) failed[row] = (failed[row] ?? 0) | bit
  }
  const groups = Map.groupBy(
    asked.filters.filter(({ isNot }) => !isNot),
    groupOf,
  )
  for (const [group, filters] of groups) {
    const tests = filters.map((filter) => testOf(columns, filter, lookups))
    fail(bits[group], (row) => !tests.some((test) => test(row)))
  }
  for (const filter of asked.filters.filter(({ isNot }) => isNot))
    fail(bits.always, testOf(columns, filter, lookups))
  if (asked.notebookId !== undefined) {
    const at = columns.notebooks.findIndex(({ id }) => id === asked.notebookId)
    fail(bits.notebook, (row) => notebookOf(columns, row) !== at)
  }
  return failed
}

const notebookOf = ({ note, notes }: Columns, row: number): number =>
  notes[note[row] ?? -1]?.notebook ?? -1

function testOf(columns: Columns, filter: Filter, lookups: Lookups): Test {
  const { note, notes, notebooks, sources } = columns
  switch (filter.by) {
    case 'tag': {
      const has = which(columns.tagLists, once(meansTag(filter)))
      return (row) =>
        has[columns.tags[row] ?? 0] === 1 || has[notes[note[row] ?? -1]?.tags ?? 0] === 1
    }
    case 'person': {
      const names = which(columns.peopleLists, once(meansPerson(filter)))
      return (row) =>
        names[columns.people[row] ?? 0] === 1 || names[notes[note[row] ?? -1]?.people ?? 0] === 1
    }
    case 'notebook': {
      const isMeant = meansNotebook(filter)
      const meant = notebooks.map(({ name }) => isMeant(name))
      return (row) => meant[notebookOf(columns, row)] === true
    }
    case 'source': {
      const isMeant = meansSource(filter)
      const texts = lookups.sourceTexts()
      const meant = sources.map((id) => isMeant(texts.get(id) ?? ''))
      return (row) => meant[sourceOf(columns, row)] === true
    }
    case 'kind':
      return ofKinds(columns, kindsOf(filter))
    case 'year': {
      const period = periodOf(filter.value, filter.isWhole)
      const lists = columns.dateLists.map((dates) => period !== null && isInPeriod(dates, period))
      return (row) => lists[columns.dates[row] ?? 0] === true
    }
    case 'is':
      return inState(columns, filter, lookups)
  }
}

function inState(columns: Columns, filter: Filter, lookups: Lookups): Test {
  switch (stateOf(filter)) {
    case 'used': {
      const used = lookups.used()
      return (row) => used[row] === 1
    }
    case 'unused': {
      const used = lookups.used()
      return (row) => used[row] !== 1
    }
    case 'cited':
      return (row) => sourceOf(columns, row) >= 0
    case 'uncited':
      return (row) => sourceOf(columns, row) < 0
    case 'starred':
      return (row) => isStarred(columns, row)
    case null:
      return () => true
  }
}

/** A heading's star is its snippets' too. */
export const isStarred = ({ isStarred, note, notes }: Columns, row: number): boolean =>
  isStarred[row] === 1 || notes[note[row] ?? -1]?.isStarred === true

function ofKinds({ kind }: Columns, kinds: readonly SnippetKind[]): Test {
  const wanted = snippetKinds.map((each) => kinds.includes(each))
  return (row) => wanted[kind[row] ?? -1] === true
}

/** Which of the lists have a name that is meant. */
const which = (lists: readonly (readonly string[])[], isMeant: IsMeant): Uint8Array =>
  Uint8Array.from(lists, (names) => (names.some(isMeant) ? 1 : 0))

/** A name is in many lists. */
function once(isMeant: IsMeant): IsMeant {
  const known = new Map<string, boolean>()
  return (name) => {
    const answer = known.get(name) ?? isMeant(name)
    known.set(name, answer)
    return answer
  }
}

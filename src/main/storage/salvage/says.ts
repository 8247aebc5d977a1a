/** What became of a damaged library, in a few sentences for the person whose it is. docs/decisions/136 */
import { counted } from '../../../shared/text/counted.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import type { Fate, Fields } from './fate.ts'
import { sourceThatIsLost } from './parents.ts'

type Thing = {
  one: string
  /** What names one of those that came from somewhere. */
  nameOf: (fields: Fields) => unknown
  /** Has no name of its own: it is told by that of what it belonged to. */
  isPart?: true
}

/** What the rows of a table are called. */
const things: Readonly<Record<string, Thing>> = {
  plans: { one: 'plan', nameOf: ({ question }) => question },
  notebooks: { one: 'notebook', nameOf: ({ name }) => name },
  notes: { one: 'note', nameOf: ({ heading }) => heading },
  snippets: { one: 'snippet', nameOf: () => '', isPart: true },
  sources: { one: 'source', nameOf: ({ fields }) => titleIn(fields) },
  versions: { one: 'version', nameOf: ({ question }) => question, isPart: true },
  templates: { one: 'template', nameOf: ({ name }) => name },
  recalls: { one: 'recall', nameOf: () => '', isPart: true },
}
/** Of these a person is told first. */
const chief = [
  'plans',
  'notebooks',
  'notes',
  'sources',
  'templates',
  'versions',
  'snippets',
  'recalls',
]
/** As many of a kind as are named, the rest is counted; and as much of a name as is said. */
const mostNames = 10
const longestName = 80

/** @param was what happened to the file: "was damaged". @param aside where it is now, or null. */
export function saysSalvaged(was: string, fates: readonly Fate[], aside: string | null): string {
  const known = chief.flatMap((table) => fates.find((fate) => fate.table === table) ?? [])
  const kept = known.filter(({ kept, inPart }) => kept + inPart.length > 0)
  const file = aside === null ? '' : ` The damaged file is kept as ${aside}.`
  const fetched = known.filter((fate) => fate.fetched.length > 0)
  if (kept.length === 0)
    return [`The library ${was}${fromWhere(fetched)}.`, ...saysGone(known)].join(' ') + file
  const rest = [
    ...fetched.map(saysFetched),
    ...known.flatMap(saysMadeUp),
    ...known.flatMap(saysInPart),
    ...saysGone(known),
    ...saysUnsure(known),
  ]
  const what =
    rest.length === 0
      ? `All that it held could be read and is kept: ${list(kept.map(saysKept))}.`
      : `What could be read is kept: ${list(kept.map(saysKept))}. ${rest.join(' ')}`
  return `The library ${was}. ${what}${file}`
}

function fromWhere(fetched: readonly Fate[]): string {
  const made = fetched[0]?.fetched[0]?.made
  return made
    ? `. Linchpin opened the backup of ${moment(made)} instead`
    : ' and there was no backup to open, so Linchpin started an empty one'
}

const moment = (made: Date): string => saysMoment(made.toISOString())

const saysKept = ({ table, kept, inPart }: Fate): string =>
  counted(kept + inPart.length, oneOf(table))

function saysFetched({ table, fetched }: Fate): string {
  const made = fetched.map(({ made }) => made).toSorted((a, b) => b.getTime() - a.getTime())[0]
  const names = named(
    table,
    fetched.map(({ fields }) => fields),
  )
  const come = fetched.length === 1 ? 'comes' : 'come'
  return `${counted(fetched.length, oneOf(table))} could not be read and ${come} from the backup of ${made ? moment(made) : 'before'}${names}.`
}

function saysMadeUp({ table, madeUp }: Fate): string[] {
  if (madeUp.length === 0) return []
  if (table === 'sources') return [saysCited(madeUp)]
  const names = named(table, madeUp)
  if (table === 'plans')
    return [`${counted(madeUp.length, 'plan')} could only be read in an earlier version${names}.`]
  return [`${counted(madeUp.length, oneOf(table))} could only be read in part${names}.`]
}

function saysCited(sources: readonly Fields[]): string {
  const [is, they] = sources.length === 1 ? ['is', 'it is'] : ['are', 'they are']
  const places = namesOf(sources.map(({ citedIn }) => citedIn))
  const where = places.length > 0 ? `; ${they} cited in ${some(places, 0)}` : ''
  return `${counted(sources.length, 'cited source')} could not be read and ${is} called “${sourceThatIsLost}” now${where}.`
}

const saysInPart = ({ table, inPart }: Fate): string[] =>
  inPart.length === 0
    ? []
    : [`${counted(inPart.length, oneOf(table))} could only be read in part${named(table, inPart)}.`]

function saysGone(fates: readonly Fate[]): string[] {
  const gone = fates.filter(({ gone }) => gone.length > 0).map(saysWhatIsGone)
  return gone.length > 0 ? [`Gone, and in no backup: ${gone.join('; ')}.`] : []
}

/** "3 plans: “Why?”, “Who?” and 1 more", "2 notes", "5 snippets of “Land” and “Sea”". */
function saysWhatIsGone({ table, gone }: Fate): string {
  const many = counted(gone.length, oneOf(table))
  const names = namesOf(gone)
  if (names.length === 0) return many
  if (things[table]?.isPart)
    return `${many}${names.length < gone.length ? ', some' : ''} of ${some([...new Set(names)], 0)}`
  return `${many}: ${some(names, gone.length - names.length)}`
}

function saysUnsure(fates: readonly Fate[]): string[] {
  const unsure = fates.filter(({ isUnsure, kept, gone }) => isUnsure && kept + gone.length > 0)
  const maybe = list(unsure.map(({ table }) => `${oneOf(table)}s`))
  return unsure.length > 0 ? [`There may have been more ${maybe}; nothing tells of them.`] : []
}

const oneOf = (table: string): string => things[table]?.one ?? table

function named(table: string, rows: readonly Fields[]): string {
  const names = [...new Set(namesOf(rows.map((fields) => things[table]?.nameOf(fields))))]
  return names.length === 0 ? '' : `: ${some(names, 0)}`
}

/** Those that are names, in quotation marks, on one line, and no longer than can be taken in. */
const namesOf = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => {
    const name = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
    if (name === '') return []
    return [`“${name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name}”`]
  })

/** The first names, and how many more there are. @param unnamed how many have none. */
function some(names: readonly string[], unnamed: number): string {
  const more = Math.max(0, names.length - mostNames) + unnamed
  const first = names.slice(0, mostNames)
  return more === 0 ? list(first) : `${first.join(', ')} and ${more.toLocaleString('en-GB')} more`
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function titleIn(fields: unknown): unknown {
  try {
    return typeof fields === 'string' ? JSON.parse(fields).title : ''
  } catch {
    // It is called nothing then.
    return ''
  }
}

/** What became of a damaged library, in a sentence or two for the person whose it is. */
import { counted } from '../../../shared/text/counted.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import type { Fate, Fields } from './salvage.ts'

/** What the rows of a table are called, and which of their fields names one. */
const things: Readonly<Record<string, { one: string; nameOf: (fields: Fields) => unknown }>> = {
  plans: { one: 'plan', nameOf: ({ question }) => question },
  notebooks: { one: 'notebook', nameOf: ({ name }) => name },
  notes: { one: 'note', nameOf: ({ heading }) => heading },
  snippets: { one: 'snippet', nameOf: () => '' },
  sources: { one: 'source', nameOf: ({ fields }) => titleIn(fields) },
  versions: { one: 'version', nameOf: ({ question }) => question },
  templates: { one: 'template', nameOf: ({ name }) => name },
  recalls: { one: 'recall', nameOf: () => '' },
}
/** Of these a person is told first, and by name. */
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
const mostNames = 5

/** @param was what happened to the file: "was damaged". @param aside where it is now, or null. */
export function saysSalvaged(was: string, fates: readonly Fate[], aside: string | null): string {
  const known = chief.flatMap((table) => fates.find((fate) => fate.table === table) ?? [])
  const kept = known.filter(({ kept, inPart }) => kept + inPart.length > 0)
  const file = aside === null ? '' : ` The damaged file is kept as ${aside}.`
  const fetched = known.filter((fate) => fate.fetched.length > 0)
  if (kept.length === 0) return `The library ${was}${fromWhere(fetched)}.${file}`
  const rest = [
    ...fetched.map(saysFetched),
    ...known.flatMap(saysMadeUp),
    ...known.flatMap(saysInPart),
    ...saysGone(known),
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
  const names = named(table, madeUp)
  if (table === 'plans')
    return [`${counted(madeUp.length, 'plan')} could only be read in an earlier version${names}.`]
  return [`${counted(madeUp.length, oneOf(table))} could only be read in part${names}.`]
}

const saysInPart = ({ table, inPart }: Fate): string[] =>
  inPart.length === 0
    ? []
    : [`${counted(inPart.length, oneOf(table))} could only be read in part${named(table, inPart)}.`]

function saysGone(fates: readonly Fate[]): string[] {
  const gone = fates.filter(({ gone }) => gone > 0)
  const unsure = fates.filter(({ isUnsure, kept }) => isUnsure && kept > 0)
  const what = list(gone.map(({ table, gone }) => counted(gone, oneOf(table))))
  const maybe = list(unsure.map(({ table }) => `${oneOf(table)}s`))
  return [
    ...(gone.length > 0 ? [`Gone, and in no backup: ${what}.`] : []),
    ...(unsure.length > 0 ? [`There may have been more ${maybe}; nothing tells of them.`] : []),
  ]
}

const oneOf = (table: string): string => things[table]?.one ?? table

function named(table: string, rows: readonly Fields[]): string {
  const names = rows.flatMap((fields) => {
    const name = things[table]?.nameOf(fields)
    return typeof name === 'string' && name.trim() !== '' ? [`“${name.trim().slice(0, 80)}”`] : []
  })
  const first = [...new Set(names)]
  if (first.length === 0) return ''
  const more = first.length - mostNames
  return `: ${first.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}`
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

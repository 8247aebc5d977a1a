/** Rows in words: how many of a kind, and by what names. docs/decisions/136 */
import { counted } from '../../shared/text/counted.ts'

type Fields = Readonly<Record<string, unknown>>

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
export const toldInOrder = [
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

export const oneOf = (table: string): string => things[table]?.one ?? table

/** What a row is called, if anything. */
export function nameOf(table: string, fields: Fields): string | null {
  const name = things[table]?.nameOf(fields)
  return typeof name === 'string' ? name : null
}

/**
 * "3 plans: “Why?”, “Who?” and 1 more", "2 notes", "5 snippets of “Land” and “Sea”".
 * @param called what each of them is called; null where nothing says it.
 */
export function saysRows(table: string, called: readonly (string | null)[]): string {
  const many = counted(called.length, oneOf(table))
  const names = namesOf(called)
  if (names.length === 0) return many
  if (things[table]?.isPart)
    return `${many}${names.length < called.length ? ', some' : ''} of ${some([...new Set(names)])}`
  return `${many}: ${some(names, called.length - names.length)}`
}

/** ": “Land” and “Sea”", or nothing. */
export function named(table: string, rows: readonly Fields[]): string {
  const names = [...new Set(namesOf(rows.map((fields) => things[table]?.nameOf(fields))))]
  return names.length === 0 ? '' : `: ${some(names)}`
}

/** Those that are names, in quotation marks, on one line, and no longer than can be taken in. */
export const namesOf = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => {
    const name = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
    if (name === '') return []
    return [`“${name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name}”`]
  })

/** The first names, and how many more there are. @param unnamed how many have none. */
export function some(names: readonly string[], unnamed = 0): string {
  const more = Math.max(0, names.length - mostNames) + unnamed
  const first = names.slice(0, mostNames)
  return more === 0 ? list(first) : `${first.join(', ')} and ${more.toLocaleString('en-GB')} more`
}

/** "one, two and three" */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function titleIn(fields: unknown): unknown {
  try {
    return typeof fields === 'string' ? JSON.parse(fields).title : ''
  } catch {
    // It is called nothing then.
    return ''
  }
}

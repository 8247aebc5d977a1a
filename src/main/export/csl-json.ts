/** The sources of an essay as CSL-JSON, under keys that people can type. */
import type { Source } from '../../shared/model/source.ts'
import { titleParts } from '../../shared/model/title.ts'
import { yearOf } from '../../shared/text/csl-date.ts'
import { printable } from './printable.ts'

/** By the id of a source; "marlowe1998", with a letter behind it where several have the same. */
export type Keys = ReadonlyMap<string, string>

export function keysOf(sources: readonly Source[]): Keys {
  const taken = new Set<string>()
  return new Map(
    sources.map((source) => {
      const wanted = keyOf(source)
      const key = spares(wanted).find((one) => !taken.has(one)) ?? source.id
      taken.add(key)
      return [source.id, key]
    }),
  )
}

/** The key, then with a letter, then with a number. */
const spares = (key: string): string[] => [
  key,
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${key}${letter}`),
]

/** Letters and digits of ASCII only: what every program takes. Another script's name is no key. */
function keyOf({ author, editor, title, issued }: Source): string {
  const [maker] = author ?? editor ?? []
  const name = maker && ('literal' in maker ? maker.literal : maker.family)
  const words = asciiOf(name ?? '') || asciiOf(title.split(/\s+/u).slice(0, 3).join('')) || 'source'
  return `${words.slice(0, 30)}${Math.abs(yearOf(issued) ?? 0) || ''}`
}

const asciiOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^\d+/u, '')

/** Ours, and no field of CSL: where it is listed, its tags, what it had besides, and the person's own note. */
const own: ReadonlySet<string> = new Set(['id', 'listed', 'tags', 'kept', 'note'])

export type CslItem = { id: string; type: string } & Record<string, unknown>

/** Where a title may stand within a title. */
const titles: ReadonlySet<string> = new Set(['title', 'title-short', 'container-title'])

/** Words as who reads the items takes them: those that are only words, and those of a title within a title. */
export type Shapes = { words(words: string): string; innerTitle(words: string): string }

/** A source as an item of CSL-JSON (Citation Style Language 1.0.2, "csl-data.json"). */
export function cslItemOf({ type, ...fields }: Source, key: string, shapes: Shapes): CslItem {
  const titled = (words: string) =>
    titleParts(words)
      .map(({ words, isTitle }) => (isTitle ? shapes.innerTitle(words) : shapes.words(words)))
      .join('')
  const shaped = (value: unknown, shape: (words: string) => string): unknown => {
    if (typeof value === 'string') return shape(printable(value).trim())
    if (Array.isArray(value)) return value.map((one) => shaped(one, shape))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, shaped(inner, shape)]),
    )
  }
  const kept = Object.entries(fields).filter(
    ([name, value]) => !own.has(name) && value !== undefined,
  )
  return {
    id: key,
    type,
    ...Object.fromEntries(
      kept.map(([name, value]) => [name, shaped(value, titles.has(name) ? titled : shapes.words)]),
    ),
  }
}

/** The tags of HTML that programs of CSL know in a field. */
const tagged: Shapes = { words: (words) => words, innerTitle: (words) => `<i>${words}</i>` }

/** The items as a file. */
export function writeCslJson(sources: readonly Source[], keys: Keys): string {
  const items = sources.map((source) => cslItemOf(source, keys.get(source.id) ?? source.id, tagged))
  return `${JSON.stringify(items, null, 2)}\n`
}

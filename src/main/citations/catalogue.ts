/** The catalogue of the Citation Style Language, as it ships with the app. docs/decisions/174 */
import { readFile } from 'node:fs/promises'
import type { StyleKind, StyleSummary } from '../../shared/model/citation-style.ts'
import { firstStyles } from '../../shared/model/citation-style.ts'
import { createFinder, type Findable, foldedWords } from './catalogue/find.ts'
import { catalogueIds, namesOf, ownIdOf, shortNameOf } from './catalogue/names.ts'
import { openPacked, type PackedStyle } from './catalogue/packed.ts'

/** What citeproc takes for a style or a locale: XML, or the JSON of its own form. */
export type CslText = string
export type CatalogueStyle = StyleSummary & { csl: CslText }
export type Locale = { tag: string; csl: CslText }

export type Catalogue = {
  /** How many styles there are. */
  readonly size: number
  /**
   * The styles that answer to the words, the best first; where there are none, those of nearly such names. Without
   * words all of them, the first styles before the others.
   */
  search(words: string, limit: number): { styles: StyleSummary[]; near: StyleSummary[] }
  /** Whether there is a style of that id, short or of a later catalogue, address, or whole name. */
  has(named: string): boolean
  /** The style named so, null where there is none. It takes about a millisecond. */
  read(named: string): CatalogueStyle | null
  /** The locale of a language; else of the same language elsewhere, else British English. */
  locale(tag: string): Locale
  /** The tags of all locales. */
  readonly locales: readonly string[]
}

/** Rejects with the file system's error when the file is not there: the build makes it. */
export async function openCatalogue(path: string): Promise<Catalogue> {
  const packed = openPacked(await readFile(path))
  const byId = new Map(packed.styles.map((style) => [ownIdOf(style.id), style]))
  const findable = inOrder(byId).map(([id, style]) => findableOf(id, style))
  const tags = new Map(packed.locales.map((locale) => [locale.tag.toLowerCase(), locale]))
  let finder: ReturnType<typeof createFinder<StyleSummary>> | null = null
  let byName: ReadonlyMap<string, string> | null = null
  const idOf = (named: string): string | null => {
    const id = ownIdOf(named)
    if (byId.has(id)) return id
    byName ??= byWholeName(findable.map(styleOf))
    return byName.get(foldedWords(named).join(' ')) ?? null
  }
  return {
    size: packed.styles.length,
    search(words, limit) {
      if (!words.trim()) return { styles: findable.slice(0, limit).map(styleOf), near: [] }
      finder ??= createFinder(findable)
      const styles = finder.find(words, limit)
      return { styles, near: styles.length > 0 ? [] : finder.near(words, mostNear) }
    },
    has: (named) => idOf(named) !== null,
    read(named) {
      const id = idOf(named)
      const style = id === null ? undefined : byId.get(id)
      return id !== null && style ? { ...summaryOf(id, style), csl: packed.jsonOf(style) } : null
    },
    locale(tag) {
      const locale = tags.get(nearestTag(tag, [...tags.keys()]))
      if (!locale) throw new Error('The catalogue of styles has no British locale.')
      return { tag: locale.tag, csl: packed.jsonOf(locale) }
    },
    locales: packed.locales.map(({ tag }) => tag),
  }
}

/** Ids by titles and short names, folded; a short name is nobody else's title. */
const byWholeName = (styles: readonly StyleSummary[]): ReadonlyMap<string, string> =>
  new Map(
    [
      ...styles.map(({ id, title }) => [title, id] as const),
      ...styles.flatMap(({ id, short }) => (short ? [[short, id] as const] : [])),
    ].map(([name, id]) => [foldedWords(name).join(' '), id]),
  )

const styleOf = ({ style }: Findable<StyleSummary>): StyleSummary => style

/** Offered where nothing has the words. */
const mostNear = 5

/** The place of a language where that is not the country of its own name, of languages that have several. */
const home: Readonly<Record<string, string>> = { en: 'gb', zh: 'cn' }

/** The nearest of some tags, in small letters, to one; British English where none is of its language. */
function nearestTag(tag: string, tags: readonly string[]): string {
  const [said = '', ...rest] = tag.toLowerCase().split('-')
  // Norwegian without its kind is Bokmål, and Chinese in traditional letters that of Taiwan.
  const language = said === 'no' ? 'nb' : said
  const place = rest.find((part) => /^[a-z]{2}$/u.test(part)) ?? (rest.includes('hant') ? 'tw' : '')
  const wanted = [place, home[language] ?? language].map((each) => `${language}-${each}`)
  const near = [...wanted, language].find((each) => tags.includes(each))
  return near ?? tags.find((each) => each.startsWith(`${language}-`)) ?? 'en-gb'
}

/** The first styles in their own order, before the rest in that of their titles. */
function inOrder(byId: ReadonlyMap<string, PackedStyle>): [string, PackedStyle][] {
  const first = firstStyles.flatMap(({ id }): [string, PackedStyle][] => {
    const style = byId.get(id)
    return style ? [[id, style]] : []
  })
  const rest = [...byId].filter(([id]) => !(id in catalogueIds))
  return [...first, ...rest.sort(([, one], [, other]) => (one.title < other.title ? -1 : 1))]
}

function summaryOf(id: string, { title, format, language }: PackedStyle): StyleSummary {
  const short = shortNameOf(id)
  const kind: StyleKind = format === 'note' ? 'note' : 'in-text'
  return { id, title, kind, ...(short && { short }), ...(language && { madeFor: language }) }
}

/** What a person may type of how a style cites. */
const saysFormat: Readonly<Record<string, string>> = {
  note: 'notes footnotes endnotes',
  'author-date': 'author-date in-text',
  numeric: 'numeric numbered numbers in-text',
  label: 'label in-text',
  author: 'author in-text',
}

function findableOf(id: string, style: PackedStyle): Findable<StyleSummary> {
  return {
    style: summaryOf(id, style),
    title: style.title,
    names: `${id} ${id === style.id ? '' : style.id} ${namesOf(id)}`.trim(),
    likeness: `${saysFormat[style.format] ?? style.format} ${style.fields.join(' ')}`,
    weight: id in catalogueIds ? 1 : 0,
  }
}

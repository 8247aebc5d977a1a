/** The styles that citations can be printed in. docs/decisions/011, docs/decisions/151 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StyleChoice, StyleSummary } from '../../shared/model/citation-style.ts'
import { DeskError } from '../storage/index.ts'
import type { Catalogue, CatalogueStyle, CslText } from './catalogue.ts'
import type { OwnStyles } from './own-styles.ts'

/** A style, and the locale it is printed in, which is that of `language`. */
export type Style = StyleSummary & { style: CslText; locale: CslText; language: string }

/** Where styles are looked for. */
export type StylePlaces = {
  /** Absolute path of the app's `resources` folder. */
  resources: string
  /** Opened when a style of it is first asked for. */
  catalogue: () => Promise<Catalogue>
  own: OwnStyles
}

const british = 'en-GB'

/**
 * Reads a style and its locale, which is the nearest there is. MHRA in British English is read without the catalogue.
 * @throws DeskError where there is no such style (with names that are near), or one of one's own is damaged; the file
 * system's error where a file of the app is not there.
 */
export async function readStyle(choice: StyleChoice, places: StylePlaces): Promise<Style> {
  const { csl, ...summary } = await found(choice.style, places)
  const { tag, csl: locale } = await localeFor(summary.id, choice.locale, places)
  return { ...summary, style: csl, locale, language: tag }
}

async function found(named: string, places: StylePlaces): Promise<CatalogueStyle> {
  // Its own short id needs no looking up.
  if (named === 'mhra') return readMhra(places)
  const own = await places.own.read(named)
  if (own) return own
  const catalogue = await places.catalogue()
  const style = catalogue.read(named)
  if (!style) throw new DeskError('REFUSED', saysUnknown(named, catalogue))
  return style.id === 'mhra' ? readMhra(places) : style
}

/** MHRA prints all it needs by our British locale, so that it can do without the catalogue; for others that has the locales. */
async function localeFor(id: string, tag: string, { resources, catalogue }: StylePlaces) {
  if (id === 'mhra' && tag.toLowerCase() === british.toLowerCase()) {
    return { tag: british, csl: await ours(resources, 'locales-en-GB.xml') }
  }
  return (await catalogue()).locale(tag)
}

function saysUnknown(named: string, catalogue: Catalogue): string {
  const { styles, near } = catalogue.search(named, 3)
  const meant = [...styles, ...near].slice(0, 3).map(({ id, title }) => `${id} (${title})`)
  const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })
  const asks = meant.length > 0 ? ` Did you mean ${or.format(meant)}?` : ''
  return `There is no citation style “${named}”.${asks}`
}

const ours = (resources: string, file: string): Promise<string> =>
  readFile(join(resources, 'citation', file), 'utf8')

async function readMhra({ resources }: StylePlaces): Promise<CatalogueStyle> {
  return {
    id: 'mhra',
    title: 'Modern Humanities Research Association, 4th edition (note with bibliography)',
    kind: 'note',
    short: 'MHRA',
    madeFor: british,
    csl: await ours(resources, 'mhra.csl'),
  }
}

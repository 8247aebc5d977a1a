/** The styles that citations can be printed in. docs/decisions/011 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mhra from '@citation/csl-style-modern-humanities-research-association/info.json' with {
  type: 'json',
}
import { z } from 'zod'
import type { StyleChoice, StyleSummary } from '../../shared/model/citation-style.ts'
import { DeskError } from '../storage/index.ts'
import { amended, mhraAmendments } from './amendments.ts'
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
  if (named === 'mhra') return readMhra()
  const own = await places.own.read(named)
  if (own) return own
  const catalogue = await places.catalogue()
  const style = catalogue.read(named)
  if (!style) throw new DeskError('REFUSED', saysUnknown(named, catalogue))
  return style.id === 'mhra' ? readMhra() : style
}

/** MHRA's own short forms ("edn", "and others") are in our British locale; what all styles need is in the catalogue's. */
async function localeFor(id: string, tag: string, { resources, catalogue }: StylePlaces) {
  if (id === 'mhra' && tag.toLowerCase() === british.toLowerCase()) {
    const csl = await readFile(join(resources, 'citation', 'locales-en-GB.xml'), 'utf8')
    return { tag: british, csl }
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

// The package's data file: its entries differ between Node and bundlers in what they export. Imported and not read, so
// that the build carries it.
const infoSchema = z.object({ content: z.string().min(1) })

function readMhra(): CatalogueStyle {
  const { content } = infoSchema.parse(mhra)
  return {
    id: 'mhra',
    title: 'Modern Humanities Research Association, 4th edition (note with bibliography)',
    kind: 'note',
    short: 'MHRA',
    madeFor: british,
    csl: amended(content, mhraAmendments),
  }
}

/** Where in a source, as people type it: "pp. 58-60", "ll. 12-15", "passim". docs/decisions/117 */
import type { Cite, LocatorLabel } from '../model/source.ts'
import { romanForm } from './roman.ts'

/** The words and short forms that people write before a place, which the style then prints itself. */
const openings: Partial<Record<LocatorLabel, string>> = {
  page: 'pages?|pp?',
  chapter: 'chapters?|chaps?|chs?',
  folio: 'folios?|fols?|ff?',
  section: 'sections?|sects?|secs?|§+',
  paragraph: 'paragraphs?|paras?|¶+',
  volume: 'volumes?|vols?',
  line: 'lines?|ll?',
  verse: 'verses?|vv?',
  act: 'acts?',
  scene: 'scenes?|scs?',
  column: 'columns?|cols?',
  note: 'footnotes?|endnotes?|notes?|nn?',
  figure: 'figures?|figs?',
  timestamp: 'timestamps?|time|at',
}

const openingOf = (label: LocatorLabel): RegExp | null => {
  const words = openings[label]
  return words === undefined
    ? null
    : new RegExp(`^(?:${words})(?:\\.\\s*|\\s+|(?=\\d)|(?<=[§¶])\\s*)`, 'iu')
}

/** 58, 58a, A4 of a newspaper, xii; a leaf (12r, 12v) is no page. */
const page = `(?:\\p{Lu}?\\d+[a-qs-uw-z]?|${romanForm})`
const number = '(?:\\d+\\p{Ll}?|[ivxlcdm]+|[IVXLCDM]+)'

/** "58", "58-60", "xii, 4 and 58ff.", "58 n. 3", "45 passim" */
const pages = new RegExp(`^${page}(?:\\s*ff?\\.?|n)?(?:$|[\\s,;–—\\-(\\[&])`, 'u')
const numbers = new RegExp(
  `^${number}(?:(?:\\s*[-–,;&]\\s*|\\s+and\\s+)${number}|\\s*ff?\\.?)*$`,
  'u',
)

/** Parts of a play or of Scripture that say by themselves what they count: "III.2.45", "3:16". */
const isCompound = (words: string): boolean => /[\p{L}\d][.:]\s?[\p{L}\d]/u.test(words)

/** A moment in a recording, "1:02:33", "12:30", or a stretch of it. */
const moment = '\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?'
const moments = new RegExp(`^${moment}(?:\\s*[-–]\\s*${moment})?$`, 'u')
/** With its hours it is nothing else; with minutes and seconds alone it may be chapter and verse. */
const hasHours = /^\d{1,3}:[0-5]\d:[0-5]\d/u

export type Place = { locator: string; label: LocatorLabel }

/**
 * What a place typed under a label says: its words without those that the style prints before it, and
 * what they count. Under "page" other things are typed too: what says itself what it counts ("ll. 12-15")
 * is that, and what is no page ("passim", "II, 45", "sig. B4v") stands without a label, as typed.
 * Null where nothing is typed.
 */
export function readLocator(typed: string, label: LocatorLabel = 'page'): Place | null {
  const words = typed.trim()
  if (words === '') return null
  const bare = withoutOpening(words, label)
  if (bare !== null) return { locator: bare, label: isBare(label, bare) ? 'none' : label }
  if (label !== 'page') return { locator: words, label: isBare(label, words) ? 'none' : label }
  return readOther(words) ?? { locator: words, label: pages.test(words) ? 'page' : 'none' }
}

const joined = [
  /\d\p{L}{0,2}\s*(?:[-–—,;]|and)\s*\p{L}?\d/u,
  /\d[a-z]\s*[-–—]\s*[a-z](?!\p{L})/u,
  /(?<!\p{L})[ivxlcdm]+\s*(?:[-–—,;]|and)\s*(?:[ivxlcdm]+(?![\p{L}.])|\d)/iu,
  /[\divxl]\s*ff?\.?(?:$|[\s,;)])/u,
]

/** Whether a place is several: "58-60", "xii and 4", "12ff."; not "45, n. 3". */
export const isSeveral = (locator: string): boolean => joined.some((form) => form.test(locator))

/** What is written before a place, of one and of several. */
const shortLabels: Record<LocatorLabel, readonly [one: string, several: string]> = {
  page: ['p.', 'pp.'],
  chapter: ['ch.', 'chs'],
  folio: ['fol.', 'fols'],
  section: ['section', 'sections'],
  paragraph: ['para.', 'paras'],
  volume: ['vol.', 'vols'],
  line: ['l.', 'll.'],
  verse: ['v.', 'vv.'],
  act: ['act', 'acts'],
  scene: ['sc.', 'scs'],
  column: ['col.', 'cols'],
  note: ['n.', 'nn.'],
  figure: ['fig.', 'figs'],
  timestamp: ['', ''],
  none: ['', ''],
}

/** "pp. 58–60", of no citation style; blank when a cite says nothing of where. */
export function saysPlace(cite: Cite): string {
  const place = placeIn(cite)
  if (!place) return ''
  const [one, several] = shortLabels[place.label]
  return `${isSeveral(place.locator) ? several : one} ${place.locator}`.trim()
}

/** The place as it stands behind its source: ", pp. 58–60". */
export function saysPlaceBehind(cite: Cite): string {
  const place = saysPlace(cite)
  return place && `, ${place}`
}

/** Where a cite leads in its source, or null when it says nothing of that. */
export const placeIn = ({ locator, label }: Cite): Place | null => readLocator(locator ?? '', label)

const isBare = (label: LocatorLabel, words: string): boolean =>
  (label === 'act' || label === 'scene') && isCompound(words)

function withoutOpening(words: string, label: LocatorLabel): string | null {
  const opening = openingOf(label)
  if (!opening?.test(words)) return null
  return words.replace(opening, '').trim() || null
}

/** Words under "page" that begin with the name of something else. A sign (§) stays as typed. */
function readOther(words: string): Place | null {
  if (/^[§¶]/u.test(words)) return null
  for (const label of others) {
    const bare = withoutOpening(words, label)
    const isOne = label === 'timestamp' ? moments : numbers
    if (bare !== null && isOne.test(bare)) return { locator: bare, label }
  }
  return hasHours.test(words) && moments.test(words) ? { locator: words, label: 'timestamp' } : null
}

const others = Object.keys(openings).filter((label): label is LocatorLabel => label !== 'page')

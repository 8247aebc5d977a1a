/** Citations as Pandoc reads them (its manual, "Citation syntax"): `[see @marlowe1998, p. 5; -@tennant2006]`. */
import type { Cite, LocatorLabel } from '../../shared/model/source.ts'
import { type Place, placeIn } from '../../shared/text/locators.ts'
import type { Keys } from './csl-json.ts'
import { escapeMarkdown } from './markdown-words.ts'
import { printable } from './printable.ts'

/** What Pandoc knows a place by. What has none stands in the suffix, as typed. */
const labels: Readonly<Partial<Record<LocatorLabel, string>>> = {
  page: 'p.',
  chapter: 'chap.',
  folio: 'fol.',
  section: 'sec.',
  paragraph: 'para.',
  volume: 'vol.',
  line: 'l.',
  verse: 'v.',
  column: 'col.',
  note: 'n.',
  figure: 'fig.',
}

/** One citation; blank where none of its sources has a key. */
export function citationMarkdown(cites: readonly Cite[], keys: Keys): string {
  const known = cites.flatMap((cite) => {
    const key = keys.get(cite.sourceId)
    return key ? [citeMarkdown(cite, key)] : []
  })
  return known.length > 0 ? `[${known.join('; ')}]` : ''
}

function citeMarkdown(cite: Cite, key: string): string {
  const prefix = words(cite.prefix)
  const place = placeIn(cite)
  const suffix = words(cite.suffix)
  return [
    prefix && `${prefix} `,
    cite.suppressAuthor ? '-' : '',
    `@${key}`,
    place ? placeMarkdown(place) : '{}',
    suffix && (/^[,.:)\]]/u.test(suffix) ? suffix : ` ${suffix}`),
  ].join('')
}

/** In braces, so that Pandoc looks for no place in the words behind it, and takes all of this one. */
function placeMarkdown({ locator, label }: Place): string {
  const known = labels[label]
  // A brace in a place would end it.
  const place = words(locator.replaceAll('{', '(').replaceAll('}', ')'))
  return known ? `, {${known} ${place}}` : `{}, ${place}`
}

/** In one line; a semicolon would begin another source. */
const words = (typed: string | undefined): string =>
  escapeMarkdown(
    printable(typed ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).replaceAll(';', '\\;')

/** Who published a book, where, and in which series. */
import type { SourceFields } from '../../../shared/model/source.ts'
import { places } from '../../../shared/text/name-words.ts'
import { trimEnd } from './marked.ts'
import type { Part } from './part.ts'

type Imprint = {
  fields: Pick<
    SourceFields,
    'publisher' | 'publisher-place' | 'collection-title' | 'collection-number'
  >
  notRead: Part[]
}

const placed = /^(\p{Lu}[^:]{1,70}?) ?: ?(\S.{1,120})$/u
const series =
  /\b(?:series|studies|classics|library|monographs?|texts|perspectives|papers|editions?)\b|\p{L},? (?:no\. )?\d{1,4}$/iu

/** "London: Macmillan", "Cambridge, MA: Harvard University Press". */
export const isPlaced = (words: string): boolean => placed.test(words)

/** The words behind a title: one of them is the imprint, those before it may be a series, others are left over. */
export function imprintOf(
  parts: readonly Part[],
  words: readonly Part[],
  isThesis: boolean,
): Imprint {
  const chosen = isThesis
    ? (words.find(({ raw }) =>
        /\b(?:university|college|école|institute|school|U of)\b/i.test(raw),
      ) ?? words[0])
    : (words.find(({ raw }) => isPlaced(raw)) ?? beforeDate(parts, words) ?? words[0])
  const fields: Imprint['fields'] = {}
  const notRead: Part[] = []
  for (const part of words) {
    if (part === chosen) Object.assign(fields, publisherOf(part.raw))
    else if (
      !isThesis &&
      part.start < (chosen?.start ?? 0) &&
      (series.test(part.raw) || (chosen?.inBrackets === true && !part.inBrackets)) &&
      fields['collection-title'] === undefined
    )
      Object.assign(fields, seriesOf(part.raw))
    else notRead.push(part)
  }
  return { fields, notRead }
}

function beforeDate(parts: readonly Part[], words: readonly Part[]): Part | undefined {
  const at = parts.findIndex(({ is }) => is === 'date')
  const before = parts[at - 1]
  return before && words.includes(before) ? before : words.at(-1)
}

function publisherOf(raw: string): Imprint['fields'] {
  const match = placed.exec(raw)
  if (match?.[1] && match[2]) {
    const [first, second] = [match[1], trimEnd(match[2], ',. ')]
    return isTown(second) && !isTown(first) ? by(first, second) : by(second, first)
  }
  if (isTown(raw)) return { 'publisher-place': raw }
  const [first, last] = [raw.indexOf(', '), raw.lastIndexOf(', ')]
  // The Australian order is "Macmillan, London"; "London, Macmillan" is met as well.
  if (first > 0 && isTown(raw.slice(last + 2))) return by(raw.slice(0, last), raw.slice(last + 2))
  if (first > 0 && isTown(raw.slice(0, first))) return by(raw.slice(first + 2), raw.slice(0, first))
  return { publisher: raw }
}

const by = (publisher: string, place: string): Imprint['fields'] => ({
  'publisher-place': place,
  publisher,
})

/**
 * Where in words that run on over commas the imprint begins, at its comma: "Stalin: A Biography, London: Macmillan",
 * "The Sleepwalkers, Allen Lane, London", "The Pity of War, Allen Lane, 1998". -1 for nowhere.
 */
export function imprintIn(words: string): number {
  const last = words.lastIndexOf(', ')
  const tail = words.slice(last + 2)
  if (last < 0) return -1
  const before = words.lastIndexOf(', ', last - 1)
  if (/^\d{4}$/.test(tail) && before > 0) {
    const inside = imprintIn(words.slice(0, last))
    return inside < 0 && /^, (?:\p{Lu}\S* ?|(?:&|and|of) ){1,5}$/u.test(words.slice(before, last))
      ? before
      : inside
  }
  if (/^\p{Lu}[^:]{1,40}: \p{Lu}/u.test(tail))
    return /^(?:\p{Lu}\.?\p{Lu}\.?|Mass\.?|Conn\.?):/u.test(tail) && before > 0 ? before : last
  const isPublisher = isTown(tail) || isTown(words.slice(before + 2, last))
  return before > 0 && isPublisher ? before : -1
}

const isTown = (words: string): boolean => places.has(words.toLowerCase()) || otherTowns.test(words)

/** Towns of publishers that are not in the list of places. */
const otherTowns =
  /^(?:New York|Oxford|Cambridge|Edinburgh|Melbourne|Sydney|Chicago|Boston|Basingstoke|Harmondsworth|Toronto|Dublin|Princeton|New Haven)$/

function seriesOf(raw: string): Imprint['fields'] {
  const match = /^(.*?),? (?:no\. |vol\. )?(\d{1,4})$/u.exec(raw.slice(0, 200))
  return match?.[1] && match[2]
    ? { 'collection-title': match[1], 'collection-number': match[2] }
    : { 'collection-title': raw }
}

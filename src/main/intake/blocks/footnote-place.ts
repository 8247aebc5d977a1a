import { type Place, readLocator } from '../../../shared/text/locators.ts'

/** "p. 45", "pp. 45–47", "ch. 3", "fol. 12r": a word for what is counted, and a number. */
const labelled =
  /(?<![\p{L}\d])(?:pp?|chs?|chaps?|fols?|vols?|paras?|cols?|ll?|nn?|pages?|chapters?|folios?|columns?|lines?)\.?\s{0,2}(?:\d{1,5}[a-z]?|[ivxlc]{1,7})(?:\s?[-–]\s?\d{1,5}[a-z]?)?(?:ff?\.)?(?![\p{L}\d])/giu

/** "Service, Stalin, 45–7." and "(London, 2004), 112.", as footnotes of the Chicago form end. */
const trailing = /[,)]\s(\d{1,3}(?:\s?[-–]\s?\d{1,3})?)\.?\s*$/

const longestNote = 2000

/** Where in its source a footnote says that something stands, by its words; null where it names no place. */
export function placeOfNote(words: string): Place | null {
  const text = words.slice(0, longestNote)
  // A volume stands before its page: what is named last is the place.
  const named = [...text.matchAll(labelled)].map(([place]) => place)
  const last = named.findLast((place) => /^p/i.test(place) && !/^para/i.test(place)) ?? named.at(-1)
  const place = last ?? trailing.exec(text.slice(-40))?.[1]
  return place ? readLocator(place.replace(/\s+/g, ' ')) : null
}

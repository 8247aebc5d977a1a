/** What tells that a number is an amount or a part's, and no year: what it counts, and what it names. */
import { isVerb } from '../question/verbs.ts'

export const counted =
  /^\s(?:[\p{Ll}-]+\s){0,2}?(?:men|women|people|children|troops|soldiers|sailors|officers|workers|peasants|families|prisoners|members|deputies|delegates|seats|votes|tanks|aircraft|planes|guns|ships|horses|cattle|tonnes?|tons?|kg|km|kilometres|miles|metres|acres|hectares|calories|roubles|rubles|marks|pounds|dollars|francs|dead|deaths|killed|wounded|casualties|copies|words|pages|times|factories|villages|households|farms|homes|houses|hours|days|weeks|months|years)\b/u
export const plural = /^\s(?!was|is|has|as|his|its|this|thus|saw|us\b)[\p{Ll}-]{3,}s\b/u

/** "500 Spartans", but "1381 Peasants’ Revolt". */
const pluralName = /^\s\p{Lu}[\p{L}-]*s\b(?!['’])/u

/** Of a text from the end of a number on: "men", "brave knights", "Spartans", "of them". */
export const countsThings = (after: string): boolean =>
  counted.test(after) || plural.test(after) || pluralName.test(after) || /^\sof\b/u.test(after)

/** Words whose number only says which: "page 476", "Room 303"; as the source of a pattern, small letters. */
export const numbered =
  'p|pp|nos?|vol|n|lines?|pages?|verses?|sections?|sonnet|numbers?|chapter|articles?|item|ages|aged|psalms?|rooms?|route|flight'
const label = new RegExp(`\\b(?:${numbered})\\.?\\s\\(?$`, 'i')
const measure =
  /\b(?:was|were|is|are|had|has|have|numbered|totalled|reached|exceeded|cost|lost|killed|sold|bought|paid|held|raised|sent|took|got|won|earned|owed|spent|scored|weighed|measured|plus|minus|times|than|over|about|some|nearly|almost|only|least|most|to|with|and|for)\s$/i
const amountOf =
  /\b(?:sum|total|number|figure|population|cost|price|army|force|fleet|crowd|garrison|height|length|speed|weight|area|men|women|people)\s(?:of\s)?$/i
const change =
  /\b(?:rose|fell|grew|dropped|increased|decreased|went|ranged|shrank|declined|expanded|cut|raised|up|down|rising|falling|growing|from\s\d+)\s(?:by\s|from\s|in\s\d+\sfrom\s)?$/

// Of a text as far as a number: what stands before it.

export const isLabelled = (before: string): boolean => label.test(before)
/** "The army numbered", "it costs": a verb in the present has an object. */
export const isMeasured = (before: string): boolean => {
  const last = /(\p{L}+)s\s$/u.exec(before)?.[1] ?? ''
  return measure.test(before) || isVerb(last) || isVerb(last.replace(/e$/, ''))
}
/** "A sum of", "population". */
export const isAmountOf = (before: string): boolean => amountOf.test(before)
/** "Rose from", "fell by". */
export const isChange = (before: string): boolean => change.test(before)

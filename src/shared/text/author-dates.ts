/** References by author and year, which name a person: "(Hobsbawm, 1994)", "(Judt 2005: 12)", "Judt (2005) shows". */

/** An older year without a page is as often that of a battle: "(Verdun, 1916)". */
const year = '(?:(?:19[6-9]|20[0-4])\\d)'
const anyYear = '(?:1[5-9]|20)\\d\\d'
const page = '(?:[:,]\\s?(?:pp?\\.\\s?)?\\d+(?:[-–]\\d+)?)'
const others = '(?:\\set\\sal\\.?)'
const opening =
  /[([;]\s?(?:(?:see|cf\.|as|e\.g\.|also|in)\s){0,2}(?:\p{Lu}[\p{L}’'-]+,?\s(?:and|&)\s)?$/u

const told = new RegExp(
  `^(?:${others}?,?\\s${anyYear}(?:[a-z]${page}?|${page})|${others},?\\s${anyYear}|${others}?,?\\s${year})\\s?[;)\\]]`,
  'u',
)
const inText = new RegExp(`^${others}?\\s\\(${anyYear}[a-z]?${page}?\\)`, 'u')
const named = /\b(?:[Ss]ee|[Bb]y|[Cc]f\.|[Ll]ike|[Aa]s)\s$/u

/** Whether a name, from its surroundings, is an author's who is referred to. */
export const isInReference = (before: string, after: string): boolean =>
  (opening.test(before) && told.test(after)) || (inText.test(after) && named.test(before))

/** What follows a name, without the years in brackets behind it: "Judt (2005) shows", "Clovis (481–511) was". */
export const behindYears = (after: string): string =>
  after.replace(/^\s\([^()]{0,12}\d{3,4}[^()]{0,16}\)/, '')

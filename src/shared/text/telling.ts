/** What tells a text from others: its words that say something, and its numbers and years. */
import { isPlainWord } from '../suggest/plain-words.ts'
import { isQuestionWord } from '../suggest/question-words.ts'
import { peoples } from './kin.ts'
import { isSlip, plainLetters, stemOf } from './stem.ts'

export type TellingWord = { kind: 'word'; letters: string; stem: string; isPlain: boolean }
/** A year or a decade ("1930s" is 1930) has to be right; any other number may be rounded. */
export type TellingNumber = { kind: 'number'; value: number; isYear: boolean }
export type Telling = TellingWord | TellingNumber

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const numerals = new Map([
  ...units.split(' ').map((word, at) => [word, at] as const),
  ...tens.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
])
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
  m: 1_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
}

const written = `(?:${tens.replaceAll(' ', '|')})(?:[\\s-](?:${units.split(' ').slice(1, 10).join('|')}))?|${units.split(' ').slice(2).join('|')}`
const scale = 'hundred|thousand|million|billion|bn|m|k'
const yearRange = /(?<![\d.,])((?:1\d|20)\d\d)\s?[-–—/]\s?(\d{2}|(?:1\d|20)\d\d)(?!\d)/gu
const number = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<digits>\\d+(?:[.,]\\d+)*)(?<decade>s)?|(?<words>${written}))(?:[\\s-]?(?<scale>${scale})s?)?(?:st|nd|rd|th)?(?![\\p{L}])`,
  'giu',
)
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu

/** The numbers of a text; a range of years ("1928–32") gives both. */
function numbersIn(text: string): TellingNumber[] {
  const whole = text.replace(yearRange, (_, from: string, to: string) => {
    const until = to.length === 2 ? `${from.slice(0, 2)}${to}` : to
    return `${from} and ${until}`
  })
  return [...whole.matchAll(number)].map(({ groups = {} }) => {
    const { digits, words, scale } = groups
    const plain = digits === undefined ? numeral(words ?? '') : amountOf(digits)
    const value = plain * (scales[scale?.toLowerCase() ?? ''] ?? 1)
    const isYear = /^(?:1\d|20)\d\d$/.test(digits ?? '') && scale === undefined
    return { kind: 'number', value, isYear }
  })
}

/** "1,200" is 1200 and "3.5" is 3.5; "1.200.000" has no decimal point either. */
const amountOf = (digits: string): number =>
  Number(
    /^\d{1,3}(?:[.,]\d{3}){2,}$|^\d{1,3}(?:,\d{3})+$/.test(digits)
      ? digits.replaceAll(/[.,]/g, '')
      : digits.replaceAll(',', '.').replace(/(\..*)\..*$/, '$1'),
  )

const numeral = (words: string): number =>
  words
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, part) => sum + (numerals.get(part) ?? 0), 0)

function wordsIn(text: string, isLeftOut: (word: string) => boolean): TellingWord[] {
  return (text.match(word) ?? []).flatMap((found): TellingWord[] => {
    const letters = plainLetters(found)
    if (letters === '' || isLeftOut(letters)) return []
    const isPlain = isPlainWord(found) || isPlainWord(letters)
    return [{ kind: 'word', letters, stem: stemOf(peopleOf(letters)), isPlain }]
  })
}

const peopleOf = (letters: string): string => peoples[letters] ?? letters

const keyOf = (telling: Telling): string =>
  telling.kind === 'word' ? telling.stem : `${telling.value} ${telling.isYear}`

/**
 * What tells a text from others, each once. In a text of which nothing does, such as "before and after",
 * every word counts.
 */
export function tellingIn(text: string): Telling[] {
  const isNumber = (letters: string) =>
    numerals.has(letters) ||
    scales[letters] !== undefined ||
    scales[letters.slice(0, -1)] !== undefined
  const numbers = numbersIn(text)
  const all = [...numbers, ...wordsIn(text, (each) => isQuestionWord(each) || isNumber(each))]
  const found = all.length > 0 ? all : wordsIn(text, () => false)
  return [...new Map(found.map((telling) => [keyOf(telling), telling])).values()]
}

/** By how much of itself a number that is no year may be off. */
const rounding = 0.05
/** Up to here a number is a day or a small count, and has to be right. */
export const smallNumber = 31

/** Whether one was meant by the other: the same stem or a slip of the pen; the same year; a number rounded. */
export function isNear(one: Telling, other: Telling): boolean {
  if (one.kind === 'word' && other.kind === 'word')
    return areStemsNear(one.stem, other.stem) || isSlip(one.letters, other.letters)
  if (one.kind !== 'number' || other.kind !== 'number') return false
  if (one.value === other.value) return true
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)]
  return !one.isYear && !other.isYear && low > smallNumber && high - low <= rounding * high
}

/** "produc" of "produce" and "product" of "production". */
const areStemsNear = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 5 &&
    Math.abs(one.length - other.length) <= 2 &&
    (one.startsWith(other) || other.startsWith(one)))

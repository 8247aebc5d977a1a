/** Whether a text speaks of somebody or something that is named elsewhere. docs/decisions/148 */
import { withoutAddresses } from './addresses.ts'
import { doctrineBase, followers, peoples } from './kin.ts'
import { isInitials, isStopWord } from './stop-words.ts'

/**
 * Whether `text` mentions `named` ("Leninism", "the Treaty of Versailles"): whether it has one of its telling
 * words, in any case and with or without accents, in the plural, in the possessive, or with another ending
 * of the same word ("collectivised" mentions "collectivisation", "German" "Germany").
 *
 * A doctrine is mentioned by its followers, "Leninist" for "Leninism", but not by the person it is named
 * after: what Lenin did is not yet what Leninism is. (The other way round it is: who speaks of Leninism speaks
 * of Lenin.) "US" is not mentioned by "us". A word of the same base counts when it is no name,
 * written small as "liberal" for "liberalism", or when its followers are called by it ("Nazi").
 */
export function mentions(text: string, named: string): boolean {
  const wanted = wordsOf(named)
  const telling = wanted.filter((word) => !isStopWord(word) || isInitials(word))
  const here = wordsOf(withoutAddresses(text))
  return (telling.length > 0 ? telling : wanted).some((word) =>
    here.some((other) => isSame(word, other)),
  )
}

/** "U.S." is read as "US". */
const pointed = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu

const wordsOf = (text: string): string[] =>
  (
    text
      .replace(pointed, (found) => found.replaceAll('.', ''))
      .normalize('NFD')
      .match(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu) ?? []
  ).map((word) => word.replace(/\p{M}/gu, '').replace(/['’]\p{L}*$/u, ''))

function isSame(wanted: string, other: string): boolean {
  if (isInitials(wanted)) return other === wanted
  const [a, b] = [singular(wanted.toLowerCase()), singular(other.toLowerCase())]
  if (a === b) return true
  const base = doctrineBase(a)
  if (base !== null) {
    const isName = /^\p{Lu}/u.test(other)
    return doctrineBase(b) === base || followers[a] === b || (b === base && !isName)
  }
  return doctrineBase(b) === a || peoples[a] === b || (doctrineBase(b) === null && isSameStem(a, b))
}

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^su]s$/u.test(word)
      ? word.slice(0, -1)
      : word

/** What words of one stem end in, after the letters they share. */
const endings =
  /^(?:|e|y|d|n|ed|ing|er|or|al|ar|ic|ical|ive|ion|ian|an|ation|ations|isation|ization|ise|ize|ised|ized|ising|izing|ary|ity|ment|ly|es)$/u

/** Long enough that what two words share is seldom chance. */
const leastShared = 5

function isSameStem(a: string, b: string): boolean {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1
  return shared >= leastShared && endings.test(a.slice(shared)) && endings.test(b.slice(shared))
}

/** What is looked for, weighed by how rare it is in this library. */
import { isAcronym, isDoctrine, type WantedWord } from '../../../shared/suggest/index.ts'
import type { Token } from './tokens.ts'

/** A form of a wanted word, matched by its stem. */
export type Term = {
  /** The wanted word, in small letters: its forms count as one. */
  root: string
  form: string
  stem: string
  /** How many snippets have it. */
  count: number
  /** What a match is worth before its text's length is weighed. */
  value: number
  isDoctrine: boolean
  /** Whether it was asked for, not found in what matched. */
  isAsked: boolean
}

/** What is known of words: their stems, by the word, and how many snippets have one in its form. */
export type Index = {
  stemsOf(words: Iterable<string>): ReadonlyMap<string, string>
  count(form: string, stem: string): number
}

/**
 * How much a word tells that so many of all snippets have: the inverse document frequency of BM25
 * (Robertson and Zaragoza 2009, 3.1), in the form that is never negative.
 */
export const rarity = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5))

/** The forms of the words that the library has at all; `all` is how many snippets it has. */
export function weighTerms(
  words: readonly WantedWord[],
  isAsked: boolean,
  index: Index,
  all: number,
): Term[] {
  const forms = words.flatMap(({ word, weight, relatives }) =>
    [{ word, share: 1 }, ...relatives].map(({ word: form, share }) => ({
      root: word.toLowerCase(),
      form,
      weight: weight * share,
    })),
  )
  const stemOf = index.stemsOf(forms.map(({ form }) => form))
  return forms.flatMap(({ root, form, weight }) => {
    const stem = stemOf.get(form)
    const count = stem === undefined ? 0 : index.count(form, stem)
    if (stem === undefined || count === 0) return []
    const value = weight * rarity(count, all)
    return [{ root, form, stem, count, value, isDoctrine: isDoctrine(form), isAsked }]
  })
}

/** Fewer snippets are too few to say that a word is common. */
const fewest = 20

/**
 * Without the words in small letters that more than half of all snippets have, unless there are no others: such a
 * word is as empty in this library as "against" is in any. A name is what the library is about.
 */
export function withoutCommon(terms: readonly Term[], all: number): readonly Term[] {
  const telling = terms.filter(({ form, count }) => count <= all / 2 || !/^\p{Ll}/u.test(form))
  return all < fewest || telling.length === 0 ? terms : telling
}

export type Match = (token: Token) => Term | null

/** Finds the best term a token matches. What shares a stem may yet differ. */
export function matcherOf(terms: readonly Term[], stemOf: ReadonlyMap<string, string>): Match {
  const byStem = Map.groupBy(terms, ({ stem }) => stem)
  return ({ word }) => {
    let best: Term | null = null
    for (const term of byStem.get(stemOf.get(word) ?? '') ?? [])
      if (isMeant(term, word) && term.value > (best?.value ?? 0)) best = term
    return best
  }
}

/** "Leninism" is not Lenin; and "US" and "AIDS", letter by letter, are neither "used" nor "aid". */
const isMeant = ({ form, isDoctrine: isName }: Term, word: string): boolean =>
  isAcronym(form)
    ? form.toLowerCase() === word.replace(/(?<=\p{Lu})s$/u, '').toLowerCase()
    : !isName || isDoctrine(word)

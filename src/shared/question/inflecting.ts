/** Puts the verbs of a clause into the form of its auxiliary: "did X unite, or divide, Y" says "united, or divided". */
import { isVerb } from './verbs.ts'
import { isAdverb, isDeterminer } from './word-classes.ts'

type Inflect = (verb: string) => string

const spelt = /\p{L}[\p{L}’'-]*(?<!['’])/gu

/** A verb inflected within the signs about it: "‘modernise’", "(aid". Of "modernise/westernise" both are. */
export function inflected(word: string, inflect: Inflect): string {
  let isFirst = true
  return word.replace(spelt, (letters) => {
    const isMeant = isFirst || isVerb(letters)
    isFirst = false
    return isMeant ? inflect(letters) : letters
  })
}

const plain = (word = ''): string =>
  word === '&' ? word : word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '')
const joins = /^(?:and|or|but|not|nor|yet|than|&)$/
/** Another clause, or a verb in its base form, which the verbs after it are joined to. */
const governs =
  /^(?:to|that|which|who|because|if|when|while|can|could|will|would|shall|should|may|might|must|is|are|was|were)$/
/** Verbs that another in its base form may follow: "help women gain". */
export const governsBare = /^(?:help|let|make|see|watch)$/

/**
 * The words after a verb with the verbs that are joined to it in the same form: "divide [and weaken] Y",
 * "modernise Russia [and strengthen] the autocracy".
 */
export function alike(base: string, words: readonly string[], inflect: Inflect): string[] {
  if (governsBare.test(plain(base))) return [...words]
  const end = words.findIndex((word) => governs.test(plain(word)))
  return words.map((word, at) => {
    if (!isVerb(plain(word)) || (end >= 0 && at > end)) return word
    let join = at - 1
    while (join >= 0 && isAdverb(plain(words[join])) && !joins.test(plain(words[join]))) join -= 1
    if (!joins.test(plain(words[join]))) return word
    const opener = plain(words[join]) === 'than' ? join - 1 : join
    const isBeside = words.slice(0, opener).every((before) => isAdverb(plain(before)))
    const next = words[at + 1] ?? ''
    const hasObject = isDeterminer(plain(next)) || /^\P{L}*\p{Lu}/u.test(next)
    return isBeside || hasObject ? inflected(word, inflect) : word
  })
}

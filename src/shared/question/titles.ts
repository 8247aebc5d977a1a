/** Titles of works that hold words in small letters: those in marks, and those in French, Italian or Spanish. */
import { isPlainWord } from '../suggest/plain-words.ts'
import { isFiniteVerb } from './clause.ts'
import type { Named } from './joined-names.ts'
import { ends } from './thing-end.ts'
import { isVerb } from './verbs.ts'

const capital = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d]*(?:[-’'][\\p{L}\\p{M}]+)*"
const small = "(?:and|or|of|as|the|an?|in|on|at|to|for|from|with|by|into|et|d[’'](?=\\p{Lu}))"
const marked = new RegExp(
  `(?<![\\p{L}\\p{N}])["“‘'](${capital}(?: ${capital})*(?: ${small})+(?: (?:${capital}|${small}))* ?${capital})["”’'](?!\\p{L})`,
  'gu',
)

const titled = new RegExp(`^${capital}(?: (?:${capital}|${small}))*$`, 'u')

/** Whether words have their capitals as a title has them: "A Streetcar Named Desire", but "All power corrupts". */
export const isTitled = (words: string): boolean => titled.test(words)

/** What stands in marks and has its capitals as a title has them: 'Power and Conflict'. */
export const titlesInMarks = (question: string): Named[] =>
  [...question.matchAll(marked)].map(({ 1: text = '', index }) => ({
    text,
    start: index + 1,
    end: index + 1 + text.length,
  }))

/** The words that such titles begin with: "Les quatre cents coups", "À bout de souffle", "L'Année dernière". */
const opener = /^(?:(?:Les?|La|Une?|À|Aux?|Du|Des|Il|El|Los|Las)(?: |$)|L[’'])/u
/** Small words of those languages, which the rest of a name follows: "La Joie [de] vivre". */
const foreign =
  /^(?:des?|du|del|della|di|la|les?|l[’']\p{L}+|d[’']\p{L}+|et|en|ou|aux?|à|une?|par|pour|sur|sans|chez|qui)$/u
/** Those that are no English word and no part of a person's name, behind any other: "Ladri [di] biciclette". */
const goesOn = /^ (?:di|della|delle|du|des|ou|à|sans|et(?! al\b)) \p{L}/u
/** Endings that few English nouns have: "imaginaire", "dangereuses", "gentilhomme". */
const ending = /(?:aire|euse|eux|aine|oise|ienne|ique|homme|\p{L}{2}[city]ale)s?$|[àâçèéêëîïôùûœ]/u

const isEnglish = (word: string): boolean =>
  ends(word) || isVerb(word) || isFiniteVerb(word) || isPlainWord(word)

/**
 * What of a title goes on behind its capitals, blank and all: French, Italian and Spanish have few of them. Behind
 * an article alone every word that is not English belongs to it; behind a noun only those that look foreign.
 */
export function foreignTail(name: string, after: string): string {
  if (!opener.test(name) && !goesOn.test(after)) return ''
  const isBare = !/[ ’']/u.test(name)
  let [kept, seen] = ['', '']
  let [isDue, isName] = [false, false]
  for (const [token] of (/^(?: [\p{L}\p{M}’'-]+)*/u.exec(after)?.[0] ?? '').matchAll(/ [^ ]+/gu)) {
    const word = token.trim()
    seen += token
    if (foreign.test(word) && !/[’']/u.test(word)) isDue = true
    else if (
      foreign.test(word) ||
      isDue ||
      isForeign(word, isBare) ||
      (isName && isCapital(word))
    ) {
      kept = seen
      isName = isCapital(word)
      isDue = false
    } else break
  }
  return kept
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const isForeign = (word: string, isBare: boolean): boolean =>
  !isCapital(word) && !isEnglish(word) && (isBare || ending.test(word))

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
  /^(?:des?|du|del|della|di|la|les?|l[’']\p{L}+|d[’']\p{L}+|et|en|aux?|à|une?|par|pour|sur|sans|chez|qui)$/u
/** Endings that few English nouns have: "imaginaire", "dangereuses", "gentilhomme". */
const ending = /(?:aire|euse|eux|aine|oise|ienne|ique|homme)s?$|[àâçèéêëîïôùûœ]/

const isEnglish = (word: string): boolean =>
  ends(word) || isVerb(word) || isFiniteVerb(word) || isPlainWord(word)

/**
 * What of a title goes on behind its capitals, blank and all: French, Italian and Spanish have few of them. Behind
 * an article alone every word that is not English belongs to it; behind a noun only those that look foreign.
 */
export function foreignTail(name: string, after: string): string {
  if (!opener.test(name)) return ''
  const isBare = !/[ ’']/u.test(name)
  let [kept, seen] = ['', '']
  let isDue = false
  for (const [token] of (/^(?: [\p{L}\p{M}’'-]+)*/u.exec(after)?.[0] ?? '').matchAll(/ [^ ]+/gu)) {
    const word = token.trim()
    seen += token
    if (foreign.test(word) && !/[’']/u.test(word)) isDue = true
    else if (foreign.test(word) || isDue || isForeign(word, isBare)) {
      kept = seen
      isDue = false
    } else break
  }
  return kept
}

const isForeign = (word: string, isBare: boolean): boolean =>
  /^\p{Ll}/u.test(word) && !isEnglish(word) && (isBare || ending.test(word))

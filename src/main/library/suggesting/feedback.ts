/** Words to look for besides those asked for, taken from what matched them best. Pure. */
import { isEmptyWord, isPlainWord, type WantedWord } from '../../../shared/suggest/index.ts'
import { monthNames } from '../../../shared/text/month-names.ts'
import type { Read, Scored } from './score.ts'

/** How many snippets are taken to be relevant at most, and how many words are taken from them. */
const mostSnippets = 12
const mostWords = 5
/** A snippet that scores less than this share of the best is not taken to be relevant. */
const leastShare = 0.4
/** What a word weighs, beside a word that was asked for, that all of those snippets have. */
const fullWeight = 0.6

/**
 * Rocchio's feedback with the best snippets taken as relevant (Manning, Raghavan and Schütze 2008, 9.1):
 * words that they share and that are rare elsewhere, each weighed by how large a part of them has it. A word
 * that only one of them has is left out: it was as likely a slip of the pen.
 * @param known stems that are looked for already
 * @param rarityOf a stem's inverse document frequency
 */
export function wordsFedBack(
  scored: readonly Scored[],
  stemOf: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  rarityOf: (stem: string) => number,
): WantedWord[] {
  const best = scored[0]?.score ?? 0
  const relevant = scored.slice(0, mostSnippets).filter(({ score }) => score >= best * leastShare)
  const all = relevant.reduce((sum, { score }) => sum + score, 0)
  const found = new Map<string, { word: string; times: number; weight: number }>()
  for (const { read, score } of relevant)
    for (const [stem, word] of stemsIn(read, stemOf)) {
      if (known.has(stem)) continue
      const entry = found.get(stem) ?? { word, times: 0, weight: 0 }
      const { times, weight } = entry
      found.set(stem, { word: entry.word, times: times + 1, weight: weight + score / all })
    }
  return [...found]
    .filter(([, { times, word }]) => times > 1 && tellsOfMatters(word))
    .map(([stem, { word, weight }]) => ({ word, weight, tells: weight * rarityOf(stem) }))
    .sort((a, b) => b.tells - a.tells)
    .slice(0, mostWords)
    .map(({ word, weight }) => ({ word, weight: fullWeight * weight, relatives: [] }))
}

/** Whether a word says what something is about, not how it is asked for or when it was. */
const tellsOfMatters = (word: string): boolean =>
  /\p{L}{3}/u.test(word) &&
  !isEmptyWord(word) &&
  !isPlainWord(word.toLowerCase()) &&
  !monthNames.some((month) => month === word)

/** Each stem of the snippet's own words once, with the word it was read from. */
function stemsIn({ text }: Read, stemOf: ReadonlyMap<string, string>): Map<string, string> {
  const stems = new Map<string, string>()
  for (const { word } of text) {
    const stem = stemOf.get(word)
    if (stem !== undefined && !stems.has(stem)) stems.set(stem, word)
  }
  return stems
}

/** A plan's lines as sentences that stand behind each other in a paragraph. docs/decisions/181 */
import type { EssayRun } from '../essay.ts'

/** Where a sentence ends, with the marks that close what it stands in. */
const ended = /[.!?…:;][\p{Pe}\p{Pf}"']*$/u
/** One full stop, which goes behind a citation in the text; of three it stays. */
const stop = /(?<!\.)\.(?=[\p{Pf}"']?$)/u

/** Behind the words: marks, citations, and the raised comma between two marks. */
const isCitation = (run: EssayRun): boolean =>
  !('text' in run) || (run.superscript === true && run.text === ',')

/**
 * Runs as one sentence: with a full stop where the line has no end of its own, which stands before the mark of
 * a note and behind a citation in the text.
 */
export function sentence(runs: readonly EssayRun[], citesInText: boolean): EssayRun[] {
  const end = runs.findLastIndex((run) => !isCitation(run)) + 1
  const words = runs.slice(0, end)
  const citations = runs.slice(end)
  const last = words.at(-1)
  if (!last || !('text' in last)) return [...runs]
  if (citesInText && citations.length > 0) {
    const open = { ...last, text: last.text.replace(stop, '') }
    return [...words.slice(0, -1), open, ...citations, { text: '.' }]
  }
  return ended.test(last.text) ? [...runs] : [...words, { text: '.' }, ...citations]
}

/** Sentences in one line. */
export const joined = (sentences: readonly EssayRun[][]): EssayRun[] =>
  sentences.flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs]))

/** Words in quotation marks: single ones where there are double ones in them. What has its own keeps them. */
export function quoted(words: string): string {
  if (/^(?:“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»)$/u.test(words)) return words
  return /[“”"]/u.test(words) ? `‘${words}’` : `“${words}”`
}

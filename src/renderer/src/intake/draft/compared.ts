/** A note beside the one that is here: its snippets as they will be, with the words that go and come. */
import { compareWords, type WordChange } from '../../../../shared/plan/compare-words.ts'
import type { SnippetView } from './note-view.ts'

export type Words = { change: WordChange; text: string }

/** A snippet with what changes in it, or (without one) words that are here and were not read again. */
export type ComparedSnippet = { snippet: SnippetView | null; words: readonly Words[] }

export const isChanged = ({ words }: ComparedSnippet): boolean =>
  words.some(({ change }) => change !== 'same')

/** The words of two lines that stayed, went and came, in their order. */
export const comparedLines = (before: string, after: string): Words[] =>
  compareWords(lineOf(before), lineOf(after), () => '').map(({ change, text }) => ({
    change,
    text,
  }))

const lineOf = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])

/**
 * @param before the words of the note that is here.
 * @param after those it will have, of which `snippets` are places.
 */
export function compared(
  before: string,
  after: string,
  snippets: readonly SnippetView[],
): ComparedSnippet[] {
  const words: Words[][] = snippets.map(() => [])
  /** Words that go with no snippet, by the snippet they stood before. */
  const gone = new Map<number, string>()
  const pieces = bySentences(comparedLines(before, after))
  let [at, offset] = [0, 0]
  for (const [index, { change, text }] of pieces.entries()) {
    while ((snippets[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1
    if (change === 'removed') {
      const isReplaced = pieces[index + 1]?.change === 'added'
      const into = placeOf(text, isReplaced, offset, at, snippets)
      if (into === null) gone.set(at, (gone.get(at) ?? '') + text)
      else words[into]?.push({ change, text })
      continue
    }
    const end = offset + text.length
    for (let one = at; (snippets[one]?.start ?? end) < end; one += 1) {
      const from = Math.max(offset, snippets[one]?.start ?? 0)
      const inside = after.slice(from, Math.min(end, snippets[one]?.end ?? end))
      words[one]?.push({ change, text: inside })
    }
    offset = end
  }
  const rows = snippets.flatMap((snippet, one): ComparedSnippet[] => [
    ...standingAlone(gone.get(one)),
    { snippet, words: words[one] ?? [] },
  ])
  return [...rows, ...standingAlone(gone.get(snippets.length))]
}

/**
 * Of a sentence that went or came between two that begin alike, the comparison takes the end of the one and the start
 * of the other: "He [fell. He] won". Here it is the sentence: "[He fell.] He won".
 */
function bySentences(pieces: readonly Words[]): Words[] {
  const result: Words[] = []
  let carried = ''
  for (const [at, { change, text }] of pieces.entries()) {
    const whole = { change, text: carried + text }
    carried = ''
    const last = result.at(-1)
    const isBetween = last?.change === 'same' && pieces[at + 1]?.change === 'same'
    const alike = change !== 'same' && isBetween ? beginsAlike(last.text, text) : 0
    if (last && alike > 0) {
      carried = text.slice(-alike)
      result[result.length - 1] = { ...last, text: last.text.slice(0, -alike) }
      whole.text = carried + text.slice(0, -alike)
    }
    result.push(whole)
  }
  return result
}

/** How many letters at the end of what stayed are the start of a sentence, with which what changed ends too. */
function beginsAlike(stayed: string, changed: string): number {
  for (const { index } of stayed.matchAll(/(?<=^|\n|[.!?]["”’)]?\s)(?=\S)/gu)) {
    const start = stayed.slice(index)
    if (start.length < changed.length && changed.endsWith(start)) return start.length
  }
  return 0
}

/** The snippet that words which go are shown in, by its place; null for none: a sentence of its own. */
function placeOf(
  text: string,
  isReplaced: boolean,
  offset: number,
  at: number,
  snippets: readonly SnippetView[],
): number | null {
  const isOwn = text.includes('\n') || /[.!?]\s*$/u.test(text)
  const start = snippets[at]?.start ?? Number.POSITIVE_INFINITY
  if (start < offset || (start === offset && (isReplaced || !isOwn))) return at
  return snippets[at - 1]?.end === offset && !isOwn ? at - 1 : null
}

const standingAlone = (text: string | undefined): ComparedSnippet[] =>
  text === undefined || text.trim() === ''
    ? []
    : [{ snippet: null, words: [{ change: 'removed', text: text.trim() }] }]

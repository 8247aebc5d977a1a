/** What of a text is still there after it was edited, and where. */
import { changesBetween } from '../../../shared/text/sequence-changes.ts'
import { wordTokens } from '../../../shared/text/word-tokens.ts'
import { settled } from './settled.ts'

/** Words that stayed: `length` UTF-16 units at `before` of the text before, and at `after` of the text after. */
export type Stretch = { before: number; after: number; length: number }

/** Texts that together have more UTF-16 units between their common ends are compared line by line first. */
const mostByWords = 200_000
/** A common end is cut back to a space within so many UTF-16 units: it ends within no word. */
const longestWord = 1000

/** The stretches in order, in both texts; none of them is empty, and no two could be one. */
export function keptStretches(before: string, after: string): readonly Stretch[] {
  const found: Stretch[] = []
  compare({ before, after }, { before: 0, after: 0 }, found)
  return settled(joined(found), before, after)
}

type Pair<T> = { before: T; after: T }

function compare(texts: Pair<string>, at: Pair<number>, found: Stretch[]): void {
  const { before, after } = texts
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const middle = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  }
  const from = { before: at.before + start, after: at.after + start }
  found.push({ ...at, length: start })
  if (middle.before !== '' && middle.after !== '') {
    const isShort = middle.before.length + middle.after.length <= mostByWords
    if (isShort) compareParts(middle, from, wordTokens, found)
    else compareParts(middle, from, linesIn, found, comparedByWords)
  }
  found.push({
    before: at.before + before.length - end,
    after: at.after + after.length - end,
    length: end,
  })
}

/** @param replaced is given each place in which parts gave way to others. */
function compareParts(
  { before, after }: Pair<string>,
  at: Pair<number>,
  partsOf: (text: string) => string[],
  found: Stretch[],
  replaced?: (texts: Pair<string>, at: Pair<number>, found: Stretch[]) => void,
): void {
  const [old, fresh] = [partsOf(before), partsOf(after)]
  const here = { before: 0, after: 0 }
  let gap = { ...here }
  const close = () => {
    const gone = before.slice(gap.before, here.before)
    const come = after.slice(gap.after, here.after)
    if (gone !== '' && come !== '')
      replaced?.(
        { before: gone, after: come },
        { before: at.before + gap.before, after: at.after + gap.after },
        found,
      )
  }
  for (const step of changesBetween(old, fresh)) {
    if (step.type === 'removed') here.before += old[step.before]?.length ?? 0
    else if (step.type === 'added') here.after += fresh[step.after]?.length ?? 0
    else {
      close()
      const length = old[step.before]?.length ?? 0
      found.push({ before: at.before + here.before, after: at.after + here.after, length })
      here.before += length
      here.after += length
      gap = { ...here }
    }
  }
  close()
}

/** Where lines gave way to others: word by word, or where there is too much of them each line to its own. */
function comparedByWords(texts: Pair<string>, at: Pair<number>, found: Stretch[]): void {
  if (texts.before.length + texts.after.length <= mostByWords) {
    compareParts(texts, at, wordTokens, found)
    return
  }
  const lines = { before: linesIn(texts.before), after: linesIn(texts.after) }
  if (lines.before.length < 2 || lines.before.length !== lines.after.length) return
  const here = { ...at }
  for (const [index, before] of lines.before.entries()) {
    const after = lines.after[index] ?? ''
    comparedByWords({ before, after }, here, found)
    here.before += before.length
    here.after += after.length
  }
}

const linesIn = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []

function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let length = 0
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++
  if (length === before.length && length === after.length) return length
  const least = Math.max(0, length - longestWord)
  let cut = length
  while (cut > least && !isSpace(before.charCodeAt(cut - 1))) cut--
  return cut > least || least === 0 ? cut : length
}

function commonEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start
  let length = 0
  while (
    length < most &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  )
    length++
  const least = Math.max(0, length - longestWord)
  let cut = length
  while (cut > least && !isSpace(before.charCodeAt(before.length - cut))) cut--
  return cut > least || least === 0 ? cut : length
}

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)

function joined(found: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { before, after, length } of found) {
    const last = stretches.at(-1)
    if (length === 0) continue
    if (last && last.before + last.length === before && last.after + last.length === after)
      last.length += length
    else stretches.push({ before, after, length })
  }
  return stretches
}

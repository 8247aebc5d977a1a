/** How wide the text of each column is, and how far its lines stand apart. */
import type { Frame, Line } from './line.ts'
import { weightOf } from './piece.ts'

/** In heights of letters: a line farther in than this begins something, or goes on with it. */
export const indent = 0.7

/** What most of a text is like. */
export type Usual = { size: number; isBold: boolean }

export function usualOf(runs: Iterable<{ words: string; size: number; isBold: boolean }>): Usual {
  const sizes = new Map<number, { all: number; bold: number }>()
  for (const { words, size, isBold } of runs) {
    const key = Math.round(size * 2) / 2
    const weights = sizes.get(key) ?? { all: 0, bold: 0 }
    const weight = weightOf(words)
    weights.all += weight
    if (isBold) weights.bold += weight
    sizes.set(key, weights)
  }
  let [size, most] = [0, { all: 0, bold: 0 }]
  for (const [each, weights] of sizes) if (weights.all > most.all) [size, most] = [each, weights]
  return { size, isBold: most.bold * 2 > most.all }
}

/** Gives each frame its right edge and leading: what columns of the same place have in common, as a last page has few lines. */
export function measure(lines: readonly Line[]): void {
  const alike = new Map<string, Line[]>()
  const byFrame = new Map<Frame, Line[]>()
  for (const line of lines) {
    const { left, limit } = line.frame
    const key = `${Math.round(left / 6)} ${Math.round(limit / 6)}`
    push(alike, key, line)
    push(byFrame, line.frame, line)
  }
  for (const group of alike.values()) {
    const right = rightOf(group)
    for (const { frame } of group) frame.right = right
  }
  const shared = leadingOf(lines)
  for (const [frame, own] of byFrame) {
    const leading = leadingOf(own)
    frame.leading = own.length >= 8 && leading > 0 ? leading : shared
  }
}

function push<Key, One>(groups: Map<Key, One[]>, key: Key, one: One): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}

/** Whether the first word of the next line would not have fitted behind a line, as far as its width is known. */
export function isFull(line: Line, next: Line): boolean {
  const first = /^\S+/u.exec(next.words)?.[0] ?? ''
  const unit = (next.right - next.left) / Math.max(1, breadthOf(next.words))
  const right = Math.max(line.frame.right, line.right)
  return line.right + unit * (breadthOf(first) * 1.04 + breadths.narrow) > right
}

const breadths = { narrow: 0.55, usual: 1, wide: 1.4 }

/** How much room letters take beside each other, as most typefaces have them. */
function breadthOf(words: string): number {
  let sum = 0
  for (const letter of words) {
    if (/[\s.,;:!|'’‘()[\]ijltfr-]/.test(letter)) sum += breadths.narrow
    else sum += /[mwA-HJ-Z–—]/.test(letter) ? breadths.wide : breadths.usual
  }
  return sum
}

/** The right edge that hardly a line goes beyond. */
function rightOf(lines: readonly Line[]): number {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  return rights[Math.min(rights.length - 1, Math.floor(rights.length * 0.97))] ?? 0
}

/** From line to line, in heights of the letters: what is usual among lines of one size. */
function leadingOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || before.frame !== line.frame || before.size !== line.size) continue
    const gap = Math.round(((line.baseline - before.baseline) / line.size) * 20) / 20
    if (gap > 0.8 && gap < 3) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  let [usual, most] = [0, 0]
  for (const [gap, count] of counts)
    if (count > most || (count === most && gap < usual)) [usual, most] = [gap, count]
  return usual
}

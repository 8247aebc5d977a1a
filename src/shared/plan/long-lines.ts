/** Lines that no one writes and no window can show: a paragraph of a megabyte, pasted or made by another program. */
import {
  type AnyBlock,
  childrenOf,
  formOf,
  type ListItem,
  linesOf,
  walk,
  withBlocks,
} from '../model/blocks.ts'
import { newId } from '../model/ids.ts'
import type { Inline, TextRun } from '../model/inline.ts'
import type { PlanDocument } from '../model/plan.ts'

/** All lengths are in UTF-16 units. A line that comes from elsewhere, or is saved, has so many at most. */
export const mostInLine = 1_000_000
/** A longer line is shown in pieces: it is more than is pasted at once, so that nobody wrote it here in one go. */
const mostShownWhole = 200_000
/** How long a piece is at most: some three pages. */
const piece = 20_000

export const saysTooLong = `A paragraph can have ${mostInLine.toLocaleString('en-GB')} characters at most. Break it with Enter, or keep the words as notes.`

const lengthOfRun = (run: Inline): number =>
  run.type === 'text'
    ? run.text.length
    : run.type === 'hyperlink'
      ? run.content.reduce((sum, { text }) => sum + text.length, 0)
      : 0

const lengthOf = (line: readonly Inline[]): number =>
  line.reduce((sum, run) => sum + lengthOfRun(run), 0)

/** The lines that a block has itself, its words as evidence among them, by their lengths. */
const lengthsIn = (block: AnyBlock): number[] => [
  ...linesOf(block).map(lengthOf),
  formOf(block).words?.(block).length ?? 0,
]

export function longestLineIn({ blocks }: PlanDocument): number {
  let most = 0
  for (const block of walk(blocks)) most = Math.max(most, ...lengthsIn(block))
  return most
}

/** Whether a document has a line that is not taken in. */
export const hasLineTooLong = (document: PlanDocument): boolean =>
  longestLineIn(document) > mostInLine

/** A text in pieces, cut behind blanks where there are any, and never within a character. */
function cut(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > piece) {
    const blank = text.slice(from, from + piece).search(/\s\S*$/u)
    let to = blank > piece / 2 ? from + blank + 1 : from + piece
    const unit = text.charCodeAt(to)
    if (unit >= 0xdc00 && unit <= 0xdfff) to -= 1
    pieces.push(text.slice(from, to))
    from = to
  }
  return [...pieces, text.slice(from)]
}

const cutRun = (run: TextRun): TextRun[] => cut(run.text).map((text) => ({ ...run, text }))

/** A line as several, none much longer than a piece. */
function partsOf(line: readonly Inline[]): Inline[][] {
  const runs = line.flatMap((run): Inline[] => {
    if (run.type === 'text') return cutRun(run)
    if (run.type === 'citation' || lengthOfRun(run) <= piece) return [run]
    return run.content.flatMap(cutRun).map((part) => ({ ...run, content: [part] }))
  })
  const lines: Inline[][] = [[]]
  let length = 0
  for (const run of runs) {
    const more = lengthOfRun(run)
    if (length > 0 && length + more > piece) {
      lines.push([])
      length = 0
    }
    lines.at(-1)?.push(run)
    length += more
  }
  return lines
}

const isLong = (line: readonly Inline[]): boolean => lengthOf(line) > mostShownWhole

/** A line that has to stay one: its pieces are parted by line breaks. */
const broken = (line: readonly Inline[]): Inline[] =>
  isLong(line)
    ? partsOf(line).flatMap((part, at) =>
        at > 0 ? [{ type: 'text' as const, text: '\n' }, ...part] : part,
      )
    : [...line]

const itemsOf = (item: ListItem): ListItem[] =>
  isLong(item.content) ? partsOf(item.content).map((content) => ({ ...item, content })) : [item]

/** A block as one or several of its kind: what may stand behind it may stand in its place. */
function shortened<T extends AnyBlock>(block: T): T[] {
  const { mayBeSeveral, withLines } = formOf(block)
  if (block.type === 'list') return [{ ...block, items: block.items.flatMap(itemsOf) }]
  const [line] = linesOf(block)
  if (mayBeSeveral && line && isLong(line))
    return partsOf(line).map((part, at) => ({
      ...withLines(block, () => part),
      id: at === 0 ? block.id : newId(),
    }))
  // What was quoted stays as it was written, however long it is.
  const children = childrenOf(block)?.blocks ?? []
  return [withBlocks(withLines(block, broken), children.flatMap(shortened))]
}

/**
 * The same words in lines that a window can show. A paragraph becomes several, an item several items; any other line is
 * broken within. No letter is lost, and a document without such lines is given back as it is (docs/decisions/126).
 */
export const withShortLines = (document: PlanDocument): PlanDocument =>
  longestLineIn(document) > mostShownWhole
    ? { ...document, blocks: document.blocks.flatMap((block) => shortened(block)) }
    : document

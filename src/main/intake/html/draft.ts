/** Puts words that come piece by piece together to blocks. */
import type { Block, LeftOut } from '../blocks/block.ts'
import { type Look, plainLook } from './styles.ts'

export type Part = Block | Omit<LeftOut, 'note'>

/** A block, and how it is set beside the others of its page. */
export type Drafted = {
  part: Part
  /** The size of its smallest letters, in points. */
  size: number | null
  letters: number
}

export type Draft = ReturnType<typeof openDraft>

type Item = NonNullable<Block['item']>

const spaces = /[ \t\n\f\r\u00a0]+/g

export function openDraft() {
  const drafted: Drafted[] = []
  /** The line that is being put together, in pieces until it is over. */
  let pieces: string[] = []
  let length = 0
  let isBehindSpace = true
  let isWritten = false
  let letters = 0
  let striking = 0
  let size: number | null = null
  let points: NonNullable<Block['places']> = []
  let gap = 0
  let item: Item | null = null
  let behind: Part[] = []
  /** What the blocks that come now are. */
  let traits: Pick<Block, 'level' | 'looksLikeHeading' | 'isQuotation' | 'tags'> = {}

  function flush(): void {
    const said = pieces.join('').trimEnd()
    if (/\S/.test(said)) {
      const isListed = item !== null
      const looksLikeHeading = traits.looksLikeHeading || (letters > 0 && striking === letters)
      drafted.push({
        part: {
          type: 'block',
          words: said,
          ...(!isListed && { gap }),
          ...(item && { item }),
          ...traits,
          ...(looksLikeHeading && { looksLikeHeading }),
          ...(points.length > 0 && { places: points }),
        },
        size,
        letters,
      })
      gap = 0
      item = null
    }
    for (const part of behind) drafted.push({ part, size: null, letters: 0 })
    pieces = []
    length = 0
    isBehindSpace = true
    isWritten = false
    letters = 0
    striking = 0
    size = null
    points = []
    behind = []
  }

  return {
    drafted,
    /** Words of the line that is being put together. */
    add(text: string, look: Look): void {
      if (!look.keepsLines) {
        append(text.replace(spaces, ' '), look)
        return
      }
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) endLine()
        append(line.replaceAll('\u00a0', ' ').replaceAll('\t', ' '), look)
      }
    },
    endLine,
    blankLine: blank,
    /** What comes now is a block of its own, so many blank lines below what was. */
    apart(blankLines: number): void {
      flush()
      gap = Math.max(gap, blankLines)
    },
    /** What comes first now is an item of a list. */
    beginItem(begun: Item): void {
      flush()
      item = begun
    },
    endItem(): void {
      flush()
      item = null
    },
    /** Something that is in no block stands behind the line that is being put together, where there is one. */
    leaveOut(part: Omit<LeftOut, 'note' | 'type'>): void {
      const left = { type: 'left-out' as const, ...part }
      if (length === 0) drafted.push({ part: left, size: null, letters: 0 })
      else behind.push(left)
    },
    /** Parts that were put together elsewhere; the first stands as far below what was as it would have here. */
    take(parts: readonly Drafted[]): void {
      flush()
      for (const one of parts) {
        if (one.part.type === 'left-out') {
          drafted.push(one)
          continue
        }
        const { gap: own, item: listed } = one.part
        const apart = listed ? own : Math.max(gap, own ?? 0)
        drafted.push({ ...one, part: { ...traits, ...one.part, gap: apart } })
        gap = 0
      }
    },
    /** A place in a source, named by a note at the point that is reached. */
    point(place: Omit<NonNullable<Block['places']>[number], 'start' | 'end'>): void {
      const at = isBehindSpace ? Math.max(0, length - 1) : length
      points.push({ ...place, start: at, end: at })
    },
    /** What the blocks that come now are, until `inside` has run. */
    as(more: typeof traits, inside: () => void): void {
      flush()
      const before = traits
      traits = { ...before, ...more }
      inside()
      flush()
      traits = before
    },
    /** The end of the line that is being put together. */
    line: (): string => pieces.slice(-4).join('').slice(-40),
    /** How many blocks there are, and how far the next is from the last: to see whether something had words. */
    state: (): string => `${drafted.length} ${gap} ${length}`,
  }

  function blank(): void {
    flush()
    gap++
  }

  function append(text: string, look: Look): void {
    const added = isBehindSpace && !look.keepsLines ? text.trimStart() : text
    if (added === '') return
    pieces.push(added)
    length += added.length
    isBehindSpace = added.endsWith(' ')
    isWritten ||= /\S/.test(added)
    const count = countOf(added)
    letters += count
    if (look.isBold || look.isUnderlined) striking += count
    if (count > 0 && look.size !== null)
      size = size === null ? look.size : Math.min(size, look.size)
  }

  function endLine(): void {
    if (traits.level !== undefined) append(' ', plainLook)
    else if (!isWritten) blank()
    else flush()
  }
}

const countOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

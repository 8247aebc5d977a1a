/** What can be said of a kind of block without knowing which it is: each says it beside its schema. docs/decisions/143 */

import type { Id } from '../ids.ts'
import type { Inline } from '../inline.ts'
import type { Cite } from '../source.ts'
import type { AnyBlock } from './index.ts'

/** A line that a block has itself, and what it is called in it: "Claim", "Reply". */
export type BlockLine = {
  name: string
  content: Inline[]
  /** It stands behind the blocks in its block, not before them. */
  isBehind?: true
}

export type BlockForm<B extends AnyBlock = AnyBlock> = {
  /** What it is called, at the start of a line: "Line of argument". */
  readonly name: string
  /** The blocks in it, and the field that holds them, for what holds any. */
  readonly children?: { field: 'blocks' | 'body'; of(block: B): AnyBlock[] }
  /** Its own lines in reading order. */
  lines(block: B): BlockLine[]
  /** The block with each of its own lines changed. */
  withLines<T extends B>(block: T, change: (content: Inline[]) => Inline[]): T
  /** Words that are no line, for they have no marks: those of evidence. */
  words?(block: B): string
  /** What tells it from others of its kind in a list: its title, its claim. */
  title?(block: B): string
  /** Its source, where it is cited as a whole. */
  cite?(block: B): Cite | undefined
  /** What is true of it besides its words, by what that is called: its stance. */
  facts?(block: B): Record<string, string>
  /** The block with other names for the blocks that it names; those that `nameOf` has none for it names no more. */
  renamed?<T extends B>(block: T, nameOf: (id: Id) => Id | null): T
  /** Whether it has something in it that is neither words nor a block. */
  isFilled?(block: B): boolean

  /** Its line heads what stands in it: it is part of a plan's shape, and no words of the essay. */
  readonly isHeading?: true
  /** Written rather than built: a shape to write in again has none of it. */
  readonly isMatter?: true
  /** Of a line too long to be shown, several blocks can be made. */
  readonly mayBeSeveral?: true
}

/** The form of a block that is one line of words. */
export const oneLine = {
  lines: ({ content }: { content: Inline[] }) => [{ name: 'Words', content }],
  withLines: <B extends { content: Inline[] }>(
    block: B,
    change: (content: Inline[]) => Inline[],
  ): B => ({ ...block, content: change(block.content) }),
} as const

/**
 * What the editor knows of a kind of block. Each kind says it once, in `kinds/<kind>/kind.ts`; all that treats of
 * blocks in general asks the record, and names no kind. docs/decisions/142
 */
import type { AnyLexicalExtension, RangeSelection } from 'lexical'
import type { SignName } from '../../../../shared/actions/signs.ts'
import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import type { BlockType, LineNode, PlanNode } from './nodes.ts'
import type { Place } from './tree.ts'

/** One way to add a block, as menus and the palette offer it. */
export type BlockChoice = {
  /** "point-supports"; the act that adds it is `add-` and this. */
  id: string
  label: string
  detail: string
  sign: SignName
  /** A fresh block to put in. */
  blank: () => AnyBlock
  /**
   * Where it goes, asked from a block or from the plan itself, for what does not go where its kind belongs;
   * `null` where there is no such place.
   */
  $place?: (from: PlanNode | null) => Place | null
}

/** Where evidence goes among the blocks of what has none yet. docs/decisions/110 */
export type EvidencePlace = 'first' | 'before-analysis' | 'last'

/**
 * A kind of block. What is in parameters of `$read` and `$write` may be narrower in a kind's own record: the
 * children are of the types that it holds.
 */
export type BlockKind<B extends AnyBlock = AnyBlock, N extends PlanNode = PlanNode> = {
  readonly type: B['type']
  /** Its nodes, its styles, and the commands and listeners that are its own. */
  readonly extension: AnyLexicalExtension

  /** The block of the document that a node stands for, with the blocks in it. */
  $read(node: N, children: readonly AnyBlock[]): B
  /** A fresh node for a block, with the nodes of the blocks in it; its id is given to it after. */
  $write(block: B, children: readonly PlanNode[]): N
  /** A block with nothing in it, under a fresh id. */
  blank(): B
  /** The ways to add one, in the order in which they are offered; without any it comes in other ways only. */
  readonly choices?: readonly BlockChoice[]
  /** In the plan itself and in sections, what a plan is built of is offered first: by this, from 0. */
  readonly rank?: number

  /** The kinds it holds. What holds its own kind does so once: there are two levels of sections. */
  readonly holds?: readonly BlockType[]
  /** Whether it may stand in the plan itself. What may not is taken apart outside of its place. */
  readonly standsInPlan: boolean
  /** A plan has one at most. */
  readonly isSingle?: true
  /** A line that may turn into another that is free. */
  readonly isFree?: true
  /** What words become that stand in no block. One kind is this; it is a free line. */
  readonly isPlain?: true
  /** Tab takes it into the block before it, Shift+Tab out behind the one around it. */
  readonly nests?: true
  /** It can be folded to its first line, which heads what is in it. */
  readonly folds?: true

  /** Evidence itself: where nobody has chosen a place, it comes before what speaks of it. docs/decisions/110 */
  readonly isEvidence?: true
  /** Says what the evidence before it shows, or comes behind what does. */
  readonly followsEvidence?: true
  /** Where the first evidence goes in it; `last` if it is not said. */
  readonly evidenceGoes?: EvidencePlace
  /** What is dropped at its end goes where it belongs in it, and the whole of it lights up. */
  readonly takesDropsWhole?: true
  /** Names criteria of the plan: it bears on them, or answers them. */
  readonly namesCriteria?: true
  /** One text: lines that are pasted into it stay together, with line breaks. */
  readonly isOneText?: true
  /** Enter begins one, so that Backspace behind it takes it away again while it is empty. */
  readonly isBegunByEnter?: true

  /** Enter in a line of its own; false where it does what it does in any line. */
  $enter?(line: LineNode, selection: RangeSelection, block: N): boolean
  /** Enter before the first word of a line of its own makes room there; false where it makes none. */
  $makeRoom?(line: LineNode, block: N): boolean
  /** Enter in an empty line that stands last in it: leaves it, for what a writer starts next. */
  $leave?(line: LineNode, block: N): void
  /** Backspace at the start of a line of its own; false where it does what it does anywhere. */
  $backspace?(line: LineNode, block: N): boolean
}

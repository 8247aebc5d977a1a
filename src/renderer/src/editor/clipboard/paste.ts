/** Puts pasted lines and blocks where the caret is. */

import { $create, $getSelection, $insertNodes, $isRangeSelection } from 'lexical'
import { type AnyBlock, childrenOf, deepestItem } from '../../../../shared/model/blocks.ts'
import type { Inline } from '../../../../shared/model/inline.ts'
import { $caretToEnd } from '../core/acts.ts'
import { $kindOfNode } from '../core/kinds.ts'
import { $isLine, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeFor, $putAt } from '../core/places.ts'
import { $isBlankPlain } from '../core/plain.ts'
import { $deleteAcross } from '../core/range.ts'
import { $mayHold } from '../core/rules.ts'
import { $settleCaret } from '../core/settle.ts'
import { $blockOf, $blocksIn, $lineOf } from '../core/tree.ts'
import { $isFreeLine } from '../core/turn.ts'
import { $writeBlock } from '../core/write.ts'
import { $writeInline } from '../inline/runs.ts'
import { $isListItem, ItemNode } from '../kinds/index.ts'
import { blocksOfLines, type PastedLine } from './lines.ts'
import { $fillSingles, $isUnwritten } from './singles.ts'

/** Puts words in at the caret, in its line. */
function $insertInline(runs: readonly Inline[]): void {
  if (runs.length > 0) $insertNodes($writeInline(runs))
}

const joined = (lines: readonly PastedLine[]): Inline[] =>
  lines.flatMap(({ runs }, index) =>
    index > 0 ? [{ type: 'text' as const, text: '\n' }, ...runs] : runs,
  )

/** Whether pasted words begin in the line the caret is in, rather than in a block behind it. */
function $continues(line: LineNode, { item }: PastedLine): boolean {
  return !item || !$isFreeLine(line)
}

/** Further lines in a list become its items, as deep as they are and as the one with the caret is. */
function $pasteItems(after: ItemNode, lines: readonly PastedLine[]): void {
  let behind = after
  for (const { runs, item } of lines) {
    const depth = Math.min(after.getDepth() + (item?.depth ?? 0), deepestItem)
    const next = $create(ItemNode)
      .setDepth(depth)
      .append(...$writeInline(runs))
    behind.insertAfter(next)
    behind = next
  }
  $caretToEnd(behind)
}

/**
 * Puts lines in: the first where the caret is, the others as paragraphs and lists behind it. In evidence,
 * which is one text, they stay together with line breaks; in a list they are its items.
 */
export function $pasteLines(lines: readonly PastedLine[]): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || lines.length === 0) return false
  if (!selection.isCollapsed() && !$deleteAcross(selection)) selection.removeText()
  const caret = $getSelection()
  const line = $isRangeSelection(caret) ? $lineOf(caret.anchor.getNode()) : null
  if ($kindOfNode($blockOf(line))?.isOneText) {
    $insertInline(joined(lines))
    return true
  }
  const [first, ...others] = lines
  if (!first) return false
  const continues = line !== null && $continues(line, first)
  if (continues) $insertInline(first.runs)
  const rest = continues ? others : lines
  if ($isListItem(line)) $pasteItems(line, rest)
  else $putBehind(blocksOfLines(rest))
  if (!continues && $isBlankPlain(line)) line.remove()
  return true
}

/** Whether a block has neither words nor blocks in it. */
const $isBlank = (block: PlanNode): boolean => $isUnwritten(block) && $blocksIn(block).length === 0

/**
 * Puts blocks in behind the one the caret is in; an empty paragraph there gives way to them, and so
 * does an empty point or section to another. What a plan has once only fills its own, if empty.
 */
export function $pasteBlocks(blocks: readonly AnyBlock[]): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || blocks.length === 0) return false
  if (!selection.isCollapsed() && !$deleteAcross(selection)) selection.removeText()
  const { rest, filled } = $fillSingles(blocks)
  $settleCaret()
  const [first] = rest
  if (!first) {
    if (filled) $caretToEnd(filled)
    return true
  }
  // A line copied alone is words, and goes where words would go.
  const isLine = blocks.length === 1 && blocks[0] !== undefined && childrenOf(blocks[0]) === null
  if (isLine && first.type === 'paragraph') return $pasteLines([{ runs: first.content }])
  const caret = $getSelection()
  const line = $isRangeSelection(caret) ? $lineOf(caret.anchor.getNode()) : null
  const old = $blockOf(line)
  $putBehind(rest)
  if ($isBlankPlain(line) && line.getNextSibling()) line.remove()
  else if (old && !$isLine(old) && old.getBlockType() === first.type && $isBlank(old)) old.remove()
  $settleCaret()
  return true
}

/** Each block goes behind the one before it, or out to where its kind may stand. */
function $putBehind(blocks: readonly AnyBlock[]): void {
  const selection = $getSelection()
  const caret = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  const behind = $blockOf(caret)
  const line = $lineOf(caret)
  const [first, ...others] = blocks
  if (!behind || !first || line?.is(behind) || !$mayHold(behind, first.type)) {
    $chain(blocks, behind)
    return
  }
  // Behind a claim or a title is the start of what it heads, not the end; in a judgement without a
  // line the caret stands inside it.
  const node = $writeBlock(first)
  if (line) line.insertAfter(node)
  else behind.append(node)
  $caretToEnd(node)
  $chain(others, node)
}

function $chain(blocks: readonly AnyBlock[], from: PlanNode | null): void {
  let behind = from
  for (const block of blocks) {
    const node = $writeBlock(block)
    const parent = behind?.getParent()
    const place =
      behind && parent && $mayHold(parent, block.type)
        ? $placeAfter(behind)
        : $placeFor(block.type, behind)
    if ($putAt(place, [node])) behind = node
  }
  if (behind && behind !== from) $caretToEnd(behind)
}

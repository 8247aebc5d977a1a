/** Puts pasted lines and blocks where the caret is. */
import { $getSelection, $insertNodes, $isRangeSelection } from 'lexical'
import { newId } from '../../../../shared/model/ids.ts'
import type { AnyBlock, Inline } from '../../../../shared/model/plan.ts'
import { $writeInline } from '../codec/inline.ts'
import { $writeBlock } from '../codec/write.ts'
import { $caretToEnd } from '../core/acts.ts'
import { $isLine, type PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeFor, $putAt } from '../core/places.ts'
import { $mayHold } from '../core/rules.ts'
import { $blockOf, $blocksIn, $lineOf } from '../core/tree.ts'
import { $isComment, $isWords } from '../evidence/node.ts'
import { $deleteAcross } from '../keys/range.ts'
import { ParagraphNode } from '../paragraph/node.ts'
import { $fillSingles, $isUnwritten } from './singles.ts'

/** Plain text as lines; an empty line parts paragraphs as a line end does. */
export const linesOfText = (text: string): Inline[][] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .map((line) => [{ type: 'text', text: line }])

/** Puts words in at the caret, in its line. */
function $insertInline(runs: readonly Inline[]): void {
  if (runs.length > 0) $insertNodes($writeInline(runs))
}

const joined = (lines: readonly Inline[][]): Inline[] =>
  lines.flatMap((line, index) =>
    index > 0 ? [{ type: 'text' as const, text: '\n' }, ...line] : line,
  )

/**
 * Puts lines in: the first where the caret is, the others as paragraphs behind it. In evidence,
 * which is one text, they stay together with line breaks.
 */
export function $pasteLines(lines: readonly Inline[][]): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || lines.length === 0) return false
  if (!selection.isCollapsed() && !$deleteAcross(selection)) selection.removeText()
  const caret = $getSelection()
  const line = $isRangeSelection(caret) ? $lineOf(caret.anchor.getNode()) : null
  if (line && ($isWords(line) || $isComment(line))) {
    $insertInline(joined(lines))
    return true
  }
  const [first, ...others] = lines
  if (line && first) $insertInline(first)
  const rest = line ? others : lines
  $putBehind(rest.map((content) => ({ type: 'paragraph', id: newId(), content })))
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
  const [first] = rest
  if (!first) {
    if (filled) $caretToEnd(filled)
    return true
  }
  // A line copied alone is words, and goes where words would go.
  const isLine = blocks.length === 1 && blocks[0]?.type !== 'judgement'
  if (isLine && first.type === 'paragraph') return $pasteLines([first.content])
  const caret = $getSelection()
  const line = $isRangeSelection(caret) ? $lineOf(caret.anchor.getNode()) : null
  const old = $blockOf(line)
  $putBehind(rest)
  if (line instanceof ParagraphNode && line.isEmpty() && line.getNextSibling()) line.remove()
  else if (old && !$isLine(old) && old.getBlockType() === first.type && $isBlank(old)) old.remove()
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

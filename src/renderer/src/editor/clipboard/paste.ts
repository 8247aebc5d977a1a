/** Puts pasted lines and blocks where the caret is. */
import { $getSelection, $insertNodes, $isRangeSelection } from 'lexical'
import { newId } from '../../../../shared/model/ids.ts'
import type { AnyBlock, Inline } from '../../../../shared/model/plan.ts'
import { $writeInline } from '../codec/inline.ts'
import { $writeBlock } from '../codec/write.ts'
import { $caretToEnd } from '../core/acts.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeFor, $putAt } from '../core/places.ts'
import { $mayHold } from '../core/rules.ts'
import { $blockOf, $lineOf } from '../core/tree.ts'
import { $isComment, $isWords } from '../evidence/node.ts'
import { $deleteAcross } from '../keys/range.ts'
import { ParagraphNode } from '../paragraph/node.ts'

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

/** Puts blocks in behind the one the caret is in; an empty paragraph there gives way to them. */
export function $pasteBlocks(blocks: readonly AnyBlock[]): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || blocks.length === 0) return false
  const [only] = blocks
  if (blocks.length === 1 && only?.type === 'paragraph') return $pasteLines([only.content])
  if (!selection.isCollapsed() && !$deleteAcross(selection)) selection.removeText()
  const caret = $getSelection()
  const line = $isRangeSelection(caret) ? $lineOf(caret.anchor.getNode()) : null
  $putBehind(blocks)
  if (line instanceof ParagraphNode && line.isEmpty() && line.getNextSibling()) line.remove()
  return true
}

/** Each block goes behind the one before it, or out to where its kind may stand. */
function $putBehind(blocks: readonly AnyBlock[]): void {
  const selection = $getSelection()
  let behind: PlanNode | null = $isRangeSelection(selection)
    ? $blockOf(selection.anchor.getNode())
    : null
  const line = $isRangeSelection(selection) ? $lineOf(selection.anchor.getNode()) : null
  // Behind a claim or a title is the start of what it heads, not the end.
  if (line && behind && !line.is(behind) && $mayHold(behind, 'paragraph')) {
    const [first, ...others] = blocks
    if (!first) return
    const node = $writeBlock(first)
    if ($mayHold(behind, first.type)) {
      line.insertAfter(node)
      $caretToEnd(node)
      behind = node
      $chain(others, behind)
      return
    }
  }
  $chain(blocks, behind)
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

/**
 * Keeps the tree of nodes a valid plan, whatever Lexical's own editing did to it. Each repair moves
 * words to where they may stand; none drops any.
 */
import { $create, $isElementNode, type ElementNode, type LexicalNode } from 'lexical'
import { ParagraphNode } from '../kinds/paragraph/node.ts'
import { $blockTypeOf, $isBlock, type PlanNode } from './nodes.ts'
import { $mayHold, $mayTake } from './rules.ts'
import { $ensureId } from './states.ts'

/** Wraps words that stand directly in a container into paragraphs, one a run. */
function $wrapWords(container: ElementNode): void {
  let run: ParagraphNode | null = null
  for (const child of container.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      run = null
      continue
    }
    if (!run) {
      run = $create(ParagraphNode)
      child.insertBefore(run)
    }
    run.append(child)
  }
}

/** Puts a paragraph of its words in the place of an element that may not stand where it is. */
function $paragraphFrom(stray: ElementNode): void {
  const paragraph = $create(ParagraphNode)
  stray.insertBefore(paragraph)
  paragraph.append(...stray.getChildren())
  stray.remove()
}

/** Elements that are neither a slot of the container nor a block become paragraphs. */
export function $keepBlocks(container: ElementNode, slots: readonly LexicalNode[]): void {
  $wrapWords(container)
  for (const child of container.getChildren()) {
    if ($isBlock(child) || slots.some((slot) => slot.is(child))) continue
    if ($isElementNode(child)) $paragraphFrom(child)
  }
}

/** Puts plain paragraphs in the place of what only a point may hold: a link, a counter. */
export function $keepPointParts(container: ElementNode): void {
  for (const child of container.getChildren()) {
    const type = $blockTypeOf(child)
    if (!$isElementNode(child) || (type !== 'link' && type !== 'counter')) continue
    if ($mayHold(container, type)) continue
    if (type === 'link') {
      $paragraphFrom(child)
      continue
    }
    for (const part of child.getChildren()) {
      child.insertBefore(part)
      if (!$isElementNode(part) || $isBlock(part)) continue
      if (part.isEmpty()) part.remove()
      else $paragraphFrom(part)
    }
    child.remove()
  }
}

/** A container keeps its slots and the blocks it may hold; other blocks move out behind it. */
export function $keepContents(container: PlanNode, slots: readonly LexicalNode[]): void {
  $ensureId(container)
  $keepBlocks(container, slots)
  $keepPointParts(container)
  for (const child of container.getChildren().reverse()) {
    if ($isBlock(child) && !$mayTake(container, child)) container.insertAfter(child)
  }
}

/** The first child of a kind, moved to the front; made there when there is none. */
export function $ensureFirst<T extends LexicalNode>(
  container: ElementNode,
  is: (node: LexicalNode) => node is T,
  make: () => T,
): T {
  const slot = container.getChildren().find(is) ?? make()
  const first = container.getFirstChild()
  if (!first) container.append(slot)
  else if (!first.is(slot)) first.insertBefore(slot)
  return slot
}

/** The last child of a kind, moved to the end; made there when there is none. */
export function $ensureLast<T extends LexicalNode>(
  container: ElementNode,
  is: (node: LexicalNode) => node is T,
  make: () => T,
): T {
  const slot = container.getChildren().findLast(is) ?? make()
  if (!container.getLastChild()?.is(slot)) container.append(slot)
  return slot
}

/** Blocks that got inside a line come out behind it; the line's own words stay. */
export function $keepWords(line: ElementNode): void {
  for (const child of line.getChildren().reverse())
    if ($isElementNode(child) && !child.isInline()) line.insertAfter(child)
}

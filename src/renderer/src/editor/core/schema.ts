/**
 * Keeps the tree of nodes a valid plan, whatever Lexical's own editing did to it. Each repair moves
 * words to where they may stand; none drops any.
 */
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical'
import { $kindOfNode } from './kinds.ts'
import { $isBlock, $isLine, type LineNode, type PlanNode } from './nodes.ts'
import { $createPlain } from './plain.ts'
import { $mayHold, $mayTake } from './rules.ts'
import { $ensureId } from './states.ts'

/** Wraps words that stand directly in a container into plain lines, one a run. */
function $wrapWords(container: ElementNode): void {
  let run: LineNode | null = null
  for (const child of container.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      run = null
      continue
    }
    if (!run) {
      run = $createPlain()
      child.insertBefore(run)
    }
    run.append(child)
  }
}

/** Puts a plain line of its words in the place of an element that may not stand where it is. */
function $plainFrom(stray: ElementNode): void {
  const plain = $createPlain()
  stray.insertBefore(plain)
  plain.append(...stray.getChildren())
  stray.remove()
}

/** Elements that are neither a slot of the container nor a block become plain lines. */
export function $keepBlocks(container: ElementNode, slots: readonly LexicalNode[]): void {
  $wrapWords(container)
  for (const child of container.getChildren()) {
    if ($isBlock(child) || slots.some((slot) => slot.is(child))) continue
    if ($isElementNode(child)) $plainFrom(child)
  }
}

/** Takes apart what may stand in certain blocks only, a link or a counter, where it stands in another. */
export function $keepParts(container: ElementNode): void {
  for (const child of container.getChildren()) {
    const kind = $kindOfNode(child)
    if (!$isElementNode(child) || !kind || kind.standsInPlan) continue
    if ($mayHold(container, kind.type)) continue
    if ($isLine(child)) {
      $plainFrom(child)
      continue
    }
    for (const part of child.getChildren()) {
      child.insertBefore(part)
      if (!$isElementNode(part) || $isBlock(part)) continue
      if (part.isEmpty()) part.remove()
      else $plainFrom(part)
    }
    child.remove()
  }
}

/** A container keeps its slots and the blocks it may hold; other blocks move out behind it. */
export function $keepContents(container: PlanNode, slots: readonly LexicalNode[]): void {
  $ensureId(container)
  $keepBlocks(container, slots)
  $keepParts(container)
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

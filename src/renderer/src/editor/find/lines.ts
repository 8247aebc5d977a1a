/** The lines of a plan as they are searched, each folded only when its words have changed. */
import { $getNodeByKey, $getRoot, $isElementNode, $isTextNode, type NodeKey } from 'lexical'
import { $leavesOf } from '../core/leaves.ts'
import { $linesIn } from '../core/tree.ts'
import { type Folded, fold, type Match, matchesIn } from './folding.ts'

/** A match in a plan: in which line, and which that is in reading order. */
export type Place = Match & { line: NodeKey; order: number }

/** A point in the words of a line: a text node and how far into it. */
export type Point = { key: NodeKey; offset: number }

/** Each line's words, and which line it is in reading order. */
export type FoldedLines = Map<NodeKey, { text: string; folded: Folded; order: number }>

/** Every match in the plan in reading order. Call inside a read; `known` is what was folded before. */
export function $placesOf(sought: Folded, known: FoldedLines): Place[] {
  const places: Place[] = []
  let order = 0
  const gone = new Set(known.keys())
  for (const line of $linesIn($getRoot())) {
    const key = line.getKey()
    const text = line.getTextContent()
    gone.delete(key)
    let kept = known.get(key)
    if (kept?.text !== text) {
      kept = { text, folded: fold(text), order }
      known.set(key, kept)
    }
    kept.order = order
    for (const match of matchesIn(kept.folded, sought)) places.push({ ...match, line: key, order })
    order += 1
  }
  for (const key of gone) known.delete(key)
  return places
}

/** Where a match begins and ends among the text nodes of its line; `null` when it has none any more. */
export function $pointsOf({ line, start, end }: Place): { from: Point; to: Point } | null {
  const node = $getNodeByKey(line)
  if (!$isElementNode(node)) return null
  let from: Point | null = null
  let to: Point | null = null
  let at = 0
  for (const leaf of $leavesOf(node)) {
    const size = leaf.getTextContentSize()
    // What begins or ends in a line break does so at the nearest words inside the match.
    if ($isTextNode(leaf) && at < end && start < at + size) {
      const key = leaf.getKey()
      from ??= { key, offset: Math.max(0, start - at) }
      to = { key, offset: Math.min(size, end - at) }
    }
    at += size
  }
  return from && to && { from, to }
}

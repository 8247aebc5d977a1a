/** Cutting a line in two at the caret, and going on in another. */
import { $isLinkNode } from '@lexical/link'
import {
  $copyNode,
  $isElementNode,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { LineNode } from './nodes.ts'
import { $createPlain } from './plain.ts'

/** The first node behind the caret on its own level, text split where the caret stands in it. */
function $nodeBehind({ anchor }: RangeSelection): LexicalNode | null {
  const node = anchor.getNode()
  if ($isElementNode(node)) return node.getChildAtIndex(anchor.offset)
  if ($isTextNode(node) && anchor.offset > 0 && anchor.offset < node.getTextContentSize())
    return node.splitText(anchor.offset)[1] ?? null
  return anchor.offset === 0 ? node : node.getNextSibling()
}

/** Takes everything behind the caret out of a line and gives it back, detached. A hyperlink is parted. */
export function $cutBehind(selection: RangeSelection, line: LineNode): LexicalNode[] {
  const at = selection.anchor.getNode()
  const link = $isLinkNode(at) ? at : at.getParent()
  const first = $nodeBehind(selection)
  let from = first
  const parted: LexicalNode[] = []
  if ($isLinkNode(link)) {
    if (first) parted.push($copyNode(link).append(first, ...first.getNextSiblings()))
    from = link.getNextSibling()
  } else if (!line.is(at) && !line.is(at.getParent())) return []
  const cut = from ? [from, ...from.getNextSiblings()] : []
  for (const piece of cut) piece.remove()
  if ($isLinkNode(link) && link.isEmpty()) link.remove()
  return [...parted, ...cut]
}

/** A new plain line behind a node, with words in it and the caret before them. */
export function $continueAfter(node: LexicalNode, words: readonly LexicalNode[]): void {
  const line = $createPlain().append(...words)
  node.insertAfter(line)
  line.selectStart()
}

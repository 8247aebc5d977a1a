/** The hyperlink the caret is in. */
import { $isLinkNode, type LinkNode as HyperlinkNode } from '@lexical/link'
import { $getSelection, $isRangeSelection, type LexicalNode } from 'lexical'

/** The hyperlink in which the selection begins, or `null`. */
export function $hyperlinkAt(): HyperlinkNode | null {
  const selection = $getSelection()
  let at: LexicalNode | null = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  for (; at; at = at.getParent()) if ($isLinkNode(at)) return at
  return null
}

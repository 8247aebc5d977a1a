/** The citation that a caret stands beside. */
import { $isElementNode, type PointType } from 'lexical'
import { $isCitation, type CitationNode } from './node.ts'

/** The citation just before a point, or just behind it; `null` when something else stands there. */
export function $citationBeside(point: PointType, isBefore: boolean): CitationNode | null {
  const node = point.getNode()
  if ($isElementNode(node)) {
    const beside = node.getChildAtIndex(isBefore ? point.offset - 1 : point.offset)
    return $isCitation(beside) ? beside : null
  }
  const isAtEdge = point.offset === (isBefore ? 0 : node.getTextContentSize())
  const beside = isBefore ? node.getPreviousSibling() : node.getNextSibling()
  return isAtEdge && $isCitation(beside) ? beside : null
}

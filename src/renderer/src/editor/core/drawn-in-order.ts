/**
 * Puts the element of each node behind that of the node before it, whatever Lexical takes for the place.
 *
 * Lexical 0.52 takes along the element of a node that comes into another parent. Where its old parent then
 * gets something else in its place, it looks for that place beside the element that has gone: it finds one in
 * the wrong parent, which is an error, or none, and puts what is new at the end. The document says better
 * where a node belongs, and what comes before it has been drawn before it.
 */
import {
  $getNearestNodeFromDOMNode,
  $isElementDOMSlot,
  DEFAULT_EDITOR_DOM_CONFIG,
  type DOMSlotForNode,
  defineExtension,
  type ElementDOMSlot,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'

/** What the element of a node stands before, in a slot whose earlier children are drawn. */
function $placeIn(slot: ElementDOMSlot, dom: Node, editor: LexicalEditor): Node | null {
  const previous = $getNearestNodeFromDOMNode(dom)?.getPreviousSibling()
  if (!previous) return slot.getFirstChild() ?? slot.before
  const beside = editor.getElementByKey(previous.getKey())
  return beside?.parentElement === slot.element ? (beside.nextSibling ?? slot.before) : slot.before
}

function $inOrder(slot: ElementDOMSlot, editor: LexicalEditor): void {
  const place = slot.withBefore.bind(slot)
  // Where it is to go is asked of the document when it comes.
  slot.withBefore = () => slot
  slot.insertChild = (dom) => {
    const before = $placeIn(slot, dom, editor)
    if (before !== dom) place(before).insertChild(dom)
    return slot
  }
}

function $getDOMSlot<N extends LexicalNode>(
  node: N,
  dom: HTMLElement,
  editor: LexicalEditor,
): DOMSlotForNode<N> {
  const slot = DEFAULT_EDITOR_DOM_CONFIG.$getDOMSlot(node, dom, editor)
  if ($isElementDOMSlot(slot)) $inOrder(slot, editor)
  return slot
}

export const DrawnInOrderExtension = defineExtension({
  name: 'linchpin/drawn-in-order',
  init: (config) => {
    config.dom = { ...config.dom, $getDOMSlot }
  },
})

/** Where what is being dragged would land, for a pointer over the plan. */
import { $getNearestNodeFromDOMNode, $getRoot, type LexicalEditor, type LexicalNode } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $mayMove, $wouldMove } from '../blocks/move.ts'
import { slotOf } from '../core/chrome.ts'
import { $isBlock, type BlockType, type PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeBefore, endOf, type Place } from '../core/places.ts'
import { $isContainer, $mayHold } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $blocksIn } from '../core/tree.ts'
import { PointNode } from '../point/node.ts'

/** What is dragged: a block of the plan by its handle, or snippets from the library. */
export type Load = { from: 'plan'; block: PlanNode; type: BlockType } | { from: 'library' }

/** A place, shown as a line across or as the slot at the end of a block. */
export type Landing = { place: Place } & (
  | { shown: 'line'; x: number; y: number; width: number }
  | { shown: 'slot'; block: HTMLElement }
)

/** Half of the space between blocks, so that the line stands in its middle. */
const gap = 5
/** Snippets land behind the text they are dropped on, but for this part at its top. */
const upperPart = 0.25

const typeOf = (load: Load): BlockType => (load.from === 'plan' ? load.type : 'evidence')

function lineAt(place: Place, dom: HTMLElement, side: 'before' | 'after'): Landing {
  const { left, width, top, bottom } = dom.getBoundingClientRect()
  return { place, shown: 'line', x: left, width, y: side === 'before' ? top - gap : bottom + gap }
}

function $besides(editor: LexicalEditor, block: PlanNode, y: number, load: Load): Landing | null {
  const dom = editor.getElementByKey(block.getKey())
  if (!dom) return null
  const { top, height } = dom.getBoundingClientRect()
  const share = load.from === 'library' ? upperPart : 0.5
  return y < top + height * share
    ? lineAt($placeBefore(block), dom, 'before')
    : lineAt($placeAfter(block), dom, 'after')
}

function $atEnd(editor: LexicalEditor, container: PlanNode | null): Landing | null {
  const dom = container ? editor.getElementByKey(container.getKey()) : editor.getRootElement()
  if (!dom) return null
  const place = endOf(container ? $idOf(container) : null)
  if (container instanceof PointNode) return { place, shown: 'slot', block: dom }
  const { left, width, bottom } = slotOf(dom).getBoundingClientRect()
  return { place, shown: 'line', x: left, width, y: bottom + gap / 2 }
}

/** Inside a container: before the first block whose middle is below the pointer, else at its end. */
function $inside(editor: LexicalEditor, container: PlanNode | null, y: number): Landing | null {
  for (const child of $blocksIn(container ?? $getRoot())) {
    const dom = editor.getElementByKey(child.getKey())
    if (!dom) continue
    const { top, height } = dom.getBoundingClientRect()
    if (y < top + height / 2) return lineAt($placeBefore(child), dom, 'before')
  }
  return $atEnd(editor, container)
}

function $find(editor: LexicalEditor, target: Element, y: number, load: Load): Landing | null {
  const type = typeOf(load)
  const dom = target.closest<HTMLElement>('[data-block]')
  let at: LexicalNode | null = dom ? $getNearestNodeFromDOMNode(dom, editor.getEditorState()) : null
  for (; at; at = at.getParent()) {
    if (!$isBlock(at)) continue
    if (load.from === 'plan' && (at.is(load.block) || load.block.isParentOf(at))) continue
    if ($isContainer(at) && $mayHold(at, type)) return $inside(editor, at, y)
    const parent = at.getParent()
    if (parent && $mayHold(parent, type)) return $besides(editor, at, y, load)
  }
  return $inside(editor, null, y)
}

/**
 * The landing for a pointer at `y` over `target`, or `null` where nothing would change. `y` is in
 * CSS pixels of the viewport. Call inside a read.
 */
export function $landingAt(
  editor: LexicalEditor,
  target: Element,
  y: number,
  load: Load,
): Landing | null {
  const landing = $find(editor, target, y, load)
  if (!landing || load.from === 'library') return landing
  return $mayMove(load.block, landing.place) && $wouldMove(load.block, landing.place)
    ? landing
    : null
}

/** The id a block drag carries, kept under a type of its own. */
export const blockDragType = 'application/x-linchpin-block'
export type BlockDrag = { id: Id; type: BlockType }

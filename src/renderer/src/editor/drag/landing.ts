/** Where what is being dragged would land, for a pointer over the plan. */

import {
  $getNearestNodeFromDOMNode,
  $getRoot,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { $mayMove, $wouldMove } from '../blocks/move.ts'
import { $isUnwritten } from '../clipboard/singles.ts'
import { slotOf } from '../core/chrome.ts'
import { $kindOfNode } from '../core/kinds.ts'
import { $isBlock, $isLine, type BlockType, type PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeBefore, $placeInside, $tailOf, endOf } from '../core/places.ts'
import { $isBlankPlain } from '../core/plain.ts'
import { $isContainer } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf, $blocksIn, type Place } from '../core/tree.ts'
import { $typesIn, type Load } from './load.ts'
import { $isSame, $takes } from './takes.ts'

/**
 * A place among blocks, in which an empty paragraph may give way; or something empty that is filled.
 * It is shown as a line across, or as a slot lit up. docs/decisions/090
 */
export type Landing = ({ place: Place; instead?: NodeKey } | { into: NodeKey }) &
  ({ shown: 'line'; x: number; y: number; width: number } | { shown: 'slot'; dom: HTMLElement })

/** Half of the space between blocks, so that the line stands in its middle. */
const gap = 3
/** What is copied lands behind the text it is dropped on, but for this part at its top. */
const upperPart = 0.25
/** How near the edge of a section another lands beside it, in CSS pixels; further in, it lands inside. */
const rim = 16
/** How near its edge, in CSS pixels, a drag lands beside what cannot hold it; further in, it cannot land. */
const reach = 40

/** Where the words of a block stand across the page: the gutter and the labels are room of its own, in its padding. */
function acrossWords(dom: HTMLElement): { x: number; width: number } {
  const { left, width } = dom.getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(dom)
  const [before, after] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)]
  return { x: left + before, width: width - before - after }
}

function lineAt(place: Place, dom: HTMLElement, side: 'before' | 'after'): Landing {
  const { top, bottom } = dom.getBoundingClientRect()
  return {
    place,
    shown: 'line',
    ...acrossWords(dom),
    y: side === 'before' ? top - gap : bottom + gap,
  }
}

function $isNearEdge(editor: LexicalEditor, block: PlanNode, y: number, within: number): boolean {
  const box = editor.getElementByKey(block.getKey())?.getBoundingClientRect()
  return box !== undefined && (y < box.top + within || y > box.bottom - within)
}

function $besides(editor: LexicalEditor, block: PlanNode, y: number, load: Load): Landing | null {
  const dom = editor.getElementByKey(block.getKey())
  if (!dom) return null
  if ($isContainer(block) && !$isSame(block, load) && !$isNearEdge(editor, block, y, reach))
    return null
  const { top, height } = dom.getBoundingClientRect()
  const share = load.from === 'plan' ? 0.5 : upperPart
  return y < top + height * share
    ? lineAt($placeBefore(block), dom, 'before')
    : lineAt($placeAfter(block), dom, 'after')
}

/** The one type of block that a load is; `null` when it is several. */
function $typeIn(load: Load): BlockType | null {
  const [first = null, ...others] = $typesIn(load)
  return others.every((type) => type === first) ? first : null
}

/** The end of a container: its slot where it says what belongs there, else the line behind its blocks. */
function $atEnd(editor: LexicalEditor, container: PlanNode | null, load: Load): Landing | null {
  const dom = container ? editor.getElementByKey(container.getKey()) : editor.getRootElement()
  if (!dom) return null
  const end = endOf(container ? $idOf(container) : null)
  const isBare = container !== null && $blocksIn(container).length === 0
  const tail = container && $tailOf(container)
  if (container && ($kindOfNode(container)?.takesDropsWhole || (isBare && !tail)))
    return { place: $placeInside(container, $typeIn(load)), shown: 'slot', dom }
  const closing = tail && editor.getElementByKey(tail.getKey())
  if (closing) return lineAt(end, closing, 'before')
  const { left, width, bottom } = slotOf(dom).getBoundingClientRect()
  return { place: end, shown: 'line', x: left, width, y: bottom + gap / 2 }
}

/** Inside a container: before the first block whose middle is below the pointer, else at its end. */
function $inside(
  editor: LexicalEditor,
  container: PlanNode | null,
  y: number,
  load: Load,
): Landing | null {
  for (const child of $blocksIn(container ?? $getRoot())) {
    const dom = editor.getElementByKey(child.getKey())
    if (!dom) continue
    const { top, height } = dom.getBoundingClientRect()
    if (y < top + height / 2) return lineAt($placeBefore(child), dom, 'before')
  }
  return $atEnd(editor, container, load)
}

/** Something empty under the pointer: a line takes words in, a paragraph gives way to blocks. */
function $filling(editor: LexicalEditor, under: LexicalNode | null, load: Load): Landing | null {
  const dom = under && editor.getElementByKey(under.getKey())
  if (!dom) return null
  const slot = { shown: 'slot', dom: slotOf(dom) } as const
  if ($isLine(under) && under.isEmpty() && load.from === 'outside')
    return { into: under.getKey(), ...slot }
  const parent = under.getParent()
  if ($isBlankPlain(under) && parent && $takes(parent, load))
    return { place: $placeBefore(under), instead: under.getKey(), ...slot }
  const own = $blockOf(under)
  const ownDom = own && editor.getElementByKey(own.getKey())
  if (!ownDom || load.from !== 'other-plan' || load.carries.length !== 1) return null
  return load.carries[0]?.type === own.getBlockType() && $isSingle(own) && $isUnwritten(own)
    ? { into: own.getKey(), shown: 'slot', dom: ownDom }
    : null
}

const $isSingle = (block: PlanNode): boolean => $kindOfNode(block)?.isSingle ?? false

function $find(
  editor: LexicalEditor,
  under: LexicalNode | null,
  y: number,
  load: Load,
): Landing | null {
  for (let at = under; at; at = at.getParent()) {
    if (!$isBlock(at) || $isMoved(at, load)) continue
    const parent: ElementNode | null = at.getParent()
    const isBeside = parent !== null && $takes(parent, load)
    const isInside = $isContainer(at) && $takes(at, load)
    const isAtRim = isBeside && $isSame(at, load) && $isNearEdge(editor, at, y, rim)
    if (isInside && !isAtRim) return $inside(editor, at, y, load)
    if (isBeside) return $besides(editor, at, y, load)
  }
  return !$blockOf(under) && $takes($getRoot(), load) ? $inside(editor, null, y, load) : null
}

/** Whether a node is dragged itself, alone or with what it stands in. */
const $isMoved = (node: LexicalNode, load: Load): boolean =>
  load.from === 'plan' && load.blocks.some((block) => block.is(node) || block.isParentOf(node))

/**
 * The landing for a pointer at `y` over `target`, or `null` where the load cannot land or nothing would
 * change. `y` is in CSS pixels of the viewport. Call inside a read.
 */
export function $landingAt(
  editor: LexicalEditor,
  target: Element,
  y: number,
  load: Load,
): Landing | null {
  const dom = target.closest<HTMLElement>('[data-line], [data-block]')
  const under = dom ? $getNearestNodeFromDOMNode(dom, editor.getEditorState()) : null
  const landing = $filling(editor, under, load) ?? $find(editor, under, y, load)
  if (!landing || load.from !== 'plan' || !('place' in landing)) return landing
  return $mayMove(load.blocks, landing.place) && $wouldMove(load.blocks, landing.place)
    ? landing
    : null
}

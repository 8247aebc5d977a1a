/** The blocks of this plan that a drag holds, and what it carries of them to other places. */
import type { LexicalEditor } from 'lexical'
import { type Id, newId } from '../../../../shared/model/ids.ts'
import { $togetherWith } from '../blocks/chosen.ts'
import { writeBlocks } from '../clipboard/extension.ts'
import { element } from '../core/chrome.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $readBlock } from '../core/read.ts'
import { $idOf } from '../core/states.ts'
import { $findBlock, $walkBlocks } from '../core/tree.ts'
import { carriedOf, dataTypeOf } from './load.ts'

export type Held = {
  ids: readonly Id[]
  /** A type of the drag's data that no other drag has: one from another window carries blocks of the same types. */
  token: string
  /** Shows that they are dragged, or no longer. */
  mark: (isDragged: boolean) => void
}

/** Takes hold of a block, with those selected together with it, for a drag that begins. */
export function $takeHold(editor: LexicalEditor, id: Id, data: DataTransfer): Held | null {
  const block = $findBlock(id)
  if (!block) return null
  const nodes = $togetherWith(block)
  const blocks = nodes.map((node) => $readBlock(node))
  const token = `application/x-linchpin-drag-${newId()}`
  writeBlocks(data, blocks)
  for (const one of blocks) data.setData(dataTypeOf(carriedOf(one)), '1')
  data.setData(token, '1')
  // In this plan they are moved, anywhere else copied.
  data.effectAllowed = 'copyMove'
  const doms = nodes.flatMap((node) => editor.getElementByKey(node.getKey()) ?? [])
  showPicture(data, editor.getElementByKey(block.getKey()), blocks.length)
  return {
    ids: nodes.map($idOf),
    token,
    mark(isDragged) {
      for (const dom of doms) dom.toggleAttribute('data-dragged', isDragged)
    },
  }
}

/** The blocks that are held, as they stand now. */
export function $heldBlocks({ ids }: Held): PlanNode[] {
  const held = new Set(ids)
  return [...$walkBlocks()].filter((block) => held.has($idOf(block)))
}

/** What goes along with the pointer: the block itself, or how many there are. */
function showPicture(data: DataTransfer, dom: HTMLElement | null, count: number): void {
  if (count === 1) {
    if (dom) data.setDragImage(dom, 12, 12)
    return
  }
  const badge = element(
    'div',
    { class: 'plan-drag-count', 'aria-hidden': 'true' },
    `${count} blocks`,
  )
  document.body.append(badge)
  data.setDragImage(badge, -8, -8)
  // The picture is taken at once; a frame later its model may go.
  requestAnimationFrame(() => badge.remove())
}

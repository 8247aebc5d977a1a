/** What is pasted, line by line, and the blocks it becomes. */

import {
  deepestItem,
  type FreePart,
  type List,
  type ListStyle,
  normalItems,
} from '../../../../shared/model/blocks.ts'
import { newId } from '../../../../shared/model/ids.ts'
import type { Inline } from '../../../../shared/model/inline.ts'

/** A paragraph, or an item of a list: `depth` 0 is the list itself. */
export type PastedLine = { runs: Inline[]; item?: { style: ListStyle; depth: number } }

/** Lines as blocks: items side by side make one list, until its outermost style changes. */
export function blocksOfLines(lines: readonly PastedLine[]): FreePart[] {
  const blocks: FreePart[] = []
  let list: List | null = null
  for (const { runs, item } of lines) {
    if (!item) {
      list = null
      blocks.push({ type: 'paragraph', id: newId(), content: runs })
      continue
    }
    if (!list || (item.depth === 0 && item.style !== list.style)) {
      list = { type: 'list', id: newId(), style: item.style, items: [] }
      blocks.push(list)
    }
    list.items.push({ depth: Math.min(item.depth, deepestItem), content: runs })
  }
  return blocks.map((block) =>
    block.type === 'list' ? { ...block, items: normalItems(block.items) } : block,
  )
}

import { $create } from 'lexical'
import type { List } from '../../../../../shared/model/blocks.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { ItemNode, ListNode } from './node.ts'

export const $readList = (node: ListNode): List => ({
  type: 'list',
  id: $idOf(node),
  style: node.getListStyle(),
  items: node.getItems().map((item) => ({ depth: item.getDepth(), content: $readInline(item) })),
})

export const $writeList = (block: List): ListNode =>
  $create(ListNode)
    .setListStyle(block.style)
    .append(
      ...block.items.map(({ depth, content }) =>
        $create(ItemNode)
          .setDepth(depth)
          .append(...$writeInline(content)),
      ),
    )

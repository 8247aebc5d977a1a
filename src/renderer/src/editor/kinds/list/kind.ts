import { $create } from 'lexical'
import type { List, ListStyle } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import { $asOneStep } from '../../core/acts.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { ListExtension } from './extension.ts'
import { $backspaceInItem, $enterInItem } from './items.ts'
import { $isListItem, ItemNode, ListNode } from './node.ts'

const blank = (style: ListStyle = 'bulleted'): List => ({
  type: 'list',
  id: newId(),
  style,
  items: [{ depth: 0, content: [] }],
})

export const listKind: BlockKind<List, ListNode> = {
  type: 'list',
  extension: ListExtension,
  standsInPlan: true,
  $read: (node) => ({
    type: 'list',
    id: $idOf(node),
    style: node.getListStyle(),
    items: node.getItems().map((item) => ({ depth: item.getDepth(), content: $readInline(item) })),
  }),
  $write: ({ style, items }) =>
    $create(ListNode)
      .setListStyle(style)
      .append(
        ...items.map(({ depth, content }) =>
          $create(ItemNode)
            .setDepth(depth)
            .append(...$writeInline(content)),
        ),
      ),
  blank,
  choices: [
    {
      id: 'bulleted',
      label: 'Bulleted list',
      detail: 'Things side by side',
      sign: 'bulleted',
      blank,
    },
    {
      id: 'numbered',
      label: 'Numbered list',
      detail: 'Things in an order',
      sign: 'numbered',
      blank: () => blank('numbered'),
    },
  ],
  $enter(line, selection) {
    if (!$isListItem(line)) return false
    $asOneStep()
    $enterInItem(line, selection)
    return true
  },
  $backspace(line) {
    if (!$isListItem(line)) return false
    $asOneStep()
    $backspaceInItem(line)
    return true
  },
}

import { defineExtension } from 'lexical'
import { ItemNode, ListNode } from './node.ts'
import { ListShortcutExtension } from './shortcut.ts'
import { registerTurnIntoList } from './turn.ts'
import './list.css'

export const ListExtension = defineExtension({
  name: 'linchpin/list',
  nodes: () => [ListNode, ItemNode],
  dependencies: [ListShortcutExtension],
  register: registerTurnIntoList,
})

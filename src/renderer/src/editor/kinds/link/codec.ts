import { $create } from 'lexical'
import type { Link } from '../../../../../shared/model/blocks.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { PlanLinkNode } from './node.ts'

export const $readLink = (node: PlanLinkNode): Link => ({
  type: 'link',
  id: $idOf(node),
  content: $readInline(node),
})

export const $writeLink = (block: Link): PlanLinkNode =>
  $create(PlanLinkNode).append(...$writeInline(block.content))

import { $create } from 'lexical'
import type { Counter, FreePart } from '../../../../../shared/model/blocks.ts'
import type { PlanNode } from '../../core/nodes.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { $isObjection, $isReply, CounterNode, ObjectionNode, ReplyNode } from './node.ts'

export function $readCounter(node: CounterNode, body: FreePart[]): Counter {
  const objection = node.getChildren().find($isObjection)
  const reply = node.getChildren().find($isReply)
  return {
    type: 'counter',
    id: $idOf(node),
    claim: objection ? $readInline(objection) : [],
    body,
    reply: reply ? $readInline(reply) : [],
  }
}

export const $writeCounter = (block: Counter, body: PlanNode[]): CounterNode =>
  $create(CounterNode).append(
    $create(ObjectionNode).append(...$writeInline(block.claim)),
    ...body,
    $create(ReplyNode).append(...$writeInline(block.reply)),
  )

import { $create } from 'lexical'
import type { Counter, FreePart } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { CounterExtension } from './extension.ts'
import { $enterInCounter, $leaveCounter, $makeRoomInCounter } from './keys.ts'
import { $isObjection, $isReply, CounterNode, ObjectionNode, ReplyNode } from './node.ts'

const blank = (): Counter => ({ type: 'counter', id: newId(), claim: [], body: [], reply: [] })

export const counterKind: BlockKind<Counter, CounterNode> = {
  type: 'counter',
  extension: CounterExtension,
  standsInPlan: false,
  holds: ['evidence', 'analysis', 'paragraph', 'list'],
  followsEvidence: true,
  evidenceGoes: 'first',
  $read(node, body: FreePart[]) {
    const objection = node.getChildren().find($isObjection)
    const reply = node.getChildren().find($isReply)
    return {
      type: 'counter',
      id: $idOf(node),
      claim: objection ? $readInline(objection) : [],
      body,
      reply: reply ? $readInline(reply) : [],
    }
  },
  $write: ({ claim, reply }, body) =>
    $create(CounterNode).append(
      $create(ObjectionNode).append(...$writeInline(claim)),
      ...body,
      $create(ReplyNode).append(...$writeInline(reply)),
    ),
  blank,
  choices: [
    {
      id: 'counter',
      label: 'Counter',
      detail: 'An objection, and the reply to it',
      sign: 'counter',
      blank,
    },
  ],
  $enter: $enterInCounter,
  $makeRoom: $makeRoomInCounter,
  $leave: $leaveCounter,
}

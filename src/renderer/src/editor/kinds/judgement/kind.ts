import { $create } from 'lexical'
import type { FreePart, Judgement } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $criteriaOf, $idOf, $setCriteria, namedOf } from '../../core/states.ts'
import { JudgementExtension } from './extension.ts'
import { JudgementNode } from './node.ts'

const blank = (): Judgement => ({ type: 'judgement', id: newId(), body: [] })

export const judgementKind: BlockKind<Judgement, JudgementNode> = {
  type: 'judgement',
  extension: JudgementExtension,
  standsInPlan: true,
  isSingle: true,
  namesCriteria: true,
  holds: ['evidence', 'analysis', 'paragraph', 'list'],
  evidenceGoes: 'before-analysis',
  $read: (node, body: FreePart[]) => ({
    type: 'judgement',
    id: $idOf(node),
    ...namedOf($criteriaOf(node)),
    body,
  }),
  $write: ({ criteria }, body) => $setCriteria($create(JudgementNode), criteria).append(...body),
  blank,
  choices: [
    { id: 'judgement', label: 'Judgement', detail: 'The weighed answer', sign: 'judgement', blank },
  ],
}

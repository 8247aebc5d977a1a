import { $create } from 'lexical'
import type { FreePart, Judgement } from '../../../../../shared/model/blocks.ts'
import type { PlanNode } from '../../core/nodes.ts'
import { $idOf } from '../../core/states.ts'
import { JudgementNode } from './node.ts'

export const $readJudgement = (node: JudgementNode, body: FreePart[]): Judgement => ({
  type: 'judgement',
  id: $idOf(node),
  body,
})

export const $writeJudgement = (_block: Judgement, body: PlanNode[]): JudgementNode =>
  $create(JudgementNode).append(...body)

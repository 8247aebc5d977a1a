import { $create } from 'lexical'
import type { Part, Point } from '../../../../../shared/model/blocks.ts'
import type { PlanNode } from '../../core/nodes.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { $isClaim, ClaimNode, PointNode } from './node.ts'

export function $readPoint(node: PointNode, body: Part[]): Point {
  const claim = node.getChildren().find($isClaim)
  return {
    type: 'point',
    id: $idOf(node),
    stance: node.getStance(),
    claim: claim ? $readInline(claim) : [],
    body,
  }
}

export const $writePoint = (block: Point, body: PlanNode[]): PointNode =>
  $create(PointNode)
    .setStance(block.stance)
    .append($create(ClaimNode).append(...$writeInline(block.claim)), ...body)

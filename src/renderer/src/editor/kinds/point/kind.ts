import { $create } from 'lexical'
import { type Part, type Point, type Stance, stances } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $criteriaOf, $idOf, $setCriteria, namedOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { PointExtension } from './extension.ts'
import { $enterFromClaim, $leavePoint, $makeRoomBeforePoint } from './keys.ts'
import { $isClaim, ClaimNode, PointNode } from './node.ts'
import { stanceLooks } from './stances.ts'

const blank = (stance: Stance = 'supports'): Point => ({
  type: 'point',
  id: newId(),
  stance,
  claim: [],
  body: [],
})

export const pointKind: BlockKind<Point, PointNode> = {
  type: 'point',
  extension: PointExtension,
  standsInPlan: true,
  namesCriteria: true,
  holds: ['evidence', 'analysis', 'paragraph', 'list', 'counter', 'link'],
  evidenceGoes: 'first',
  takesDropsWhole: true,
  isBegunByEnter: true,
  nests: true,
  folds: true,
  $read(node, body: Part[]) {
    const claim = node.getChildren().find($isClaim)
    return {
      type: 'point',
      id: $idOf(node),
      stance: node.getStance(),
      claim: claim ? $readInline(claim) : [],
      ...namedOf($criteriaOf(node)),
      body,
    }
  },
  $write: ({ stance, claim, criteria }, body) =>
    $setCriteria($create(PointNode), criteria)
      .setStance(stance)
      .append($create(ClaimNode).append(...$writeInline(claim)), ...body),
  blank,
  rank: 0,
  choices: stances.map((stance) => ({
    id: `point-${stance}`,
    label: `Point that ${stance}`,
    detail: stanceLooks[stance].detail,
    sign: stance,
    blank: () => blank(stance),
  })),
  $enter(line, selection, point) {
    $enterFromClaim(point, line, selection)
    return true
  },
  $makeRoom: $makeRoomBeforePoint,
  $leave: $leavePoint,
}

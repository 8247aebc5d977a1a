/** What the menus show of a block, read once when one opens. */

import type { EvidenceUse, Stance } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import type { Standing } from '../../../../shared/plan/honest.ts'
import { $togetherWith } from '../blocks/chosen.ts'
import { $mayMove, $placeTold, $wouldMove } from '../blocks/move.ts'
import { $kindOfNode } from '../core/kinds.ts'
import type { BlockType } from '../core/nodes.ts'
import { $criteriaOf } from '../core/states.ts'
import { $targets, type Target } from '../core/targets.ts'
import { $blockOf, $findBlock } from '../core/tree.ts'
import {
  $criteriaIn,
  $readEvidence,
  EvidenceNode,
  type NamedCriterion,
  PointNode,
  type StandOf,
} from '../kinds/index.ts'

export type BlockFacts = {
  id: Id
  type: BlockType
  stance?: Stance
  use?: EvidenceUse
  snippetId?: Id | undefined
  hasComment?: boolean
  words?: string
  standing?: Standing
  /** The criteria of the plan, and which of them it names; of what may name any. */
  criteria?: { all: NamedCriterion[]; named: readonly Id[] }
  /** Where it can be moved to, in document order. */
  moves: Target[]
  /** Of these, what it stands in or else what comes next. */
  nearestMove: Id | null
}

/** The facts of a block, or `null` when it is gone. */
export function $factsOf(id: Id, standOf: StandOf): BlockFacts | null {
  const block = $findBlock(id)
  const type = block?.getBlockType()
  if (!block || !type) return null
  const together = $togetherWith(block)
  const around = $targets($blockOf(block.getParent()))
  const moves = around.filter(({ blockId: to }) => {
    const place = $placeTold(together, { into: to })
    return place !== null && $mayMove(together, place) && $wouldMove(together, place)
  })
  const here = Math.max(
    0,
    around.findIndex(({ isHere }) => isHere),
  )
  const nearest = around.slice(here).find((place) => moves.includes(place))
  return {
    id,
    type,
    moves,
    nearestMove: nearest?.blockId ?? null,
    ...($kindOfNode(block)?.namesCriteria && {
      criteria: { all: $criteriaIn(), named: $criteriaOf(block) },
    }),
    ...(block instanceof PointNode && { stance: block.getStance() }),
    ...(block instanceof EvidenceNode && {
      use: block.getUse(),
      snippetId: block.getSnippetId(),
      hasComment: block.getComment() !== null,
      words: $readEvidence(block).words,
      standing: standOf($readEvidence(block)),
    }),
  }
}

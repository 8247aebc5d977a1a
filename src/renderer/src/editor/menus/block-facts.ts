/** What the menus show of a block, read once when one opens. */

import type { EvidenceUse, Stance } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import type { Standing } from '../../../../shared/plan/honest.ts'
import { outline } from '../../../../shared/plan/outline.ts'
import { $togetherWith } from '../blocks/chosen.ts'
import { $mayMove, $stepFrom, $wouldMove } from '../blocks/move.ts'
import { $readDocument } from '../codec/read.ts'
import { firstWords } from '../core/chrome.ts'
import type { BlockType } from '../core/nodes.ts'
import { endOf } from '../core/places.ts'
import { $findBlock } from '../core/tree.ts'
import { $readEvidence } from '../evidence/codec.ts'
import type { StandOf } from '../evidence/evidence-lines.ts'
import { EvidenceNode } from '../evidence/node.ts'
import { PointNode } from '../point/node.ts'

export type BlockFacts = {
  id: Id
  type: BlockType
  stance?: Stance
  use?: EvidenceUse
  snippetId?: Id | undefined
  hasComment?: boolean
  words?: string
  standing?: Standing
  canMoveUp: boolean
  canMoveDown: boolean
  /** Where it can be moved to, in document order. */
  moves: { id: Id; label: string }[]
}

/** The facts of a block, or `null` when it is gone. */
export function $factsOf(id: Id, standOf: StandOf): BlockFacts | null {
  const block = $findBlock(id)
  const type = block?.getBlockType()
  if (!block || !type) return null
  const together = $togetherWith(block)
  const moves = outline($readDocument())
    .filter(({ block: { id: to, type } }) => {
      if (!['section', 'point', 'counter', 'judgement'].includes(type)) return false
      return $mayMove(together, endOf(to)) && $wouldMove(together, endOf(to))
    })
    .map(({ block: { id: to }, label }) => ({ id: to, label: firstWords(label, 48) }))
  return {
    id,
    type,
    canMoveUp: $stepFrom(together, 'up') !== null,
    canMoveDown: $stepFrom(together, 'down') !== null,
    moves,
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

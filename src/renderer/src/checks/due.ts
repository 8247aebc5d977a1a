/**
 * Which findings are shown yet. A template begins with parts in which nothing stands: to list all that they lack
 * would say nothing that is not seen, and hide what is worth saying later.
 */
import { type AnyBlock, childrenOf, walk } from '../../../shared/model/blocks.ts'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { oncePer } from '../../../shared/once-per.ts'
import type { Finding } from '../../../shared/plan/checks/index.ts'
import { countWordsWithin, evidenceWithin } from '../../../shared/plan/outline.ts'

/** Whether anything is written or placed in a block. The title of a section a template may have given. */
const isBegun = oncePer(
  (block: AnyBlock): boolean => countWordsWithin(block) > 0 || evidenceWithin(block).length > 0,
)

/** Whether anything is written or placed in a plan. */
export const isPlanBegun = ({ blocks }: PlanDocument): boolean => blocks.some(isBegun)

/** The parts of an essay: a section is none itself, what stands in it is. */
const partsOf = oncePer((block: AnyBlock): readonly AnyBlock[] =>
  block.type === 'section' ? (childrenOf(block)?.blocks ?? []).flatMap(partsOf) : [block],
)

/**
 * What there is to be judged yet. Of a point something is asked once something stands in it or behind it; of the
 * line of argument once anything is written; of the judgement, the criteria and the plan as a whole once a point
 * is begun, for they are about points.
 */
export function dueOf(findings: readonly Finding[], document: PlanDocument): readonly Finding[] {
  if (!isPlanBegun(document)) return []
  const parts = document.blocks.flatMap(partsOf)
  const points = parts.filter(({ type }) => type === 'point')
  const judgement = parts.find(({ type }) => type === 'judgement')
  const isJudged = judgement !== undefined && isBegun(judgement)
  const lastBegun = isJudged ? points.length - 1 : points.findLastIndex(isBegun)
  // A plan may be written without any point.
  const arePointsBegun = lastBegun >= 0 || points.length === 0
  const waits = new Set<Id>()
  for (const point of points.slice(lastBegun + 1)) for (const { id } of walk([point])) waits.add(id)
  if (!arePointsBegun)
    for (const part of parts)
      if (part.type === 'judgement' || part.type === 'criterion')
        for (const { id } of walk([part])) waits.add(id)
  return findings.filter(({ block }) => (block === null ? arePointsBegun : !waits.has(block)))
}

/** What stands beside the headings of a plan: how much there is under each, read at a glance when it is folded. */
import { type AnyBlock, childrenOf } from '../model/blocks.ts'
import type { Id } from '../model/ids.ts'
import type { PlanDocument } from '../model/plan.ts'
import { oncePer } from '../once-per.ts'
import { counted } from '../text/counted.ts'
import { countWordsWithin, evidenceWithin } from './outline.ts'

/** Wider than between words, and no line breaks there. */
const apart = '\u2002'

const pointsWithin = oncePer((block: AnyBlock): number =>
  block.type === 'point'
    ? 1
    : (childrenOf(block)?.blocks ?? []).reduce((sum, inner) => sum + pointsWithin(inner), 0),
)

const asideOf = oncePer((block: AnyBlock): string => {
  const words = counted(countWordsWithin(block), 'word')
  const holds =
    block.type === 'point'
      ? `${evidenceWithin(block).length || 'no'} evidence`
      : counted(pointsWithin(block), 'point')
  return `${holds}${apart}${words}`
})

/** "2 evidence 118 words" of each point and "3 points 263 words" of each section, by its id. */
export function asidesOf({ blocks }: PlanDocument): ReadonlyMap<Id, string> {
  const asides = new Map<Id, string>()
  const look = (block: AnyBlock) => {
    if (block.type !== 'point' && block.type !== 'section') return
    asides.set(block.id, asideOf(block))
    for (const inner of childrenOf(block)?.blocks ?? []) look(inner)
  }
  for (const block of blocks) look(block)
  return asides
}

/** What findings are about, as a row of a group shows it. */
import { type AnyBlock, childrenOf, formOf, type Stance } from '../../../shared/model/blocks.ts'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { linesOf, wordsOf } from '../../../shared/plan/outline.ts'

export type Subject = {
  /** Of the point that it is or stands in; null outside of all points. */
  point: { number: number; stance: Stance } | null
  /** Its own first words, or the first in it; empty where nothing is written. */
  words: string
}

/** The blocks of a plan with these ids, as they are called in a list. */
export function subjectsOf(
  { blocks }: PlanDocument,
  ids: ReadonlySet<Id>,
): ReadonlyMap<Id, Subject> {
  const subjects = new Map<Id, Subject>()
  let points = 0
  function look(block: AnyBlock, around: Subject['point']) {
    if (block.type === 'point') points += 1
    const point = block.type === 'point' ? { number: points, stance: block.stance } : around
    if (ids.has(block.id)) subjects.set(block.id, { point, words: firstWords(block) })
    for (const inner of childrenOf(block)?.blocks ?? []) look(inner, point)
  }
  for (const block of blocks) look(block, null)
  return subjects
}

function firstWords(block: AnyBlock): string {
  const own = [formOf(block).words?.(block) ?? '', ...linesOf(block).map(wordsOf)]
  const inside = () => (childrenOf(block)?.blocks ?? []).map(firstWords)
  const isWritten = (words: string) => words.trim() !== ''
  return (own.find(isWritten) ?? inside().find(isWritten) ?? '').trim()
}

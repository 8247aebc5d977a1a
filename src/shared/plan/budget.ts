/** How a plan's budget of words and minutes is divided over its parts, and how much of it each uses. */

import { type AnyBlock, walk } from '../model/blocks.ts'
import type { Id } from '../model/ids.ts'
import type { PlanDocument } from '../model/plan.ts'
import { countWords, countWordsWithin } from './outline.ts'

/**
 * The pace at which a plan is reckoned to be written out, by hand and with the thinking that goes on
 * meanwhile. A rule of thumb of our own; whatever is reckoned by it says so.
 */
export const wordsPerMinute = 25

/** Minutes that writing so many words takes, to the next whole one. */
export const minutesFor = (words: number): number => Math.ceil(words / wordsPerMinute)

/** The same to the tenth of a minute, for the parts of a plan. */
export const minutesOfPart = (words: number): number =>
  Math.round((words / wordsPerMinute) * 10) / 10

/** What the opening has of the whole, and as much the judgement; the points share the rest alike. */
const frameShare = 0.1

/** Words used and allowed; `words` and `minutes` are null where the plan has no such limit. */
export type Share = { used: number; words: number | null; minutes: number | null }

export type BudgetShares = {
  total: Share
  /** The opening, which sets out the line of argument. */
  opening: Share
  judgement: Share
  /** By the id of each point. */
  points: ReadonlyMap<Id, Share>
  /** By the id of each section, with all that stands in it. */
  sections: ReadonlyMap<Id, Share>
}

/**
 * Divides the budget: a tenth to the opening, a tenth to the judgement, and the rest to the points alike,
 * whether or not there is a line of argument or a judgement yet, for an essay has both. A section is
 * allowed what its points are. What stands outside points counts in its section and in the total only.
 */
export function budgetShares(document: PlanDocument): BudgetShares {
  const { words, minutes } = document.budget ?? {}
  const share = (used: number, part: number): Share => ({
    used,
    words: words === undefined ? null : Math.round(words * part),
    minutes: minutes === undefined ? null : Math.round(minutes * part * 10) / 10,
  })
  const blocks = [...walk(document.blocks)]
  const points = blocks.filter(({ type }) => type === 'point')
  const each = points.length > 0 ? (1 - 2 * frameShare) / points.length : 0
  const usedBy = (type: AnyBlock['type']) =>
    sum(blocks.filter((block) => block.type === type).map(countWordsWithin))
  return {
    total: share(countWords(document), 1),
    opening: share(usedBy('line-of-argument'), frameShare),
    judgement: share(usedBy('judgement'), frameShare),
    points: new Map(points.map((point) => [point.id, share(countWordsWithin(point), each)])),
    sections: new Map(
      blocks
        .filter(({ type }) => type === 'section')
        .map((section) => {
          const inside = [...walk([section])].filter(({ type }) => type === 'point').length
          return [section.id, share(countWordsWithin(section), each * inside)]
        }),
    ),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

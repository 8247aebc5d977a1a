/** What templates have called sections, as opposed to what a person has. */

import { type Stance, walk } from '../../model/blocks.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { titleKey } from './held.ts'

/** The titles of the sections of shapes, at both levels, as `titleKey` gives them. */
export const titlesIn = (shapes: readonly PlanDocument[]): ReadonlySet<string> =>
  new Set(
    shapes
      .flatMap(({ blocks }) => [...walk(blocks)])
      .flatMap((block) => (block.type === 'section' ? [titleKey(block.title)] : []))
      .filter(Boolean),
  )

/** Titles of templates that say of what is under them no more than its stance does. */
export const sides: ReadonlyMap<string, Stance> = new Map([
  ['for', 'supports'],
  ['supports', 'supports'],
  ['against', 'challenges'],
  ['challenges', 'challenges'],
])

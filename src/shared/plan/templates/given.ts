/** What templates have called sections, as opposed to what a person has. */
import { type PlanDocument, walk } from '../../model/plan.ts'
import { titleKey } from './held.ts'

/** Titles as `titleKey` gives them. */
export type GivenTitles = {
  /** A section of such a title goes when there is nothing in it. */
  all: ReadonlySet<string>
  /** A section of such a title only sorts what is in it, and comes apart where the new shape has none. */
  sorting: ReadonlySet<string>
}

/** The titles of the sections of shapes, at both levels. */
export const titlesIn = (shapes: readonly PlanDocument[]): ReadonlySet<string> =>
  new Set(
    shapes
      .flatMap(({ blocks }) => [...walk(blocks)])
      .flatMap((block) => (block.type === 'section' ? [titleKey(block.title)] : []))
      .filter(Boolean),
  )

import type { Check } from './check.ts'

/** A point that never returns to the question. */
export const pointWithoutLink: Check = {
  id: 'point-without-link',
  severity: 'hint',
  why: 'A sentence that ties the point to the question keeps the essay an answer to it.',
  several: (many) => `${many} points never return to the question.`,
  *find({ points }) {
    for (const { id, label, links, empty } of points)
      if (links.length === 0)
        yield {
          block: id,
          says: `${label} has no link back to the question.`,
          belongs: empty.link,
        }
  },
}

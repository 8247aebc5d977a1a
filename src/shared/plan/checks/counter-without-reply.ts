import type { Check } from './check.ts'

/** An objection left unanswered. A counter in which nothing is written objects to nothing yet. */
export const counterWithoutReply: Check = {
  id: 'counter-without-reply',
  severity: 'weak',
  why: 'An objection that is raised and not met speaks against the point it stands in.',
  several: (many) => `${many} counters have no reply.`,
  *find({ points }) {
    for (const { id, label, isMade, reply } of points.flatMap(({ counters }) => counters))
      if (isMade && !reply)
        yield {
          block: id,
          says: `${label} has no reply.`,
          belongs: { block: id, line: 'last' },
        }
  },
}

import type { Check } from './check.ts'
import { evidenceIn } from './reading.ts'

/** The same snippet in two points; the place it was first used at is left in peace. */
export const evidenceReused: Check = {
  id: 'evidence-reused',
  severity: 'weak',
  why: 'Two points that lean on the same evidence may be one, and count as one piece of support.',
  several: (many) => `${many} pieces of evidence are used in an earlier point too.`,
  tellsApart: true,
  *find({ points }) {
    const first = new Map<string, string>()
    for (const point of points)
      for (const { id, snippetId, label } of evidenceIn(point)) {
        if (snippetId === undefined) continue
        const user = first.get(snippetId)
        if (user === undefined) first.set(snippetId, point.label)
        else if (user !== point.label)
          yield { block: id, says: `${label} is used in ${user.toLowerCase()} too.` }
      }
  },
}

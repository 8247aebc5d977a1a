import type { Check } from './check.ts'
import { inShort } from './words.ts'

/** A criterion that no point is said to bear on. One in which nothing is written is none yet. */
export const criterionUnused: Check = {
  id: 'criterion-unused',
  severity: 'weak',
  why: 'What the essay says it judges by has to be shown somewhere; a point names the criteria it bears on.',
  several: (many) => `No point bears on ${many} of the criteria.`,
  *find({ criteria, points }) {
    const used = new Set(points.flatMap((point) => point.criteria))
    for (const { id, words } of criteria)
      if (words && !used.has(id))
        yield { block: id, says: `No point bears on the criterion “${inShort(words)}”.` }
  },
}

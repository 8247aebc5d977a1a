import { describeSource } from '../../model/source-line.ts'
import type { Check } from './check.ts'

const most = 2 / 3
/** Of fewer pieces than this, most come from one source as a matter of course. */
const fewest = 3

/** Over two thirds of the evidence from one source. Evidence without a source counts in the whole. */
export const singleSource: Check = {
  id: 'single-source',
  severity: 'hint',
  why: 'An argument that leans on one book stands or falls with it.',
  *find({ evidence }) {
    const used = new Map<string, number>()
    for (const { source } of evidence)
      if (source) used.set(source.id, (used.get(source.id) ?? 0) + 1)
    for (const [id, pieces] of used) {
      if (evidence.length < fewest || pieces <= evidence.length * most) continue
      const first = evidence.find((one) => one.source?.id === id)
      if (first?.source)
        yield {
          block: null,
          says: `${pieces} of ${evidence.length} pieces of evidence are from one source: ${describeSource(first.source)}.`,
          belongs: { block: first.id, line: 'first' },
        }
    }
  },
}

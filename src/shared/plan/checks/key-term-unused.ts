import { mentions } from '../../text/mentions.ts'
import type { Check } from './check.ts'

/**
 * A subject named in the question that no claim mentions. The claims of points and of counters count, and
 * so does the line of argument, which is the claim of the whole. Nothing is found before any is written.
 * What counts as a mention is for `mentions` to say.
 */
export const keyTermUnused: Check = {
  id: 'key-term-unused',
  severity: 'weak',
  why: 'An essay that leaves a term of the question aside answers another question.',
  *find({ subjects, points, lineOfArgument }) {
    const claims = [
      lineOfArgument.words,
      ...points.flatMap(({ claim, counters }) => [
        claim,
        ...counters.map((counter) => counter.claim),
      ]),
    ]
      .filter(Boolean)
      .join('\n')
    if (!claims) return
    const unused = subjects.filter((subject) => !mentions(claims, subject))
    if (unused.length === 0) return
    const named = [unused.slice(0, -1).join(', '), unused.at(-1)].filter(Boolean).join(' or ')
    const first = lineOfArgument.id ?? points[0]?.id
    yield {
      block: null,
      says: `No claim mentions ${named}, which the question names.`,
      belongs: first === undefined ? undefined : { block: first, line: 'first' },
    }
  },
}

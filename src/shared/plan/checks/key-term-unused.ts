import { mentions } from '../../text/mentions.ts'
import type { Check } from './check.ts'

/** Of the claims looked at last, which subjects each mentions: after a key all but one are as they were. */
const heard = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** The subjects that some claim mentions. */
function mentionedIn(claims: readonly string[], subjects: readonly string[]): Set<string> {
  const before = heard.get(subjects)
  const now = new Map(
    claims.map((claim) => [
      claim,
      before?.get(claim) ?? subjects.filter((subject) => mentions(claim, subject)),
    ]),
  )
  heard.set(subjects, now)
  return new Set([...now.values()].flat())
}

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
    ].filter(Boolean)
    if (claims.length === 0) return
    const mentioned = mentionedIn(claims, subjects)
    const unused = subjects.filter((subject) => !mentioned.has(subject))
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

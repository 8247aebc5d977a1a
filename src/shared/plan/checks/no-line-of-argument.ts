import type { Check } from './check.ts'

/** A plan that does not say which answer it defends. */
export const noLineOfArgument: Check = {
  id: 'no-line-of-argument',
  severity: 'gap',
  why: 'Every point is judged by how well it serves the answer, so the answer comes first.',
  *find({ lineOfArgument: { id, words } }) {
    if (words) return
    yield {
      block: id,
      says: id
        ? 'Nothing is written in the line of argument.'
        : 'The plan has no line of argument.',
    }
  },
}

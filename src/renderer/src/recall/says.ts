/** How tries at a plan from memory went, in words. */
import type { Recall } from '../../../shared/model/version.ts'
import { saysWhen } from '../../../shared/text/when.ts'

/**
 * "Last try, yesterday, 18:20: 4 of 8 remembered, 1 more than the time before." Two tries that asked for
 * as many pieces are told by their difference, others by both scores.
 * @param scores the latest first; null where there are none.
 */
export function saysLast([last, before]: readonly Recall[], now = new Date()): string | null {
  if (!last) return null
  const said = `Last try, ${saysWhen(last.made, now)}: ${last.found} of ${last.of} remembered`
  if (!before) return `${said}.`
  if (before.of !== last.of) return `${said}; the time before, ${before.found} of ${before.of}.`
  const more = last.found - before.found
  if (more === 0) return `${said}, as many as the time before.`
  return `${said}, ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than the time before.`
}

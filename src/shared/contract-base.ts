/** What every call has in common: the errors it can meet. */
import { oc } from '@orpc/contract'
import { z } from 'zod'

/**
 * The errors a person can meet, each with a sentence for them in `message`.
 * `REFUSED`: what was given cannot be used (`place` says where in it).
 * `NOT_FOUND`: it is not there any more. `CONFLICT`: another window saved first.
 * `FAILED`: it went wrong here; `log` says where to read more.
 */
export const errors = {
  REFUSED: { data: z.object({ place: z.string().optional() }) },
  NOT_FOUND: {},
  CONFLICT: { data: z.object({ revision: z.int() }) },
  FAILED: { data: z.object({ log: z.string().optional() }) },
}

export const base = oc.errors(errors)

/** What calls have in common: the errors they can meet, and the files they hand over. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { idSchema } from './model/ids.ts'

/**
 * The errors a person can meet, each with a sentence for them in `message`.
 * `REFUSED`: what was given cannot be used (`place` says where in it).
 * `NOT_FOUND`: it is not there any more. `CONFLICT`: another window saved first.
 * `UNREADABLE`: it is there, and damaged. `UNAVAILABLE`: the library cannot be written just now, and nothing
 * was; the same may work later. `FAILED`: it went wrong here; `log` says where to read more.
 */
export const errors = {
  REFUSED: { data: z.object({ place: z.string().optional() }) },
  NOT_FOUND: {},
  CONFLICT: { data: z.object({ revision: z.int() }) },
  UNREADABLE: {},
  UNAVAILABLE: {},
  FAILED: { data: z.object({ log: z.string().optional() }) },
}

export const base = oc.errors(errors)

/** A file handed to the desk by the host: an upload, or a path a person picked. */
export const handedFileSchema = z.object({
  fileId: idSchema,
  name: z.string(),
  bytes: z.int().nonnegative(),
})
export type HandedFile = z.infer<typeof handedFileSchema>

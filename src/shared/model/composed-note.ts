/** A note as a person puts it together from what was read. */
import { z } from 'zod'
import { idSchema } from './ids.ts'

/**
 * One part of a note's body, all of them named by their place in the preview: a stretch of a note's body, by UTF-16
 * offsets; the heading of a note, as text; or something that had been left out of a file.
 */
export const notePartSchema = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('body'),
    note: z.int().nonnegative(),
    from: z.int().nonnegative(),
    to: z.int().nonnegative(),
  }),
  z.object({ of: z.literal('heading'), note: z.int().nonnegative() }),
  z.object({
    of: z.literal('left-out'),
    file: z.int().nonnegative(),
    at: z.int().nonnegative(),
  }),
])
export type NotePart = z.infer<typeof notePartSchema>

/** Its body is the parts one under the other, each a paragraph of its own. */
export const composedNoteSchema = z.object({
  heading: z.string(),
  parts: z.array(notePartSchema),
  /** The note that is here and gets these words. */
  into: idSchema.optional(),
})
export type ComposedNote = z.infer<typeof composedNoteSchema>

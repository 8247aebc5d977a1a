/** What an act is told. */
import { z } from 'zod'

export const actOptionsSchema = z.object({
  /** The data folder. */
  folder: z.string(),
  saves: z.int().optional(),
  /** Absolute paths, read or written by the act. */
  files: z.array(z.string()).optional(),
  /** A file of notes. */
  notes: z.string().optional(),
  /** A file to which each answer is added, besides being said. */
  answers: z.string().optional(),
  /** A folder to write to. */
  to: z.string().optional(),
})
export type ActOptions = z.infer<typeof actOptionsSchema>

import { z } from 'zod'
import { idSchema } from './model/ids.ts'

/** A file handed to the desk by the host: an upload, or a path a person picked. */
export const handedFileSchema = z.object({
  fileId: idSchema,
  name: z.string(),
  bytes: z.int().nonnegative(),
})
export type HandedFile = z.infer<typeof handedFileSchema>

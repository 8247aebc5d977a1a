/** The calls about backups, and about the library as one file. */
import { z } from 'zod'
import { base, handedFileSchema } from './contract-base.ts'
import {
  keptLibrarySchema,
  libraryInsideSchema,
  mergedSchema,
  planInsideSchema,
  wantedSchema,
} from './model/backup.ts'
import { idSchema } from './model/ids.ts'

const named = z.object({ name: z.string().min(1).max(255) })

export const backupCalls = {
  /** Backups and libraries that were set aside, the newest first. */
  list: base.output(z.array(keptLibrarySchema)),
  /** Makes one now. */
  make: base.output(keptLibrarySchema),
  inside: base.input(named).output(libraryInsideSchema),
  plan: base.input(named.extend({ planId: idSchema })).output(planInsideSchema),
  /**
   * Takes back a notebook or a plan, beside what is here; or the whole library, in the place of the present
   * one, which is set aside under the name that is given back.
   */
  takeBack: base
    .input(named.extend({ wanted: wantedSchema }))
    .output(mergedSchema.extend({ setAside: z.string().nullable() })),
  /** Deletes a library that was set aside, for good. Backups make way for others by themselves. */
  remove: base.input(named),
  /** The whole library as one file, to be saved. */
  takeAlong: base.output(handedFileSchema),
  /** Adds what is not here yet of a library's file, and lets go of the file. */
  merge: base.input(z.object({ fileId: idSchema })).output(mergedSchema),
}

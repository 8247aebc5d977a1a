/** The calls about citation styles: those that ship, and a person's own. */
import { z } from 'zod'
import { base } from './contract-base.ts'
import { styleIdSchema, styleSummarySchema } from './model/citation-style.ts'
import { idSchema } from './model/ids.ts'

export const foundStylesSchema = z.object({
  styles: z.array(styleSummarySchema),
  /** Where none has the words: styles of nearly such names. */
  near: z.array(styleSummarySchema).optional(),
})
export type FoundStyles = z.infer<typeof foundStylesSchema>

/** Nobody types more to find a style. */
export const styleWordsSchema = z
  .string()
  .max(200, 'The name of a style can have 200 characters at most.')

/** More are in no list: whoever wants another types more of its name. */
export const mostStyles = 3000

export const styleCalls = {
  /** Styles by words of their names or of what they are for, the best first; without words all of them. */
  search: base
    .input(
      z.object({
        words: styleWordsSchema,
        limit: z.int().min(1).max(mostStyles).default(50),
      }),
    )
    .output(foundStylesSchema),
  /** Keeps a style's file (.csl) as one's own, in the place of the same style, and lets go of the file. */
  add: base.input(z.object({ fileId: idSchema })).output(styleSummarySchema),
  /** Deletes a style of one's own. Those that ship stay. */
  remove: base.input(z.object({ id: styleIdSchema })),
}

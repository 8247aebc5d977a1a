import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema } from '../inline.ts'
import { type BlockForm, oneLine } from './form.ts'

/** The answer the essay will defend. */
export const lineOfArgumentSchema = z.strictObject({
  type: z.literal('line-of-argument'),
  id: idSchema,
  content: contentSchema,
})
export type LineOfArgument = z.infer<typeof lineOfArgumentSchema>

export const lineOfArgumentForm: BlockForm<LineOfArgument> = {
  name: 'Line of argument',
  ...oneLine,
}

import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema } from '../inline.ts'
import { type BlockForm, oneLine } from './form.ts'

/** What the evidence shows. */
export const analysisSchema = z.strictObject({
  type: z.literal('analysis'),
  id: idSchema,
  content: contentSchema,
})
export type Analysis = z.infer<typeof analysisSchema>

export const analysisForm: BlockForm<Analysis> = {
  name: 'Analysis',
  ...oneLine,
  mayBeSeveral: true,
}

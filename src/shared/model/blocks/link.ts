import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema } from '../inline.ts'
import { type BlockForm, oneLine } from './form.ts'

/** The sentence that ties a point back to the question. */
export const linkSchema = z.strictObject({
  type: z.literal('link'),
  id: idSchema,
  content: contentSchema,
})
export type Link = z.infer<typeof linkSchema>

export const linkForm: BlockForm<Link> = { name: 'Link', ...oneLine }

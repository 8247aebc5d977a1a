import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema, wordsOf } from '../inline.ts'
import { type BlockForm, oneLine } from './form.ts'

/** Free words: neither claim, evidence nor analysis. */
export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  id: idSchema,
  content: contentSchema,
})
export type Paragraph = z.infer<typeof paragraphSchema>

export const paragraphForm: BlockForm<Paragraph> = {
  name: 'Paragraph',
  ...oneLine,
  title: ({ content }) => wordsOf(content),
  isMatter: true,
  mayBeSeveral: true,
}

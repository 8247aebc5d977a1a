import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema, wordsOf } from '../inline.ts'
import type { BlockForm } from './form.ts'
import { freeParts } from './free-parts.ts'
import { pointSchema } from './point.ts'

/** What may stand in a section inside a section: there are two levels of them. */
export const innerBlockSchema = z.discriminatedUnion('type', [pointSchema, ...freeParts])
export type InnerBlock = z.infer<typeof innerBlockSchema>

export const innerSectionSchema = z.strictObject({
  type: z.literal('section'),
  id: idSchema,
  title: contentSchema,
  blocks: z.array(innerBlockSchema),
})
export type InnerSection = z.infer<typeof innerSectionSchema>

export const sectionBlockSchema = z.discriminatedUnion('type', [
  innerSectionSchema,
  pointSchema,
  ...freeParts,
])
export type SectionBlock = z.infer<typeof sectionBlockSchema>

/** A theme or stage that groups points. */
export const sectionSchema = z.strictObject({
  type: z.literal('section'),
  id: idSchema,
  title: contentSchema,
  blocks: z.array(sectionBlockSchema),
})
export type Section = z.infer<typeof sectionSchema>

export const sectionForm: BlockForm<Section> = {
  name: 'Section',
  children: { field: 'blocks', of: ({ blocks }) => blocks },
  lines: ({ title }) => [{ name: 'Title', content: title }],
  withLines: (section, change) => ({ ...section, title: change(section.title) }),
  title: ({ title }) => wordsOf(title),
  isHeading: true,
}

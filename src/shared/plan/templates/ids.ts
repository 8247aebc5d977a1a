import { z } from 'zod'

/** The built-in templates; the first is what is offered for a question that says nothing else. */
export const templateIds = [
  'for-and-against',
  'themes',
  'change-and-continuity',
  'causes-ranked',
  'comparison',
  'interpretation',
  'blank',
] as const
export const templateIdSchema = z.enum(templateIds)
export type TemplateId = z.infer<typeof templateIdSchema>

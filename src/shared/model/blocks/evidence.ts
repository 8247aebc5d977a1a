import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema } from '../inline.ts'
import { citeSchema } from '../source.ts'
import type { BlockForm } from './form.ts'

export const evidenceUses = ['quotation', 'paraphrase', 'figure'] as const
export const evidenceUseSchema = z.enum(evidenceUses)
export type EvidenceUse = z.infer<typeof evidenceUseSchema>

/**
 * A snippet placed in the plan: its own copy of the words. `taken` is the wording of its note when the
 * words were last taken from there or agreed to, with single spaces; without it, the note's wording is
 * taken to be what it was. Without a `citation` of its own it is
 * cited by the nearest source of its snippet (snippet, note, notebook), if there is one.
 */
export const evidenceSchema = z.strictObject({
  type: z.literal('evidence'),
  id: idSchema,
  snippetId: idSchema.optional(),
  words: z.string(),
  taken: z.string().optional(),
  use: evidenceUseSchema,
  citation: citeSchema.optional(),
  comment: contentSchema,
})
export type Evidence = z.infer<typeof evidenceSchema>

export const evidenceForm: BlockForm<Evidence> = {
  name: 'Evidence',
  lines: ({ comment }) => [{ name: 'Comment', content: comment }],
  withLines: (evidence, change) => ({ ...evidence, comment: change(evidence.comment) }),
  words: ({ words }) => words,
  title: ({ words }) => words,
  cite: ({ citation }) => citation,
  facts: ({ use }) => ({ 'Used as': use }),
  isFilled: ({ snippetId, citation, taken }) =>
    snippetId !== undefined || citation !== undefined || Boolean(taken?.trim()),
  isMatter: true,
}

/** The calls that print citations as an export would, for who writes them. */
import { z } from 'zod'
import { base } from './contract-base.ts'
import { styleChoiceSchema, styleSummarySchema } from './model/citation-style.ts'
import { citeSchema } from './model/source.ts'
import { printedFieldsSchema } from './plan/printed-fields.ts'

/** A stretch of printed words with one look. */
export const printedRunSchema = z.object({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  smallCaps: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
  link: z.string().optional(),
})
export type PrintedRun = z.infer<typeof printedRunSchema>

export const printRequestSchema = z.object({
  /** Without one, that of the settings. */
  style: styleChoiceSchema.optional(),
  /** Of whole citations, in the order of a document. */
  cites: z.array(z.array(citeSchema)).max(20_000),
  /** Whether the bibliography is wanted as well. */
  withBibliography: z.boolean().default(false),
  /** By what it is known again: what asks with the same words time and again is answered the sooner. */
  from: z.string().max(100).default(''),
})
export type PrintRequest = z.infer<typeof printRequestSchema>

export const printedSchema = z.object({
  /** What it is printed in. */
  style: styleSummarySchema.extend({ locale: z.string() }),
  /** Why it is not what was asked for, where that cannot be used: a sentence. */
  insteadBecause: z.string().optional(),
  /** What each citation prints, in their order; nothing where none of its sources is there. */
  citations: z.array(z.array(printedRunSchema)),
  bibliography: z.array(z.object({ sourceId: z.string(), runs: z.array(printedRunSchema) })),
})
export type Printed = z.infer<typeof printedSchema>

export const citingCalls = {
  /** Which fields of sources a style prints; without one, that of the settings. */
  fields: base.input(z.object({ style: styleChoiceSchema.optional() })).output(printedFieldsSchema),
  /** Prints citations as an export in that style does. */
  print: base.input(printRequestSchema).output(printedSchema),
}

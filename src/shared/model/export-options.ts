/** How a plan is laid out in a file: what a person chooses beside the format, kept for each plan. */
import { z } from 'zod'

/**
 * `full`: the whole plan. `one-page`: its points as a grid on one page. `draft`: each point a paragraph to write over.
 * `register`: its evidence as a table. `cards`: the question on one side, points and evidence on the other.
 */
export const layouts = ['full', 'one-page', 'draft', 'register', 'cards'] as const
export const layoutSchema = z.enum(layouts)
export type Layout = z.infer<typeof layoutSchema>

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** Lines of text to a line's height. */
export const lineSpacings = [1, 1.15, 1.5, 2] as const

/** By what the bibliography is parted under headings, if it is. */
export const splits = ['none', 'primary-secondary', 'kind', 'tag'] as const
export type Split = (typeof splits)[number]

/** What a count of words leaves out: `text` is the plan's own words and its quotations, without the notes. */
export const wordRules = ['none', 'text', 'with-notes', 'without-quotations'] as const
export type WordRule = (typeof wordRules)[number]

export const exportOptionsSchema = z.object({
  layout: layoutSchema.default('full'),
  paper: z.enum(papers).default('a4'),
  /** Of the text, in points. */
  textSize: z.number().min(8).max(16).default(11.5),
  /** A layout has its own where none is chosen: 1.15, and 2 for a draft. */
  lineSpacing: z.literal(lineSpacings).nullable().default(null),
  stances: z.boolean().default(true),
  analysis: z.boolean().default(true),
  comments: z.boolean().default(true),
  /** The plan's open checks, at its end. */
  checks: z.boolean().default(false),
  contents: z.boolean().default(false),
  split: z.enum(splits).default('none'),
  /** Which count of words stands at the end. */
  words: z.enum(wordRules).default('none'),
  /** A name or a candidate's number in the head of each page. */
  head: z.string().max(200).default(''),
  /** In Word: citations as fields that Zotero's plug-in goes on with. */
  liveCitations: z.boolean().default(false),
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>
export const defaultExportOptions: ExportOptions = exportOptionsSchema.parse({})

import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'
import { citeSchema } from './source.ts'

/**
 * The plan as it is stored: a tree of blocks with inline runs, ours and not the editor's.
 * Everything that reads a plan (export, checks, views, versions) reads this.
 */
export const planDocumentVersion = 1

export const marks = ['bold', 'italic', 'underline'] as const
export const markSchema = z.enum(marks)
export type Mark = z.infer<typeof markSchema>

/** A run of words with one set of marks; `\n` inside is a line break. */
export const textRunSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
})
export type TextRun = z.infer<typeof textRunSchema>

/** What may stand inside a line: words (citations and hyperlinks join it as they are built). */
export const inlineSchema = textRunSchema
export type Inline = z.infer<typeof inlineSchema>

export const stances = ['supports', 'challenges', 'qualifies'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

export const evidenceUses = ['quotation', 'paraphrase', 'figure'] as const
export const evidenceUseSchema = z.enum(evidenceUses)
export type EvidenceUse = z.infer<typeof evidenceUseSchema>

/**
 * A line in its one normal form: the marks of a run once each and in the order of `marks`, none
 * rather than an empty list, and no two neighbours with the same marks.
 */
export function normalLine(runs: readonly Inline[]): Inline[] {
  const line: Inline[] = []
  for (const { text, marks: given = [] } of runs) {
    const held = marks.filter((mark) => given.includes(mark))
    const before = line.at(-1)
    if (before && (before.marks ?? []).join() === held.join())
      line[line.length - 1] = { ...before, text: before.text + text }
    else line.push({ type: 'text', text, ...(held.length > 0 && { marks: held }) })
  }
  return line
}

const content = z.array(inlineSchema).transform(normalLine)

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  id: idSchema,
  content,
})
export type Paragraph = z.infer<typeof paragraphSchema>

/**
 * A snippet placed in the plan: its own copy of the words. Without a `citation` of its own it is
 * cited by the nearest source of its snippet (snippet, note, notebook), if there is one.
 */
export const evidenceSchema = z.strictObject({
  type: z.literal('evidence'),
  id: idSchema,
  snippetId: idSchema.optional(),
  words: z.string(),
  use: evidenceUseSchema,
  citation: citeSchema.optional(),
  comment: content,
})
export type Evidence = z.infer<typeof evidenceSchema>

export const analysisSchema = z.strictObject({ type: z.literal('analysis'), id: idSchema, content })
export type Analysis = z.infer<typeof analysisSchema>

export const lineOfArgumentSchema = z.strictObject({
  type: z.literal('line-of-argument'),
  id: idSchema,
  content,
})
export type LineOfArgument = z.infer<typeof lineOfArgumentSchema>

/** What may stand in a point's body, a judgement, and (with points) a section. */
export const partSchema = z.discriminatedUnion('type', [
  evidenceSchema,
  analysisSchema,
  paragraphSchema,
])
export type Part = z.infer<typeof partSchema>

export const pointSchema = z.strictObject({
  type: z.literal('point'),
  id: idSchema,
  stance: stanceSchema,
  claim: content,
  body: z.array(partSchema),
})
export type Point = z.infer<typeof pointSchema>

export const judgementSchema = z.strictObject({
  type: z.literal('judgement'),
  id: idSchema,
  body: z.array(partSchema),
})
export type Judgement = z.infer<typeof judgementSchema>

export const sectionBlockSchema = z.discriminatedUnion('type', [
  pointSchema,
  evidenceSchema,
  analysisSchema,
  paragraphSchema,
])
export type SectionBlock = z.infer<typeof sectionBlockSchema>

export const sectionSchema = z.strictObject({
  type: z.literal('section'),
  id: idSchema,
  title: content,
  blocks: z.array(sectionBlockSchema),
})
export type Section = z.infer<typeof sectionSchema>

export const blockSchema = z.discriminatedUnion('type', [
  lineOfArgumentSchema,
  sectionSchema,
  pointSchema,
  judgementSchema,
  evidenceSchema,
  analysisSchema,
  paragraphSchema,
])
export type Block = z.infer<typeof blockSchema>

export const planDocumentSchema = z
  .strictObject({ version: z.literal(planDocumentVersion), blocks: z.array(blockSchema) })
  .superRefine((document, context) => {
    const seen = new Set<string>()
    for (const { id, path } of blockIds(document.blocks, ['blocks'])) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path, message: 'two blocks have the same id' })
      seen.add(id)
    }
  })
export type PlanDocument = z.infer<typeof planDocumentSchema>

export type AnyBlock = Block | SectionBlock | Part

/** The blocks inside a block, and the field that holds them. */
export function childrenOf(
  block: AnyBlock,
): { field: 'blocks' | 'body'; blocks: AnyBlock[] } | null {
  switch (block.type) {
    case 'section':
      return { field: 'blocks', blocks: block.blocks }
    case 'point':
    case 'judgement':
      return { field: 'body', blocks: block.body }
    default:
      return null
  }
}

/** Every block of a tree, parents before children, in reading order. */
export function* walk(blocks: readonly AnyBlock[]): Generator<AnyBlock> {
  for (const block of blocks) {
    yield block
    yield* walk(childrenOf(block)?.blocks ?? [])
  }
}

function* blockIds(
  blocks: readonly AnyBlock[],
  path: (string | number)[],
): Generator<{ id: string; path: (string | number)[] }> {
  for (const [index, block] of blocks.entries()) {
    const here = [...path, index]
    yield { id: block.id, path: [...here, 'id'] }
    const children = childrenOf(block)
    if (children) yield* blockIds(children.blocks, [...here, children.field])
  }
}

export const planSummarySchema = z.object({
  id: idSchema,
  question: z.string().min(1),
  updated: instantSchema,
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** `revision` counts saves; a save names the revision it was made from, so no window overwrites another's. */
export const planSchema = planSummarySchema.extend({
  revision: z.int().nonnegative(),
  document: planDocumentSchema,
})
export type Plan = z.infer<typeof planSchema>

export const questionSchema = z
  .string()
  .trim()
  .min(1, 'Write the question first.')
  .max(1000, 'A question can have 1,000 characters at most.')

/** The blocks of a plan: which there are, and what may stand in which. */
import { z } from 'zod'
import { idSchema } from './ids.ts'
import { contentSchema } from './inline.ts'
import { citeSchema } from './source.ts'

export const stances = ['supports', 'challenges', 'qualifies'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

export const evidenceUses = ['quotation', 'paraphrase', 'figure'] as const
export const evidenceUseSchema = z.enum(evidenceUses)
export type EvidenceUse = z.infer<typeof evidenceUseSchema>

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  id: idSchema,
  content: contentSchema,
})
export type Paragraph = z.infer<typeof paragraphSchema>

/** How deep an item of a list may stand inside others; 0 is the list itself. */
export const deepestItem = 4

export const listItemSchema = z.strictObject({
  depth: z.int().min(0).max(deepestItem),
  content: contentSchema,
})
export type ListItem = z.infer<typeof listItemSchema>

export const listStyles = ['bulleted', 'numbered'] as const
export const listStyleSchema = z.enum(listStyles)
export type ListStyle = z.infer<typeof listStyleSchema>

/** Items with no leap in depth: each at most one deeper than the item before it, the first at 0. */
export function normalItems<T extends { depth: number }>(items: readonly T[]): T[] {
  let before = -1
  return items.map((item) => {
    before = Math.min(item.depth, before + 1)
    return before === item.depth ? item : { ...item, depth: before }
  })
}

export const listSchema = z.strictObject({
  type: z.literal('list'),
  id: idSchema,
  style: listStyleSchema,
  items: z.array(listItemSchema).min(1).transform(normalItems),
})
export type List = z.infer<typeof listSchema>

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

export const analysisSchema = z.strictObject({
  type: z.literal('analysis'),
  id: idSchema,
  content: contentSchema,
})
export type Analysis = z.infer<typeof analysisSchema>

export const lineOfArgumentSchema = z.strictObject({
  type: z.literal('line-of-argument'),
  id: idSchema,
  content: contentSchema,
})
export type LineOfArgument = z.infer<typeof lineOfArgumentSchema>

/** The sentence that ties a point back to the question. */
export const linkSchema = z.strictObject({
  type: z.literal('link'),
  id: idSchema,
  content: contentSchema,
})
export type Link = z.infer<typeof linkSchema>

const freeParts = [evidenceSchema, analysisSchema, paragraphSchema, listSchema] as const

/** What may stand in a judgement, and with other things in points and sections. */
export const freePartSchema = z.discriminatedUnion('type', freeParts)
export type FreePart = z.infer<typeof freePartSchema>

/** An objection to a point, with what bears it out, and its reply. */
export const counterSchema = z.strictObject({
  type: z.literal('counter'),
  id: idSchema,
  claim: contentSchema,
  body: z.array(freePartSchema),
  reply: contentSchema,
})
export type Counter = z.infer<typeof counterSchema>

/** What may stand in the body of a point. */
export const partSchema = z.discriminatedUnion('type', [...freeParts, counterSchema, linkSchema])
export type Part = z.infer<typeof partSchema>

export const pointSchema = z.strictObject({
  type: z.literal('point'),
  id: idSchema,
  stance: stanceSchema,
  claim: contentSchema,
  body: z.array(partSchema),
})
export type Point = z.infer<typeof pointSchema>

export const judgementSchema = z.strictObject({
  type: z.literal('judgement'),
  id: idSchema,
  body: z.array(freePartSchema),
})
export type Judgement = z.infer<typeof judgementSchema>

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

export const sectionSchema = z.strictObject({
  type: z.literal('section'),
  id: idSchema,
  title: contentSchema,
  blocks: z.array(sectionBlockSchema),
})
export type Section = z.infer<typeof sectionSchema>

export const blockSchema = z.discriminatedUnion('type', [
  lineOfArgumentSchema,
  sectionSchema,
  pointSchema,
  judgementSchema,
  ...freeParts,
])
export type Block = z.infer<typeof blockSchema>

/** Any block, wherever it may stand. */
export const anyBlockSchema = z.union([blockSchema, counterSchema, linkSchema])
export type AnyBlock = Block | SectionBlock | Part

/** The blocks inside a block, and the field that holds them. */
export function childrenOf(
  block: AnyBlock,
): { field: 'blocks' | 'body'; blocks: AnyBlock[] } | null {
  switch (block.type) {
    case 'section':
      return { field: 'blocks', blocks: block.blocks }
    case 'point':
    case 'counter':
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

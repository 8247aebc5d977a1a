import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'
import { citeSchema } from './source.ts'

/**
 * The plan as it is stored: a tree of blocks with inline runs, ours and not the editor's.
 * Everything that reads a plan (export, checks, views, versions) reads this.
 */
export const planDocumentVersion = 2

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

/** The schemes a hyperlink may have: the ones that are opened by the system's own programs. */
const linkSchemes = ['https:', 'http:', 'mailto:']

/** Whether an address is one that a plan may lead to. */
export const isLinkAddress = (address: string): boolean =>
  linkSchemes.includes(URL.parse(address)?.protocol ?? '')

/** Words that lead somewhere. */
export const hyperlinkSchema = z.strictObject({
  type: z.literal('hyperlink'),
  url: z.string().max(2000).refine(isLinkAddress, 'a web or mail address is needed'),
  content: z.array(textRunSchema).min(1),
})
export type Hyperlink = z.infer<typeof hyperlinkSchema>

/** A citation in the middle of a sentence: one note, of one or several sources. */
export const citationSchema = z.strictObject({
  type: z.literal('citation'),
  cites: z.array(citeSchema).min(1).max(20),
})
export type Citation = z.infer<typeof citationSchema>

/** What may stand inside a line. */
export const inlineSchema = z.discriminatedUnion('type', [
  textRunSchema,
  hyperlinkSchema,
  citationSchema,
])
export type Inline = z.infer<typeof inlineSchema>

export const stances = ['supports', 'challenges', 'qualifies'] as const
export const stanceSchema = z.enum(stances)
export type Stance = z.infer<typeof stanceSchema>

export const evidenceUses = ['quotation', 'paraphrase', 'figure'] as const
export const evidenceUseSchema = z.enum(evidenceUses)
export type EvidenceUse = z.infer<typeof evidenceUseSchema>

/** Runs of words with each mark once and in the order of `marks`, and no two alike beside each other. */
function normalRuns(runs: readonly TextRun[]): TextRun[] {
  const normal: TextRun[] = []
  for (const { text, marks: given = [] } of runs) {
    const held = marks.filter((mark) => given.includes(mark))
    const before = normal.at(-1)
    if (before && (before.marks ?? []).join() === held.join())
      normal[normal.length - 1] = { ...before, text: before.text + text }
    else normal.push({ type: 'text', text, ...(held.length > 0 && { marks: held }) })
  }
  return normal
}

/**
 * A line in its one normal form: neighbouring runs of words with the same marks are one, neighbouring
 * hyperlinks to the same address are one, and there is no empty list of marks.
 */
export function normalLine(line: readonly Inline[]): Inline[] {
  const normal: Inline[] = []
  for (const run of line) {
    const before = normal.at(-1)
    if (run.type === 'text' && before?.type === 'text')
      normal.splice(-1, 1, ...normalRuns([before, run]))
    else if (run.type === 'text') normal.push(...normalRuns([run]))
    else if (run.type === 'hyperlink') {
      const continues = before?.type === 'hyperlink' && before.url === run.url ? before : null
      const content = normalRuns([...(continues?.content ?? []), ...run.content])
      normal.splice(continues ? -1 : normal.length, 1, { ...run, content })
    } else normal.push(run)
  }
  return normal
}

const content = z.array(inlineSchema).transform(normalLine)

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  id: idSchema,
  content,
})
export type Paragraph = z.infer<typeof paragraphSchema>

/** How deep an item of a list may stand inside others; 0 is the list itself. */
export const deepestItem = 4

export const listItemSchema = z.strictObject({
  depth: z.int().min(0).max(deepestItem),
  content,
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

/** The sentence that ties a point back to the question. */
export const linkSchema = z.strictObject({ type: z.literal('link'), id: idSchema, content })
export type Link = z.infer<typeof linkSchema>

const freeParts = [evidenceSchema, analysisSchema, paragraphSchema, listSchema] as const

/** What may stand in a judgement, and with other things in points and sections. */
export const freePartSchema = z.discriminatedUnion('type', freeParts)
export type FreePart = z.infer<typeof freePartSchema>

/** An objection to a point, with what bears it out, and its reply. */
export const counterSchema = z.strictObject({
  type: z.literal('counter'),
  id: idSchema,
  claim: content,
  body: z.array(freePartSchema),
  reply: content,
})
export type Counter = z.infer<typeof counterSchema>

/** What may stand in the body of a point. */
export const partSchema = z.discriminatedUnion('type', [...freeParts, counterSchema, linkSchema])
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
  body: z.array(freePartSchema),
})
export type Judgement = z.infer<typeof judgementSchema>

/** What may stand in a section inside a section: there are two levels of them. */
export const innerBlockSchema = z.discriminatedUnion('type', [pointSchema, ...freeParts])
export type InnerBlock = z.infer<typeof innerBlockSchema>

export const innerSectionSchema = z.strictObject({
  type: z.literal('section'),
  id: idSchema,
  title: content,
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
  title: content,
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

/** How long the essay may be; either limit may be left open. */
export const budgetSchema = z.strictObject({
  words: z.int().min(1).max(1_000_000).optional(),
  minutes: z.int().min(1).max(100_000).optional(),
})
export type Budget = z.infer<typeof budgetSchema>

/** A check that the student does not want to see: at one block, or `null` for the plan as a whole. */
export const dismissedSchema = z.strictObject({
  check: z.string().min(1).max(60),
  block: idSchema.nullable(),
})
export type Dismissed = z.infer<typeof dismissedSchema>

/** Documents of version 1 had fewer kinds of block, and are read as they stand. */
export const planDocumentSchema = z
  .strictObject({
    version: z
      .union([z.literal(1), z.literal(planDocumentVersion)])
      .transform((): typeof planDocumentVersion => planDocumentVersion),
    blocks: z.array(blockSchema),
    budget: budgetSchema.optional(),
    dismissed: z.array(dismissedSchema).max(10_000).optional(),
  })
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
  /** When it was put out of the way, if it is. */
  archived: instantSchema.optional(),
  /** When it was put in the bin, if it is there. */
  deleted: instantSchema.optional(),
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** Where a plan is: at hand, put away, or in the bin. */
export const shelfSchema = z.enum(['open', 'archived', 'deleted'])
export type Shelf = z.infer<typeof shelfSchema>

/** `revision` counts saves; a save names the revision it was made from, so no window overwrites another's. */
export const planSchema = planSummarySchema.extend({
  revision: z.int().nonnegative(),
  document: planDocumentSchema,
})
export type Plan = z.infer<typeof planSchema>

/** A plan that uses a snippet, and where: `in` is what its evidence stands in, such as "point 2". */
export const snippetUseSchema = z.object({
  planId: idSchema,
  question: z.string(),
  places: z.array(z.object({ blockId: idSchema, in: z.string() })),
})
export type SnippetUse = z.infer<typeof snippetUseSchema>

export const questionSchema = z
  .string()
  .trim()
  .min(1, 'Write the question first.')
  .max(1000, 'A question can have 1,000 characters at most.')
  // One that was pasted as it is set may be broken over lines.
  .transform((words) => words.replace(/\s+/gu, ' '))

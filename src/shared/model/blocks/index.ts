/** The blocks of a plan: which there are, and what may stand in which. Each kind has a file of its own. */
import { z } from 'zod'
import type { Id } from '../ids.ts'
import type { Inline } from '../inline.ts'
import { analysisForm } from './analysis.ts'
import { counterForm, counterSchema } from './counter.ts'
import { criterionForm, criterionSchema } from './criterion.ts'
import { evidenceForm } from './evidence.ts'
import type { BlockForm } from './form.ts'
import { freeParts } from './free-parts.ts'
import { judgementForm, judgementSchema } from './judgement.ts'
import { lineOfArgumentForm, lineOfArgumentSchema } from './line-of-argument.ts'
import { linkForm, linkSchema } from './link.ts'
import { listForm } from './list.ts'
import { paragraphForm } from './paragraph.ts'
import { type Part, pointForm, pointSchema } from './point.ts'
import { type SectionBlock, sectionForm, sectionSchema } from './section.ts'

export * from './analysis.ts'
export * from './counter.ts'
export * from './criterion.ts'
export * from './evidence.ts'
export type { BlockForm, BlockLine } from './form.ts'
export { type FreePart, freePartSchema } from './free-parts.ts'
export * from './judgement.ts'
export * from './line-of-argument.ts'
export * from './link.ts'
export * from './list.ts'
export * from './paragraph.ts'
export * from './point.ts'
export * from './section.ts'

/** What may stand in the plan itself. */
export const blockSchema = z.discriminatedUnion('type', [
  lineOfArgumentSchema,
  criterionSchema,
  sectionSchema,
  pointSchema,
  judgementSchema,
  ...freeParts,
])
export type Block = z.infer<typeof blockSchema>

/** Any block, wherever it may stand. */
export const anyBlockSchema = z.union([blockSchema, counterSchema, linkSchema])
export type AnyBlock = Block | SectionBlock | Part

/** Every kind of block there is, by its type. */
const forms: Readonly<Record<AnyBlock['type'], BlockForm>> = {
  'line-of-argument': lineOfArgumentForm,
  criterion: criterionForm,
  section: sectionForm,
  point: pointForm,
  judgement: judgementForm,
  evidence: evidenceForm,
  analysis: analysisForm,
  counter: counterForm,
  link: linkForm,
  list: listForm,
  paragraph: paragraphForm,
}

export const formOf = ({ type }: Pick<AnyBlock, 'type'>): BlockForm => forms[type]

/** The blocks inside a block, and the field that holds them. */
export function childrenOf(
  block: AnyBlock,
): { field: 'blocks' | 'body'; blocks: AnyBlock[] } | null {
  const { children } = formOf(block)
  return children ? { field: children.field, blocks: children.of(block) } : null
}

/** A block with other blocks in it, such as may stand there; one that holds none is given back as it is. */
export function withBlocks<T extends AnyBlock>(block: T, blocks: readonly AnyBlock[]): T {
  const { children } = formOf(block)
  return children ? { ...block, [children.field]: blocks } : block
}

/** A block with other names for the blocks it names; one that names none is given back as it is. */
export const withNames = (block: AnyBlock, nameOf: (id: Id) => Id | null): AnyBlock =>
  formOf(block).renamed?.(block, nameOf) ?? block

/** The lines a block has itself, without those of the blocks in it. */
export const linesOf = (block: AnyBlock): Inline[][] =>
  formOf(block)
    .lines(block)
    .map(({ content }) => content)

/** The lines of a block itself: those that stand before the blocks in it, and those behind them. */
export function linesAround(block: AnyBlock): { before: Inline[][]; behind: Inline[][] } {
  const lines = formOf(block).lines(block)
  const contents = (isBehind: boolean) =>
    lines.filter((line) => (line.isBehind ?? false) === isBehind).map(({ content }) => content)
  return { before: contents(false), behind: contents(true) }
}

/** Every block of a tree, parents before children, in reading order. */
export function* walk(blocks: readonly AnyBlock[]): Generator<AnyBlock> {
  for (const block of blocks) {
    yield block
    yield* walk(childrenOf(block)?.blocks ?? [])
  }
}

/** Plans of a test's own, a function a block; and a plan as lines to be read. */

import type {
  AnyBlock,
  Block,
  Criterion,
  FreePart,
  InnerSection,
  Part,
  Point,
  Section,
} from '../../src/shared/model/blocks.ts'
import { newId } from '../../src/shared/model/ids.ts'
import type { Inline } from '../../src/shared/model/inline.ts'
import { type PlanDocument, planDocumentVersion } from '../../src/shared/model/plan.ts'

export const text = (words: string): Inline[] =>
  words === '' ? [] : [{ type: 'text', text: words }]
export const paragraph = (words: string): FreePart => ({
  type: 'paragraph',
  id: newId(),
  content: text(words),
})
export const analysis = (words: string): FreePart => ({
  type: 'analysis',
  id: newId(),
  content: text(words),
})
export const evidence = (words: string, comment = ''): FreePart => ({
  type: 'evidence',
  id: newId(),
  words,
  use: 'quotation',
  comment: text(comment),
})
export const list = (...items: (string | [string, number])[]): FreePart => ({
  type: 'list',
  id: newId(),
  style: 'bulleted',
  items: items.map((item) => {
    const [words, depth] = typeof item === 'string' ? [item, 0] : item
    return { depth, content: text(words) }
  }),
})
export const link = (words: string): Part => ({ type: 'link', id: newId(), content: text(words) })
export const counter = (claim: string, reply: string, ...body: FreePart[]): Part => ({
  type: 'counter',
  id: newId(),
  claim: text(claim),
  body,
  reply: text(reply),
})
export const criterion = (words: string): Criterion => ({
  type: 'criterion',
  id: newId(),
  content: text(words),
})
export const point = (claim: string, ...body: Part[]): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: text(claim),
  body,
})
export const section = (title: string, ...blocks: Section['blocks']): Section => ({
  type: 'section',
  id: newId(),
  title: text(title),
  blocks,
})
export const innerSection = (title: string, ...blocks: InnerSection['blocks']): InnerSection => ({
  type: 'section',
  id: newId(),
  title: text(title),
  blocks,
})
export const judgement = (...body: FreePart[]): Block => ({ type: 'judgement', id: newId(), body })
export const argument = (words: string): Block => ({
  type: 'line-of-argument',
  id: newId(),
  content: text(words),
})
export const plan = (...blocks: Block[]): PlanDocument => ({
  version: planDocumentVersion,
  blocks,
})

const sketchOf = (content: readonly Inline[]): string =>
  content
    .map((run) => {
      if (run.type === 'citation') return `[${run.cites.length}]`
      return run.type === 'text' ? run.text : `<${sketchOf(run.content)}>`
    })
    .join('|')

/** A document as one line a block, to read what an act did: `point supports "A claim"`. */
export function sketch(document: PlanDocument): string[] {
  const lines = (blocks: readonly AnyBlock[], depth: number): string[] =>
    blocks.flatMap((block) => {
      const indent = '  '.repeat(depth)
      switch (block.type) {
        case 'section':
          return [`${indent}section ${sketchOf(block.title)}`, ...lines(block.blocks, depth + 1)]
        case 'point':
          return [
            `${indent}${block.stance} ${sketchOf(block.claim)}`,
            ...lines(block.body, depth + 1),
          ]
        case 'judgement':
          return [`${indent}judgement`, ...lines(block.body, depth + 1)]
        case 'evidence': {
          const comment = sketchOf(block.comment)
          return [`${indent}${block.use} ${block.words}${comment && ` // ${comment}`}`]
        }
        case 'counter':
          return [
            `${indent}counter ${sketchOf(block.claim)}`,
            ...lines(block.body, depth + 1),
            `${indent}reply ${sketchOf(block.reply)}`,
          ]
        case 'list':
          return block.items.map(
            (item) => `${indent}${'  '.repeat(item.depth)}- ${sketchOf(item.content)}`,
          )
        default:
          return [`${indent}${block.type} ${sketchOf(block.content)}`]
      }
    })
  return lines(document.blocks, 0).map((line) => line.trimEnd())
}

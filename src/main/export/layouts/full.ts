/** The whole plan, as a teacher would want it handed in. */
import type { Point } from '../../../shared/model/blocks.ts'
import type { EssayBlock } from '../essay.ts'
import type { Composing } from './composing.ts'
import { framed } from './frame.ts'
import { counterParts, heading, paragraph, partsOf } from './parts.ts'

/** The plan's blocks in their order, its points numbered through the plan, and its open checks at the end. */
export function composeFull(composing: Composing): EssayBlock[] {
  const { checks, options } = composing
  const blocks = framed(composing, {
    lineOfArgument: (content) => underHeading('Line of argument', paragraph(content, composing)),
    criteriaHeading: [heading('By what I judge')],
    points: (points, level) => points.flatMap((point) => pointBlocks(point, level, composing)),
    parts: (parts) => parts.flatMap((part) => partBlocks(part, composing)),
    judgement: ({ body }) =>
      underHeading(
        'Judgement',
        body.flatMap((part) => partsOf(part, composing)),
      ),
  })
  if (!options.checks || checks.length === 0) return blocks
  const items = checks.map((text) => ({ depth: 0, runs: [{ text }] }))
  return [...blocks, heading('Open checks'), { type: 'list', style: 'bulleted', items }]
}

export const underHeading = (words: string, blocks: EssayBlock[]): EssayBlock[] =>
  blocks.length > 0 ? [heading(words), ...blocks] : []

function pointBlocks(point: Point, level: 1 | 2 | 3, composing: Composing): EssayBlock[] {
  const number = String(composing.numberOf(point))
  const runs = composing.printed(point.claim)
  return [
    runs.length > 0
      ? { type: 'heading', level, number, runs }
      : { type: 'heading', level, runs: [{ text: `Point ${number}` }] },
    ...(composing.options.stances
      ? [{ type: 'stance' as const, words: composing.stanceOf(point) }]
      : []),
    ...point.body.flatMap((part) => partBlocks(part, composing)),
  ]
}

function partBlocks(part: Point['body'][number], composing: Composing): EssayBlock[] {
  if (part.type !== 'counter') return partsOf(part, composing)
  const parts = counterParts(part, composing)
  return parts.length > 0 ? [{ type: 'group', parts }] : []
}

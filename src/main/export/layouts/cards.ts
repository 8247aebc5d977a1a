/** Cards to learn a plan by: the question and its answer, then each point and what it rests on. */
import type { Point } from '../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { EssayCard, EssayItem, EssayPart } from '../essay.ts'
import type { Composing, NumberedPoint } from './composing.ts'
import { counterParts, paragraph, partsOf } from './parts.ts'

/**
 * The question with the line of argument and the list of points behind it; then the points, each with its body
 * behind its claim; then the judgement. What stands outside of these answers nothing, and is on no card.
 */
export function composeCards(composing: Composing): EssayCard[] {
  const { points } = composing
  return [
    ...questionCard(composing),
    ...points.map((point) => pointCard(point, points.length, composing)),
    ...judgementCard(composing),
  ]
}

/** It is of what stands first behind it: the question is no block of the plan. */
function questionCard(composing: Composing): EssayCard[] {
  const argument = printedBlocks(composing, (block) =>
    block.type === 'line-of-argument' ? paragraph(block.content, composing) : [],
  )
  const back = [...argument.flatMap(({ parts }) => parts), ...pointList(composing)]
  const of = argument[0]?.id ?? composing.points[0]?.point.id
  return of === undefined ? [] : [{ type: 'card', front: [{ text: composing.question }], back, of }]
}

function judgementCard(composing: Composing): EssayCard[] {
  const judged = printedBlocks(composing, (block) =>
    block.type === 'judgement' ? block.body.flatMap((part) => partsOf(part, composing)) : [],
  )
  const [first] = judged
  if (!first) return []
  const back = judged.flatMap(({ parts }) => parts)
  return [{ type: 'card', front: [{ text: 'Judgement' }], back, of: first.id }]
}

/** The blocks of the plan of which anything is printed, with that. */
const printedBlocks = (
  { document }: Composing,
  partsOf: (block: PlanDocument['blocks'][number]) => EssayPart[],
): { id: string; parts: EssayPart[] }[] =>
  document.blocks.flatMap((block) => {
    const parts = partsOf(block)
    return parts.length > 0 ? [{ id: block.id, parts }] : []
  })

/** Without their citations: those are on the points' own cards. */
function pointList({ points, withoutCitations }: Composing): EssayPart[] {
  const items = points.map(({ point, number }): EssayItem => {
    const runs = withoutCitations(point.claim)
    return { depth: 0, runs: runs.length > 0 ? runs : [{ text: `Point ${number}` }] }
  })
  return items.length > 0 ? [{ type: 'list', style: 'numbered', items }] : []
}

function pointCard(
  { point, number, sections }: NumberedPoint,
  many: number,
  composing: Composing,
): EssayCard {
  const claim = composing.printed(point.claim)
  const place = [...sections, `Point ${number} of ${many}`].join(' · ')
  return {
    type: 'card',
    front: [{ text: claim.length > 0 ? `${place}\n` : place }, ...claim],
    back: [
      ...(composing.options.stances
        ? [{ type: 'paragraph' as const, runs: [{ text: composing.stanceOf(point) }] }]
        : []),
      ...point.body.flatMap((part) => bodyParts(part, composing)),
    ],
    of: point.id,
  }
}

const bodyParts = (part: Point['body'][number], composing: Composing): EssayPart[] =>
  part.type === 'counter' ? counterParts(part, composing) : partsOf(part, composing)

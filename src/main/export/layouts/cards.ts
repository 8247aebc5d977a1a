/** Cards to learn a plan by: the question and its answer, then each point and what it rests on. */
import type { Point } from '../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { EssayCard, EssayItem, EssayPart, EssayRun } from '../essay.ts'
import type { Composing, NumberedPoint } from './composing.ts'
import { counterParts, paragraph, partsOf } from './parts.ts'

/**
 * The question with the line of argument and the list of points behind it; then the points, each with its body
 * behind its claim; then the judgement. What stands outside of these answers nothing, and is on no card.
 */
export function composeCards(composing: Composing): EssayCard[] {
  const { question, document, points } = composing
  const answer = [...argument(composing), ...pointList(composing)]
  return [
    ...(answer.length > 0 ? [card([{ text: question }], answer)] : []),
    ...points.map((point) => pointCard(point, points.length, composing)),
    ...judgementCard(document, composing),
  ]
}

const card = (front: EssayRun[], back: EssayPart[]): EssayCard => ({ type: 'card', front, back })

function judgementCard({ blocks }: PlanDocument, composing: Composing): EssayCard[] {
  const parts = blocks.flatMap((block) =>
    block.type === 'judgement' ? block.body.flatMap((part) => partsOf(part, composing)) : [],
  )
  return parts.length > 0 ? [card([{ text: 'Judgement' }], parts)] : []
}

const argument = (composing: Composing): EssayPart[] =>
  composing.document.blocks.flatMap((block) =>
    block.type === 'line-of-argument' ? paragraph(block.content, composing) : [],
  )

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
  return card(
    [{ text: claim.length > 0 ? `${place}\n` : place }, ...claim],
    [
      ...(composing.options.stances
        ? [{ type: 'paragraph' as const, runs: [{ text: composing.stanceOf(point) }] }]
        : []),
      ...point.body.flatMap((part) => bodyParts(part, composing)),
    ],
  )
}

const bodyParts = (part: Point['body'][number], composing: Composing): EssayPart[] =>
  part.type === 'counter' ? counterParts(part, composing) : partsOf(part, composing)

/** Everything in a plan that may be cited, in the order in which notes are printed. */
import {
  type AnyBlock,
  type Citation,
  childrenOf,
  type Evidence,
  type Inline,
  type PlanDocument,
} from '../model/plan.ts'
import { linesOf } from './outline.ts'

const isCitation = (run: Inline): run is Citation => run.type === 'citation'

function* citedInBlock(block: AnyBlock): Generator<Evidence | Citation> {
  const inside = childrenOf(block)?.blocks ?? []
  if (block.type === 'evidence') yield block
  if (block.type === 'counter') {
    yield* block.claim.filter(isCitation)
    for (const child of inside) yield* citedInBlock(child)
    yield* block.reply.filter(isCitation)
    return
  }
  for (const line of linesOf(block)) yield* line.filter(isCitation)
  for (const child of inside) yield* citedInBlock(child)
}

/** Each piece of evidence and each citation in a sentence, in reading order. */
export function* citedIn({ blocks }: PlanDocument): Generator<Evidence | Citation> {
  for (const block of blocks) yield* citedInBlock(block)
}

/** What a plan cites: its evidence, by a citation of its own or its snippet's, and its sentences. */

import {
  type AnyBlock,
  childrenOf,
  type Evidence,
  linesAround,
  linesOf,
  walk,
} from '../model/blocks.ts'
import type { Citation, Inline } from '../model/inline.ts'
import type { PlanDocument } from '../model/plan.ts'
import type { Cite } from '../model/source.ts'

/** Every cite of a document, without those that evidence has from its snippet. */
export function citesIn({ blocks }: PlanDocument): Cite[] {
  return [...walk(blocks)].flatMap((block) => [
    ...(block.type === 'evidence' && block.citation ? [block.citation] : []),
    ...linesOf(block)
      .flat()
      .flatMap((inline) => (inline.type === 'citation' ? inline.cites : [])),
  ])
}

/** The document with each of those cites changed. */
export function withCites(document: PlanDocument, change: (cite: Cite) => Cite): PlanDocument {
  const copy = structuredClone(document)
  for (const block of walk(copy.blocks)) {
    if (block.type === 'evidence' && block.citation) block.citation = change(block.citation)
    for (const inline of linesOf(block).flat())
      if (inline.type === 'citation') inline.cites = inline.cites.map(change)
  }
  return copy
}

const isCitation = (run: Inline): run is Citation => run.type === 'citation'

function* citedInBlock(block: AnyBlock): Generator<Evidence | Citation> {
  const { before, behind } = linesAround(block)
  if (block.type === 'evidence') yield block
  for (const line of before) yield* line.filter(isCitation)
  for (const child of childrenOf(block)?.blocks ?? []) yield* citedInBlock(child)
  for (const line of behind) yield* line.filter(isCitation)
}

/** Each piece of evidence and each citation in a sentence, in reading order. */
export function* citedIn({ blocks }: PlanDocument): Generator<Evidence | Citation> {
  for (const block of blocks) yield* citedInBlock(block)
}

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
import { oncePer } from '../once-per.ts'

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

const citedInBlock = oncePer((block: AnyBlock): readonly (Evidence | Citation)[] => {
  const { before, behind } = linesAround(block)
  return [
    ...(block.type === 'evidence' ? [block] : []),
    ...before.flatMap((line) => line.filter(isCitation)),
    ...(childrenOf(block)?.blocks ?? []).flatMap(citedInBlock),
    ...behind.flatMap((line) => line.filter(isCitation)),
  ]
})

/** Each piece of evidence and each citation in a sentence, in reading order. */
export const citedIn = ({ blocks }: PlanDocument): (Evidence | Citation)[] =>
  blocks.flatMap(citedInBlock)

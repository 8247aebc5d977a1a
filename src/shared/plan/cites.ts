/** What a plan itself cites: its evidence by a citation of its own, and its sentences. */
import { type PlanDocument, walk } from '../model/plan.ts'
import type { Cite } from '../model/source.ts'
import { linesOf } from './outline.ts'

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

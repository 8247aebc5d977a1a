/** Plans made of words that tell which plan and which saving of it they are from. */
import type { Point } from '../../../src/shared/model/blocks.ts'
import { type PlanDocument, planDocumentVersion } from '../../../src/shared/model/plan.ts'

const line = (text: string) => [{ type: 'text' as const, text }]

/**
 * A document of that many points; each saving of it has other words. Four points and more go over a page of
 * the library's file.
 */
export function documentOf(plan: number, saving: number, points: number): PlanDocument {
  const words = (at: number, what: string) =>
    `Plan ${plan}, saving ${saving}, point ${at + 1}: ${what} of the tariff union and its critics. `
  return {
    version: planDocumentVersion,
    budget: { words: 1500 },
    blocks: Array.from(
      { length: points },
      (_, at): Point => ({
        type: 'point',
        id: crypto.randomUUID(),
        stance: (['supports', 'challenges', 'qualifies'] as const)[at % 3] ?? 'supports',
        claim: line(words(at, 'the claim')),
        body: [
          {
            type: 'evidence',
            id: crypto.randomUUID(),
            words: words(at, 'what was said').repeat(3),
            use: 'quotation',
            comment: [],
          },
          { type: 'analysis', id: crypto.randomUUID(), content: line(words(at, 'what it shows')) },
        ],
      }),
    ),
  }
}

/** Which saving of its plan a document is, by its first words; null for one that `documentOf` did not make. */
export function savingIn(document: string): number | null {
  const found = /saving (\d+), point 1:/.exec(document)?.[1]
  return found === undefined ? null : Number(found)
}

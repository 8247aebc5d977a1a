/** How long it takes to check a plan, to weigh its balance and to divide its budget, by its blocks. */

import type { Point } from '../../src/shared/model/blocks.ts'
import type { PlanDocument } from '../../src/shared/model/plan.ts'
import { planDocumentVersion } from '../../src/shared/model/plan.ts'
import { balance } from '../../src/shared/plan/balance.ts'
import { budgetShares } from '../../src/shared/plan/budget.ts'
import { findingsOf } from '../../src/shared/plan/checks/index.ts'
import { readQuestion } from '../../src/shared/question/index.ts'

const times = 51
const blocksOfPoint = 5
const words =
  'The party decreed in May 1924 that the workers elected the presidents of the factories. '
const line = (text: string) => [{ type: 'text' as const, text }]
const id = () => crypto.randomUUID()

/** A point of five blocks, whose evidence the library does not have: its dates are read from its words. */
const pointOf = (at: number): Point => ({
  type: 'point',
  id: id(),
  stance: (['supports', 'challenges', 'qualifies'] as const)[at % 3] ?? 'supports',
  claim: line(`${at} ${words}`),
  body: [
    {
      type: 'evidence',
      id: id(),
      snippetId: id(),
      words: `${at} ${words.repeat(2)}`,
      use: 'quotation',
      comment: [],
    },
    {
      type: 'evidence',
      id: id(),
      words: `${at} ${words.repeat(2)}`,
      use: 'quotation',
      comment: [],
    },
    { type: 'analysis', id: id(), content: line(words.repeat(2)) },
    { type: 'link', id: id(), content: line(words) },
  ],
})
const planOf = (blocks: number): PlanDocument => ({
  version: planDocumentVersion,
  budget: { words: 1200, minutes: 45 },
  blocks: Array.from({ length: blocks / blocksOfPoint }, (_, at) => pointOf(at)),
})

/** The middle and the slowest of many runs, in milliseconds. */
function measure(name: string, act: () => unknown): void {
  const took = Array.from({ length: times }, () => {
    const from = performance.now()
    act()
    return performance.now() - from
  })
  const sorted = took.toSorted((a, b) => a - b)
  const [middle = 0, most = 0] = [sorted[Math.floor(times / 2)], sorted.at(-1)]
  console.log(`${name.padEnd(32)} ${middle.toFixed(1)} ms, at most ${most.toFixed(1)} ms`)
}

const question = readQuestion('Was Stalinism a consequence of Leninism, 1917–1929?')
for (const blocks of [300, 1500]) {
  const document = planOf(blocks)
  const facts = { snippets: {}, sources: [] }
  const found = findingsOf({ question, document, facts }).findings.length
  measure(`${blocks} blocks, ${found} findings: checks`, () =>
    findingsOf({ question, document, facts }),
  )
  measure(`${blocks} blocks: balance`, () => balance(document))
  measure(`${blocks} blocks: budget`, () => budgetShares(document))
}

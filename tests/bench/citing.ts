/**
 * How long citations take while they are written: a document of 400 that cites 60 sources, printed for the first time,
 * and again each time one of them has another page, or cites another work, as the editor asks for it. In each of the
 * first styles; wall time, in one process. docs/decisions/184
 */
import { createPrinter } from '../../src/main/citations/index.ts'
import { firstStyles } from '../../src/shared/model/citation-style.ts'
import type { Cite } from '../../src/shared/model/source.ts'
import { styleForTests } from '../support/styles.ts'
import { citedSources } from './support/cited-plan.ts'
import { percentile } from './support/figures.ts'

const [citations, works, changes] = [400, 60, 60]

const sources = citedSources(works)
const sourceAt = (at: number): string => sources[at % sources.length]?.id ?? ''
const document: readonly (readonly Cite[])[] = Array.from({ length: citations }, (_, at) => [
  { sourceId: sourceAt(at * 7), locator: String(10 + at), label: 'page' },
])

function msOf(act: () => unknown): number {
  const from = performance.now()
  act()
  return performance.now() - from
}

const cell = (said: number | string): string =>
  (typeof said === 'number' ? said.toFixed(1) : said).padStart(12)
const heads = ['first', 'page p50', 'page p95', 'work p50', 'work p95']
console.log(`${'milliseconds'.padEnd(16)}${heads.map(cell).join('')}`)

for (const { id, name } of firstStyles) {
  const style = await styleForTests(id)
  const print = createPrinter()
  const ask = (cites: readonly (readonly Cite[])[]) =>
    print({ from: 'bench', style, sources, cites, withBibliography: false })
  const first = msOf(() => ask(document))
  let now = document
  // One after the other, as they are written: each on top of those before.
  const changed = (cite: (round: number) => Cite): number[] =>
    Array.from({ length: changes }, (_, round) => {
      now = now.toSpliced((round * 97) % citations, 1, [cite(round)])
      return msOf(() => ask(now))
    })
  const page = changed((round) => ({
    sourceId: sourceAt(((round * 97) % citations) * 7),
    locator: String(1000 + round),
    label: 'page',
  }))
  const work = changed((round) => ({ sourceId: sourceAt(round), locator: '3', label: 'page' }))
  const row = [
    first,
    percentile(page, 50),
    percentile(page, 95),
    percentile(work, 50),
    percentile(work, 95),
  ]
  console.log(`${name.padEnd(16)}${row.map(cell).join('')}`)
}

/**
 * How well sentences, dates, figures, people and kinds are read out of notes of several subjects that are marked by
 * hand, each measure against its goal. `-- --failures` lists what is misread of the texts by which the reader is
 * mended, never of those that are kept aside; `-- --seen` reads those alone. docs/decisions/166
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fresh } from './reading/fresh.ts'
import type { MarkedText } from './reading/marks.ts'
import {
  goals,
  type Measured,
  measure,
  measureNames,
  meets,
  precision,
  recall,
  sentencesOf,
} from './reading/measures.ts'
import { seen } from './reading/seen.ts'
import { unseen } from './reading/unseen.ts'

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    seen: { type: 'boolean', default: false },
  },
})

const sets: Record<string, readonly MarkedText[]> = values.seen ? { seen } : { seen, unseen, fresh }

function tableOf(name: string, texts: readonly MarkedText[], { counts }: Measured): string {
  const rows = measureNames.map((measure) => {
    const count = counts[measure]
    const cells = [
      measure,
      precision(count).toFixed(3),
      recall(count).toFixed(3),
      String(count.marked),
      goals[measure].toFixed(2),
      meets(measure, count) ? 'met' : 'not met',
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    `## ${name}: ${texts.length} texts, ${sentencesOf(texts).length} sentences`,
    '',
    '| | precision | recall | marked | goal | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}

const measured = Object.entries(sets).map(([name, texts]) => ({
  name,
  texts,
  found: measure(texts),
}))
const report = measured.map(({ name, texts, found }) => tableOf(name, texts, found)).join('\n\n')
const results = resolve('bench/results')
mkdirSync(results, { recursive: true })
writeFileSync(join(results, 'reading.md'), `# reading\n\n${report}\n`)
console.log(report)

if (values.failures)
  for (const { measure, in: where, added, missed } of measured[0]?.found.misread ?? [])
    console.log(
      `\n${measure}: ${where}${[...added.map((item) => `\n  read   ${item}`), ...missed.map((item) => `\n  marked ${item}`)].join('')}`,
    )

const isMet = measured.every(({ found }) =>
  measureNames.every((measure) => meets(measure, found.counts[measure])),
)
if (!isMet) process.exitCode = 1

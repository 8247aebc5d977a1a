/** What a suite found, as a table for people and as data. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Failure = { what: string; kind: string; says: string }

export type Outcome = {
  title: string
  /** Of `counts` of each row. */
  columns: readonly string[]
  rows: { name: string; counts: number[] }[]
  /** Sentences. */
  notes: string[]
  failures: Failure[]
}

export const tallyOf = <T>(of: readonly T[], is: (each: T) => boolean): number =>
  of.filter(is).length

/** The table in Markdown, its last line the sums. */
export function tableOf({ columns, rows }: Outcome): string {
  const sums = columns.map((_, at) => rows.reduce((so, { counts }) => so + (counts[at] ?? 0), 0))
  const lines = [...rows, { name: 'in all', counts: sums }].map(({ name, counts }) =>
    [name, ...counts].join(' | '),
  )
  const head = ['', ...columns].join(' | ')
  const rule = ['---', ...columns.map(() => '---:')].join(' | ')
  return [head, rule, ...lines].map((line) => `| ${line} |`).join('\n')
}

/** The rest is in the data. */
const mostFailuresTold = 60

/** Prints what was found and keeps it in `bench/results`, which is not committed. */
export function tell(name: string, facts: string, outcomes: readonly Outcome[]): void {
  const parts = outcomes.map((outcome) => {
    const failures = outcome.failures
      .slice(0, mostFailuresTold)
      .map(({ what, kind, says }) => `- ${kind}: ${what}: ${says}`)
    const more = outcome.failures.length - failures.length
    if (more > 0) failures.push(`- and ${more} more`)
    return [
      `## ${outcome.title}`,
      tableOf(outcome),
      ...outcome.notes,
      ...(failures.length > 0 ? [failures.join('\n')] : []),
    ].join('\n\n')
  })
  const text = [`# ${name}`, facts, ...parts].join('\n\n')
  const folder = resolve('bench/results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.md`), `${text}\n`)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ facts, outcomes }, null, 2)}\n`)
  console.log(text)
}

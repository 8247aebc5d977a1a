/**
 * Whether a damaged library was opened as promised: what can be read is kept, and what is gone is told.
 * docs/decisions/134
 */
import type { Looked } from '../support/look.ts'
import { canonical } from '../support/look.ts'
import { type Readable, type Row, type Table, tables } from './readable.ts'

export type Facts = {
  /** The library before it was damaged. */
  before: Readable
  /** What plain SELECTs still read of it then, and of its backups. */
  damaged: Readable
  backups: Readable
  /** Linchpin's opening of it, and the one after that. */
  looked: Looked
  again: Looked
  /** What stands in the library's file when both are over. */
  after: Readable
  /** Whether the damaged files are still somewhere in the folder, as they were. */
  isKeptAside: boolean
  isToBeTold: boolean
}

export type Problem = { kind: ProblemKind; says: string }
/** From the worst on. */
export const problemKinds = [
  'lost',
  'stuck',
  'raw',
  'silent',
  'not kept aside',
  'second start',
] as const
export type ProblemKind = (typeof problemKinds)[number]

export type Judged = {
  problems: Problem[]
  /** Plans that SELECTs could read, and how many of them are shown. */
  readablePlans: number
  keptPlans: number
  /** Rows that nothing could read any more. */
  gone: number
}

export function judge(facts: Facts): Judged {
  const { looked, again, before, isToBeTold, isKeptAside } = facts
  const problems: Problem[] = []
  const say = (kind: ProblemKind, says: string) => problems.push({ kind, says })
  if (looked.raw.length > 0) say('raw', looked.raw.join(' / ').slice(0, 300))
  if (!looked.opened) say('stuck', looked.told.concat(looked.raw).join(' ').slice(0, 300))

  const lost: string[] = []
  let gone = 0
  let fetched = 0
  let readablePlans = 0
  let lostPlans = 0
  for (const table of tables) {
    for (const id of Object.keys(before[table])) {
      const fate = fateOf(facts, table, id)
      if (table === 'plans' && fate.wasReadable) readablePlans += 1
      if (fate.is === 'lost') {
        lost.push(`${table} ${id}`)
        if (table === 'plans' && fate.wasReadable) lostPlans += 1
      }
      if (fate.is === 'gone') gone += 1
      if (fate.is === 'fetched') fetched += 1
    }
  }
  if (looked.opened && lost.length > 0)
    say('lost', `${lost.length} rows that could be read: ${lost.slice(0, 3).join(', ')}`)
  const changed = gone + fetched > 0 || lost.length > 0
  if (looked.opened && (changed || isToBeTold) && looked.told.length === 0)
    say('silent', changed ? `${gone} gone, ${fetched} from a backup` : 'settings gone')
  if (looked.opened && changed && !isKeptAside)
    say('not kept aside', 'no copy of the damaged file is there')
  if (looked.opened) {
    const fewer = Object.keys(looked.shown.plans).filter((id) => !(id in again.shown.plans))
    if (!again.opened || again.raw.length > 0 || fewer.length > 0)
      say('second start', again.raw.concat(again.told, fewer).join(' / ').slice(0, 300))
  }
  return { problems, readablePlans, keptPlans: readablePlans - lostPlans, gone }
}

/**
 * What became of one row. `kept`: shown as it can be read, or, where it is none that Linchpin would write,
 * still there. `fetched`: from a backup, because it cannot be read. `gone`: no SELECT finds it anywhere.
 */
type Fate = { is: 'kept' | 'fetched' | 'gone' | 'lost'; wasReadable: boolean }

function fateOf(facts: Facts, table: Table, id: string): Fate {
  const { before, damaged, backups, looked, after } = facts
  const was = before[table][id] ?? {}
  const row = damaged[table][id] ?? sameWords(was, damaged[table], before[table])
  const isThere = id in after[table] || looked.listed.includes(id)
  if (row && isWhole(row, was)) {
    const isShown = isShownAs(facts, table, id, row)
    return { is: isShown ? 'kept' : 'lost', wasReadable: true }
  }
  if (row) {
    const isKept = isThere || sameWords(row, after[table], {}) !== null
    return { is: isKept ? 'kept' : 'lost', wasReadable: row.document !== undefined }
  }
  if (backups[table][id]) return { is: isThere ? 'fetched' : 'lost', wasReadable: false }
  return { is: isThere ? 'kept' : 'gone', wasReadable: false }
}

/** A row under another id that has the same words. */
function sameWords(was: Row, among: Record<string, Row>, known: Record<string, Row>): Row | null {
  const words = wordsIn(was)
  const found = Object.entries(among).find(
    ([id, row]) => !(id in known) && words !== undefined && wordsIn(row) === words,
  )
  return found?.[1] ?? null
}
const wordsIn = (row: Row) => row.document ?? row.fields ?? row.body ?? row.text ?? row.name

const isWhole = (row: Row, was: Row) => canonical(row) === canonical(was)

function isShownAs(
  { looked: { shown }, after }: Facts,
  table: Table,
  id: string,
  row: Row,
): boolean {
  switch (table) {
    case 'plans': {
      const text = shown.plans[id]
      return row.deleted ? text !== undefined : text === canonical(JSON.parse(row.document ?? ''))
    }
    // Not shown by themselves: they are there for the plan and the note they belong to.
    case 'versions':
    case 'snippets':
      return id in after[table]
    default:
      return id in shown[table]
  }
}

/** Kills of taking back a backup, and of merging another library. */
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { immutableAt } from '../../../src/main/storage/database.ts'
import { type Readable, readableOf } from '../damage/readable.ts'
import { copyStock } from '../support/stock.ts'
import type { Kill, Killed } from './kill.ts'
import { startAct } from './start-act.ts'

/** The newest backup of the stock, as every case has it. */
function backupOf(stock: Killed['stock']): Readable {
  const place = join(stock.closed, 'backups')
  const name = readdirSync(place).sort().at(-1)
  if (!name) throw new Error('the stock has no backup')
  return readableOf(join(place, name))
}

const stockOf = (stock: Killed['stock']): Readable => readableOf(join(stock.closed, 'library.db'))

/** All that a document says, in the order in which it stands there; a copy of a plan has ids of its own. */
const saidIn = (document: string): string =>
  [...document.matchAll(/"(?:text|words)":"((?:[^"\\]|\\.)*)"/g)].map(([, said]) => said).join('\n')

const inTheBin = 'in the bin'

const takingPlans: Kill = {
  name: 'taking back plans',
  share: 4,
  start({ data, stock }) {
    copyStock(stock.closed, data)
    return startAct('takeBackPlans', { folder: data })
  },
  faults({ answers, shown, stock }) {
    const backup = backupOf(stock)
    const before = [...Object.values(backup.plans), ...Object.values(stockOf(stock).plans)]
    const whole = new Set(before.map(({ document }) => saidOf(document)))
    const there = Object.entries(shown.plans).filter(([, says]) => says !== inTheBin)
    const said = new Set(there.map(([, document]) => saidOf(document)))
    return [
      ...answers
        .map(({ id }) => String(id))
        .filter((id) => !said.has(saidOf(backup.plans[id]?.document ?? null)))
        .map((id) => `plan ${id} was taken back and is not there`),
      ...there
        .filter(([, document]) => !whole.has(saidOf(document)))
        .map(([id]) => `plan ${id} is none that there was`),
    ]
  },
}

/** The same in an order that is one for all: keys come in another order from the desk than from a row. */
const saidOf = (document: string | null | undefined): string =>
  saidIn(document ?? '')
    .split('\n')
    .sort()
    .join('\n')

/**
 * How many notes and snippets each notebook has, by its name. Nobody writes there any more, and a connection
 * that only reads would leave its log beside a library that later cases are copied from.
 */
function notebooksIn(path: string): Record<string, string> {
  const sql = new DatabaseSync(immutableAt(path), { readOnly: true })
  const rows = sql
    .prepare(
      `SELECT name, count(DISTINCT notes.id) AS notes, count(snippets.id) AS snippets FROM notebooks
       LEFT JOIN notes ON notebook_id = notebooks.id LEFT JOIN snippets ON note_id = notes.id
       GROUP BY notebooks.id`,
    )
    .all()
  sql.close()
  return Object.fromEntries(
    rows.map(({ name, notes, snippets }) => [String(name), `${notes} notes, ${snippets} snippets`]),
  )
}

/** Each notebook of the other library is there whole or not at all, and those that were answered are. */
function halfNotebooks({ answers, data, stock }: Killed, other: string): string[] {
  const there = notebooksIn(join(data, 'library.db'))
  const here = notebooksIn(join(stock.closed, 'library.db'))
  const whole = { ...notebooksIn(other), ...here }
  return [
    ...Object.entries(there)
      .filter(([name, holds]) => whole[name] !== holds)
      .map(([name, holds]) => `${name} has ${holds} of ${whole[name]}`),
    ...Object.keys(here)
      .filter((name) => !(name in there))
      .map((name) => `${name} is gone`),
    ...answers
      .map(({ name }) => String(name))
      .filter((name) => !(name in there))
      .map((name) => `${name} was answered and is not there`),
  ]
}

const takingNotebooks: Kill = {
  name: 'taking back notebooks',
  share: 3,
  // Of what is here already nothing would be taken.
  start({ data, stock, files }) {
    copyStock(stock.closed, data)
    copyFileSync(files.other, join(data, 'backups', 'library-000900-2026-01-01T00-00-00-000Z.db'))
    return startAct('takeBackNotebooks', { folder: data })
  },
  faults: (killed) => halfNotebooks(killed, killed.files.other),
}

const takingAll: Kill = {
  name: 'restore, of the whole library',
  share: 5,
  start({ data, stock }) {
    copyStock(stock.closed, data)
    return startAct('takeBackAll', { folder: data })
  },
  faults({ answers, data, shown, stock }) {
    const is = (library: Readable) =>
      Object.entries(library.plans).every(
        ([id, { document, deleted }]) =>
          deleted || saidOf(shown.plans[id] ?? null) === saidOf(document),
      ) && Object.keys(shown.plans).length === Object.keys(library.plans).length
    const present = stockOf(stock)
    const isTaken = is(backupOf(stock))
    const aside = readdirSync(data).filter((name) => /\.replaced-.+Z$/.test(name))
    const isAsideWhole = aside.every(
      (name) =>
        Object.keys(readableOf(join(data, name)).plans).length ===
        Object.keys(present.plans).length,
    )
    return [
      ...(isTaken || is(present) ? [] : ['the library is neither as before nor as in the backup']),
      ...(answers.length > 0 && !isTaken ? ['it was answered, and is as before'] : []),
      ...(isTaken && aside.length === 0 ? ['what was here is not kept'] : []),
      ...(isAsideWhole ? [] : ['what was set aside is not whole']),
    ]
  },
}

/** A library from another computer, of today's shape or of an earlier one, with much in it. */
const merging = (version: 'today' | 1 | 4): Kill => ({
  name: version === 'today' ? 'merging a library' : `merging a library of version ${version}`,
  share: 2,
  start({ data, within, stock, files }) {
    copyStock(stock.closed, data)
    const file = join(within, 'other.linchpin-library')
    copyFileSync(version === 'today' ? files.other : (files.old[version] ?? ''), file)
    return startAct('merge', { folder: data, files: [file] })
  },
  faults(killed) {
    const { files } = killed
    const other = version === 'today' ? files.other : (files.old[version] ?? '')
    const names = Object.keys(notebooksIn(other))
    const answers = killed.answers.length > 0 ? names.map((name) => ({ name })) : []
    return halfNotebooks({ ...killed, answers }, other)
  },
})

export const takingBack: readonly Kill[] = [
  takingPlans,
  takingNotebooks,
  takingAll,
  ...(['today', 1, 4] as const).map(merging),
]

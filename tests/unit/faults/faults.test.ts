/** The suites of `npm run faults`, short: with a seed, so that each run is the same. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../src/main/storage/index.ts'
import { runDamage } from '../../faults/damage/run-damage.ts'
import { runKills } from '../../faults/kills/run-kills.ts'
import { takingBack } from '../../faults/kills/taking-back.ts'
import { nothing } from '../../faults/support/look.ts'
import { randomFrom } from '../../faults/support/random.ts'
import { makeStock, type Stock } from '../../faults/support/stock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const seed = 20261129
/** Dozens of processes, on a busy machine. */
const longMs = 240_000
const within = mkdtempSync(join(tmpdir(), 'linchpin-faults-'))
let stock: Stock
beforeAll(async () => {
  stock = await makeStock(within)
}, longMs)
afterAll(() => rmSync(within, { recursive: true, force: true }))

describe('a library', () => {
  test('that is damaged is opened with all that can be read of it', {
    timeout: longMs,
  }, async () => {
    const { rows, failures } = await runDamage({
      stock,
      within,
      times: 40,
      random: randomFrom(seed),
    })
    expect(failures).toEqual([])
    expect(rows.reduce((so, { counts }) => so + (counts[0] ?? 0), 0)).toBe(40)
  })

  test('whose process is killed has all that was answered, and no half of anything', {
    timeout: longMs,
  }, async () => {
    const { rows, failures } = await runKills({
      stock,
      within,
      times: 16,
      random: randomFrom(seed),
    })
    expect(failures).toEqual([])
    expect(rows.reduce((so, { counts }) => so + (counts[0] ?? 0), 0)).toBe(16)
  })

  test('leaves no trace of what judges it, where the next case is copied from', () => {
    const before = readdirSync(stock.closed)
    const other = join(stock.closed, 'library.db')
    const files = { notes: '', notesIn: 0, plans: [], old: { 1: other, 4: other }, other }
    const killed = { within, data: stock.closed, stock, files, answers: [], shown: nothing() }
    for (const { faults } of takingBack) faults(killed)
    expect(readdirSync(stock.closed)).toEqual(before)
  })

  // Whether a power cut is survived is seen by `npm run faults`, which needs a C compiler. What it hangs on:
  test('is synced before a save is answered', () => {
    const { database } = openDatabase(temporaryFolder())
    const asked = (name: string) =>
      Object.values(database.sql.prepare(`PRAGMA ${name}`).get() ?? {})
    expect(asked('journal_mode')).toEqual(['wal'])
    // sqlite.org/pragma.html#pragma_synchronous: 2 is FULL, which syncs the WAL after each transaction.
    expect(asked('synchronous')).toEqual([2])
    database.close()
  })
})

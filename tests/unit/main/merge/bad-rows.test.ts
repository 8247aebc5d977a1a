/** One bad row of a library that is merged or taken back costs itself alone, and is told. */
import { describe, expect, test } from 'vitest'
import { createNotebooks, createSources } from '../../../../src/main/library/index.ts'
import { mergeLibrary, takeAllBack } from '../../../../src/main/merge/index.ts'
import {
  createPlans,
  createRecalls,
  createTemplates,
  createVersions,
} from '../../../../src/main/plans/index.ts'
import type { Database } from '../../../../src/main/storage/index.ts'
import { argument, plan as planOf } from '../../../support/blocks.ts'
import { allTables } from '../../../support/damaged-library.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'
import { loosen } from '../../../support/loosen.ts'

/** Two of each. */
function filled(): Database {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  const sources = createSources(database)
  const versions = createVersions(database)
  const plans = createPlans(database, versions)
  const templates = createTemplates(database)
  const recalls = createRecalls(database, plans)
  for (const name of ['Land', 'Sea']) {
    const source = sources.add({ type: 'book', title: `Book of ${name}` })
    const { notebook } = notebooks.add({ name }, [
      draftNote(`${name} note`, `The ${name} was bought.`, `The ${name} was sold.`),
    ])
    notebooks.cite('notebook', notebook.id, { sourceId: source.id })
    notebooks.cite('note', notebooks.notes(notebook.id)[0]?.id ?? '', { sourceId: source.id })
    const plan = plans.add(`Who owned the ${name}?`, planOf(argument(`The ${name}.`)))
    versions.name(plan, `First of ${name}`)
    templates.add(plan.document, `Shape of ${name}`, '')
    recalls.add(plan.id, { found: 1, of: 2, detail: {} })
  }
  return database
}

const countsIn = ({ sql }: Database) =>
  Object.fromEntries(
    allTables.map((table) => [
      table,
      sql.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows,
    ]),
  )

/** Writes to the library what only damage does, past the schema's types and constraints. */
function damage({ sql }: Database, table: string, change: string): void {
  sql.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON')
  loosen(sql, table)
  sql.exec(change)
}

/** As the connection is that merges: see `openBeside`. */
function here(): Database {
  const database = temporaryDatabase()
  database.sql.exec('PRAGMA ignore_check_constraints = ON')
  return database
}

const ways = {
  merged: (into: Database, from: Database) =>
    mergeLibrary(into, from.sql, { type: 'all' }, 'from the other library').notices,
  'taken back': (into: Database, from: Database) => takeAllBack(into, from.sql).notices,
}

const first = (table: string) => `rowid = (SELECT min(rowid) FROM ${table})`

describe.each(Object.entries(ways))('a library that is %s', (_, take) => {
  test.each([
    ['sources', 'fields = NULL', '1 source'],
    ['sources', "updated = x'00ff'", '1 source: “Book of Land”'],
    ['notebooks', 'created = NULL', '1 notebook: “Land”'],
    ['notes', "body = x'00ff'", '1 note: “Land note”'],
    ['notes', 'heading = NULL', '1 note'],
    ['snippets', "starts = 'x'", '1 snippet of “Land note”'],
    ['snippets', 'kind = NULL', '1 snippet of “Land note”'],
    ['plans', "revision = 'x'", '1 plan: “Who owned the Land?”'],
    ['plans', 'document = NULL', '1 plan: “Who owned the Land?”'],
    ['versions', "words = 'many'", '1 version of “Who owned the Land?”'],
    ['templates', 'good_for = NULL', '1 template: “Shape of Land”'],
    ['recalls', "found = x'01'", '1 recall of “Who owned the Land?”'],
  ])('has all of it where in its %s stands %s, and tells which', (table, change, told) => {
    const from = filled()
    const whole = countsIn(from)
    damage(from, table, `UPDATE ${table} SET ${change} WHERE ${first(table)}`)
    const into = here()
    expect(take(into, from)).toEqual([`Damaged, and here only in part: ${told}.`])
    expect(countsIn(into)).toEqual(whole)
    expect(into.sql.prepare('PRAGMA integrity_check').all()).toHaveLength(1)
    expect(into.sql.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  })

  test.each([
    ['versions', '1 version of “Who owned the Land?”'],
    ['recalls', '1 recall'],
  ])('has all but the one of its %s whose plan is nowhere, and tells it', (table, told) => {
    const from = filled()
    const whole = countsIn(from)
    damage(from, table, `UPDATE ${table} SET plan_id = 'gone' WHERE ${first(table)}`)
    const into = here()
    expect(take(into, from)).toEqual([`Damaged, and left out: ${told}.`])
    expect(countsIn(into)).toEqual({ ...whole, [table]: 1 })
  })

  test('has a note whose source is nowhere, without what it cites', () => {
    const from = filled()
    const whole = countsIn(from)
    damage(from, 'sources', `DELETE FROM sources WHERE ${first('sources')}`)
    const into = here()
    expect(take(into, from)).toEqual([
      'Damaged, and here only in part: 1 notebook: “Land”; 1 note: “Land note”.',
    ])
    expect(countsIn(into)).toEqual({ ...whole, sources: 1 })
    expect(into.sql.prepare('SELECT count(cite) AS cites FROM notes').get()).toEqual({ cites: 1 })
  })

  test('with a number that no column of ours has comes all the same', () => {
    const from = filled()
    const whole = countsIn(from)
    damage(
      from,
      'recalls',
      `UPDATE plans SET revision = 9223372036854775807; UPDATE notes SET position = 9223372036854775807;
       UPDATE recalls SET found = -9223372036854775807`,
    )
    const into = here()
    take(into, from)
    expect(countsIn(into)).toEqual(whole)
    take(into, from)
    expect(countsIn(into)).toEqual(whole)
  })

  test('with a number in the place of what a source says comes all the same', () => {
    const from = filled()
    const whole = countsIn(from)
    damage(
      from,
      'sources',
      `UPDATE sources SET fields = 7000000000000000000 WHERE ${first('sources')}`,
    )
    const into = here()
    expect(take(into, from)).toEqual([])
    expect(countsIn(into)).toEqual(whole)
  })

  test('with a document that is nested too deeply comes all the same', () => {
    const from = filled()
    const whole = countsIn(from)
    damage(
      from,
      'plans',
      `UPDATE plans SET document = '${'['.repeat(50_000)}${']'.repeat(50_000)}' WHERE ${first('plans')}`,
    )
    const into = here()
    expect(take(into, from)).toEqual([])
    expect(countsIn(into)).toEqual(whole)
  })
})

test('a plan with a version that is nested too deeply can be taken back by itself', () => {
  const from = filled()
  damage(
    from,
    'versions',
    `UPDATE versions SET document = '${'['.repeat(50_000)}${']'.repeat(50_000)}'`,
  )
  const id = String(from.sql.prepare('SELECT id FROM plans LIMIT 1').get()?.id)
  const into = here()
  mergeLibrary(into, from.sql, { type: 'plan', id }, 'from the other library')
  expect(countsIn(into)).toMatchObject({ plans: 1, versions: 1 })
})

test('two that differ are both kept though they share an id that is damaged', () => {
  const from = filled()
  const into = here()
  const one = `WHERE ${first('plans')}`
  damage(from, 'plans', `UPDATE plans SET id = 'damaged' ${one}`)
  ways.merged(into, from)
  into.sql.exec("UPDATE plans SET question = 'Another?' WHERE id = 'damaged'")
  expect(ways.merged(into, from)).toEqual([
    // Those of the plan whose id is not the one that they name.
    expect.stringContaining('1 version of “Who owned the Land?”; 1 recall'),
  ])
  expect(countsIn(into).plans).toBe(3)
  ways.merged(into, from)
  expect(countsIn(into).plans).toBe(3)
})

describe('text that became bytes', () => {
  const asBytes = (table: string, ...columns: string[]) =>
    `UPDATE ${table} SET ${columns.map((column) => `${column} = CAST(${column} AS BLOB)`).join()}`
  const words = {
    notes: ['heading', 'body', 'cite'],
    plans: ['question', 'document'],
    versions: ['document'],
    templates: ['document'],
    sources: ['fields'],
  }
  const allIn = ({ sql }: Database) =>
    Object.entries(words).map(([table, columns]) =>
      sql.prepare(`SELECT ${columns.join()} FROM ${table} ORDER BY id`).all(),
    )

  test.each(Object.entries(ways))('comes as the text that it is where it is %s', (_, take) => {
    const from = filled()
    const whole = allIn(from)
    for (const [table, columns] of Object.entries(words))
      damage(from, table, asBytes(table, ...columns))
    const into = here()
    take(into, from)
    expect(allIn(into)).toEqual(whole)
    const counts = countsIn(into)
    mergeLibrary(into, from.sql, { type: 'all' }, 'from the other library')
    expect(countsIn(into)).toEqual(counts)
  })

  test('is known again where it is the one here', () => {
    const from = filled()
    const into = here()
    ways.merged(into, from)
    const counts = countsIn(into)
    for (const [table, columns] of Object.entries(words))
      damage(into, table, asBytes(table, ...columns.filter((column) => column !== 'cite')))
    ways.merged(into, from)
    expect(countsIn(into)).toEqual(counts)
  })
})

test('a bad row of the library here keeps nothing from coming', () => {
  const from = filled()
  const into = filled()
  for (const table of ['sources', 'notes', 'plans', 'templates'])
    damage(into, table, `UPDATE ${table} SET id = id || '0'`)
  damage(into, 'notes', "UPDATE notes SET body = x'ff', position = 9223372036854775807")
  damage(into, 'sources', 'UPDATE sources SET fields = NULL')
  const before = countsIn(into)
  mergeLibrary(into, from.sql, { type: 'all' }, 'from the other library')
  expect(countsIn(into)).toMatchObject({
    plans: Number(before.plans) + 2,
    notes: Number(before.notes) + 2,
    sources: Number(before.sources) + 2,
  })
})

describe('what is here without a cite, and is merged from where it', () => {
  const cited = ['notebooks', 'notes', 'snippets']

  /** A library that lacks every source and cite of the other, and else has all of it. */
  function withoutCites(from: Database): Database {
    const into = here()
    mergeLibrary(into, from.sql, { type: 'all' }, 'from the other library')
    for (const table of cited) into.sql.exec(`UPDATE ${table} SET cite = NULL`)
    into.sql.exec('DELETE FROM sources; DELETE FROM notes')
    return into
  }

  test.each([
    ['is no JSON', '{"sourceId"'],
    ['is nested too deeply', `${'['.repeat(1500)}${']'.repeat(1500)}`],
    ['names a source that is nowhere', '{"sourceId":"gone"}'],
  ])('has a cite that %s, gets all the rest', (_, cite) => {
    const from = filled()
    const into = withoutCites(from)
    for (const table of cited) damage(from, table, `UPDATE ${table} SET cite = '${cite}'`)
    mergeLibrary(into, from.sql, { type: 'all' }, 'from the other library')
    // The notes that came are met again without a cite.
    mergeLibrary(into, from.sql, { type: 'all' }, 'from the other library')
    expect(countsIn(into)).toEqual(countsIn(from))
    expect(into.sql.prepare('SELECT 1 FROM notebooks WHERE cite IS NOT NULL').all()).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { createNotebooks } from '../../../../src/main/library/index.ts'
import { createPlans, createVersions } from '../../../../src/main/plans/index.ts'
import { mendLinks } from '../../../../src/main/storage/links.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'
import { loosen } from '../../../support/loosen.ts'

function stocked() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  for (const name of ['Land', 'Sea'])
    notebooks.add({ name }, [
      draftNote(`${name} one`, `The ${name} was bought.`, `The ${name} was sold.`),
      draftNote(`${name} two`, `The ${name} was lost.`),
    ])
  const versions = createVersions(database)
  const plans = createPlans(database, versions)
  const plan = plans.create('Who owned the land?')
  versions.name(plan, 'First')
  database.sql.exec('PRAGMA foreign_keys = OFF')
  const damage = (sql: string) => {
    database.sql.exec(sql)
    database.sql.exec('PRAGMA foreign_keys = ON')
  }
  const shown = () =>
    notebooks.list().map(({ id, name }) => ({
      name,
      notes: notebooks
        .notes(id)
        .map(({ heading, snippets }) => [heading, ...snippets.map(({ text }) => text)]),
    }))
  return { database, notebooks, plans, versions, plan, damage, shown }
}

test('a sound library is left as it is, without a word', () => {
  const { database, shown } = stocked()
  const before = shown()
  expect(mendLinks(database)).toEqual([])
  expect(shown()).toEqual(before)
})

test.each(['notebooks', 'notes'])(
  'the one of the %s whose id is damaged gets it back from its parts',
  (table) => {
    const { database, damage, shown } = stocked()
    const before = shown()
    damage(`UPDATE ${table} SET id = replace(id, '-', '_') WHERE rowid = 1`)
    expect(shown()).not.toEqual(before)
    expect(mendLinks(database)).toEqual([])
    expect(shown()).toEqual(before)
  },
)

test('a plan whose id is damaged gets it back from its versions', () => {
  const { database, plans, versions, plan, damage } = stocked()
  damage("UPDATE plans SET id = 'gone'")
  mendLinks(database)
  expect(plans.open(plan.id).question).toBe(plan.question)
  expect(versions.list(plan.id)).toHaveLength(1)
})

test('notes and snippets that belong nowhere are found in a notebook of their own', () => {
  const { database, damage, shown } = stocked()
  damage(
    `UPDATE notes SET notebook_id = 'nowhere' WHERE heading = 'Land one';
     UPDATE snippets SET note_id = 'nobody' WHERE text = 'The Sea was sold.'`,
  )
  const [says] = mendLinks(database)
  const name = 'Kept from a damaged library'
  expect(says).toContain(`2 notes that belonged nowhere can be found in the notebook “${name}”`)
  const found = shown().find((notebook) => notebook.name === name)
  expect(found?.notes.flat()).toEqual(
    expect.arrayContaining([
      'Land one',
      'The Land was bought.',
      'A note whose own words could not be read',
      'The Sea was sold.',
    ]),
  )
  expect(mendLinks(database)).toEqual([])
})

test.each([
  ['notes', 'notebook_id', `heading = 'Land two'`, 'Land two'],
  ['snippets', 'note_id', `text = 'The Sea was sold.'`, 'The Sea was sold.'],
])('one of the %s whose %s is nothing is found there too, once', (table, column, which, words) => {
  const { database, damage, shown } = stocked()
  const tighten = loosen(database.sql, table)
  damage(`UPDATE ${table} SET ${column} = NULL WHERE ${which}`)
  tighten()
  expect(mendLinks(database).join()).toContain('1 note that belonged nowhere can be found in')
  const kept = shown().filter(({ name }) => name === 'Kept from a damaged library')
  expect(kept.flatMap(({ notes }) => notes)).toEqual([expect.arrayContaining([words])])
  const after = shown()
  expect(mendLinks(database)).toEqual([])
  expect(shown()).toEqual(after)
})

test('snippets stand in a note that is made of them where they say they do', () => {
  const { database, damage } = stocked()
  const lost = '01890000-0000-7000-8000-00000000000a'
  const words = 'substr(body, starts + 1, ends - starts) = text AS isThere'
  const standing = () =>
    database.sql
      .prepare(
        `SELECT starts, ${words}, heading, note_id AS note FROM snippets JOIN notes ON notes.id = note_id WHERE heading LIKE 'A note%'`,
      )
      .all()
  damage(
    `UPDATE snippets SET note_id = '${lost}' WHERE note_id = (SELECT id FROM notes WHERE heading = 'Sea one');
     UPDATE snippets SET starts = 9000000000000, ends = 9000000000001 WHERE text = 'The Land was lost.';
     UPDATE snippets SET note_id = 'nobody' WHERE text = 'The Land was lost.'`,
  )
  const before = database.sql.prepare(`SELECT starts FROM snippets WHERE note_id = '${lost}'`).all()
  mendLinks(database)
  const found = standing()
  expect(found).toHaveLength(3)
  for (const { isThere } of found) expect(isThere).toBe(1)
  expect(found.flatMap(({ note, starts }) => (note === lost ? [{ starts }] : []))).toEqual(before)
  expect(database.sql.prepare('SELECT 1 FROM notes WHERE length(body) > 1000').all()).toEqual([])
  const miscounted =
    'SELECT 1 FROM notes WHERE snippets <> (SELECT count(*) FROM snippets WHERE note_id = notes.id)'
  expect(database.sql.prepare(miscounted).all()).toEqual([])
})

import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { isOfOneRow } from '../../../../src/main/storage/index.ts'

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('it threw nothing')
}

const sql = new DatabaseSync(':memory:')
sql.exec('CREATE TABLE rows (id TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT')
const insert = sql.prepare('INSERT INTO rows (id, number) VALUES (?, ?)')
const nested = (depth: number): unknown => {
  let value: unknown = []
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}
/** What is thought to be there and is not. */
const nobody: { name: string } = JSON.parse('null')

test.each<[string, () => unknown]>([
  ['a value that its column cannot hold', () => insert.run('a', 1.5)],
  ['a value that is missing', () => insert.run('a', null)],
  ['a number beyond those of JavaScript', () => sql.prepare(`SELECT ${2n ** 62n}`).get()],
  ['what is nested too deeply', () => JSON.stringify(nested(100_000))],
])('%s is the fault of one row', (_, act) => {
  expect(isOfOneRow(thrownBy(act))).toBe(true)
})

test.each<[string, () => unknown]>([
  ['a slip of our own', () => nobody.name],
  ['a value that we forgot', () => Reflect.apply(insert.run, insert, ['a', undefined])],
  ['a table that is not there', () => sql.prepare('SELECT 1 FROM nowhere')],
])('%s is none of a row', (_, act) => {
  expect(isOfOneRow(thrownBy(act))).toBe(false)
})

/**
 * Columns of a query, each handed over as one text: taking rows one by one costs node:sqlite more than finding them,
 * and 100,000 rows half as long again.
 */
import type { StatementSync } from 'node:sqlite'
import { z } from 'zod'
import type { Database } from '../../storage/index.ts'

/** Stands between texts that are handed over as one; JSON has it nowhere. */
const between = '\u001f'

type Columns<Name extends string, Text extends string> = Record<Name, Float64Array> &
  Record<Text, readonly string[]>

/**
 * Prepares a query for some columns of numbers and some of texts, by their names each an expression over the rows of
 * `from`. A text that is NULL comes as ''. All columns have the same rows in the same order.
 */
export function prepareColumns<Name extends string, Text extends string>(
  { sql }: Database,
  numbers: Readonly<Record<Name, string>>,
  texts: Readonly<Record<Text, string>>,
  from: string,
): () => Columns<Name, Text> {
  const names = keysOf(numbers)
  const textNames = keysOf(texts)
  const statement = sql.prepare(
    `SELECT ${[
      ...names.map((name) => `json_group_array(${numbers[name]})`),
      ...textNames.map((name) => gathered(texts[name])),
    ].join(', ')} FROM ${from}`,
  )
  statement.setReturnArrays(true)
  return () => {
    const values = valuesOf(statement)
    const read = {
      ...mapped(names, (nth) => numbersIn(values[nth])),
      ...mapped(textNames, (nth) => textsIn(values[names.length + nth])),
    }
    return read as Columns<Name, Text>
  }
}

const gathered = (column: string): string =>
  `group_concat(coalesce(replace(${column}, char(31), ''), ''), char(31))`

const keysOf = <Key extends string>(record: Readonly<Record<Key, string>>): Key[] =>
  Object.keys(record) as Key[]

const mapped = <Value>(names: readonly string[], read: (nth: number) => Value) =>
  Object.fromEntries(names.map((name, nth) => [name, read(nth)]))

/** With arrays for rows, which the types do not know of. */
const valuesOf = (statement: StatementSync): readonly unknown[] => {
  const row: unknown = statement.get()
  return Array.isArray(row) ? row : []
}

function numbersIn(value: unknown): Float64Array {
  const held: unknown = JSON.parse(typeof value === 'string' ? value : '[]')
  return Float64Array.from(Array.isArray(held) ? held : [])
}

/** The one row of a query that gives numbers of snippets as `json_group_array(…) AS nums`. */
export const numsRow = z.object({ nums: z.string().transform(numbersIn) })

/** No rows are NULL, and one row with nothing is one empty text. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(between) : []

/** Rows in pages whose own order is lost, known by their ids. */
import { type Column, fieldsOf, type Table } from './columns.ts'
import type { Fields } from './fate.ts'
import { recordBefore, type Value } from './records.ts'
import type { Trees } from './trees.ts'

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * What still stands of rows whose ids are known, as far as their page goes. SQLite fills a page from its end on:
 * of two states of a row the first in the page is taken for the newer one, which nothing there can tell for
 * certain. They are rows in part.
 */
export function rowsInDisordered(trees: Trees, table: Table, ids: ReadonlySet<string>): Fields[] {
  if (ids.size === 0) return []
  const found = new Map<string, Fields>()
  for (const page of trees.disordered())
    for (const { 0: id, index } of page.toString('latin1').matchAll(anyId)) {
      if (!ids.has(id) || found.has(id)) continue
      const values = recordBefore(page, index, id)
      // An entry of an index begins with an id too.
      if (!values || !isRowOf(values, table)) continue
      const fields = fieldsOf({ rowid: 0, values, isWhole: false }, table)
      if (fields.id === id) found.set(id, fields)
    }
  return [...found.values()]
}

/** Whether each value is of its column's kind, as far as the page goes: behind its end there is nothing. */
function isRowOf(values: readonly Value[], { columns }: Table): boolean {
  const last = values.findLastIndex((value) => value !== null && value !== '')
  return (
    values.length <= columns.length &&
    columns.every((column, index) => index > last || fits(values[index] ?? null, column))
  )
}

function fits(value: Value, { isText, mayBeNull, isRowNumber }: Column): boolean {
  if (value === null) return mayBeNull || isRowNumber
  return isText !== (typeof value === 'number' || typeof value === 'bigint')
}

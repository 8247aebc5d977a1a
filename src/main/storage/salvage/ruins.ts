/** Rows in pages whose own order is lost, known by their ids. */
import { fieldsOf, type Table } from './columns.ts'
import type { Fields } from './fate.ts'
import { recordBefore } from './records.ts'
import type { Trees } from './trees.ts'

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * What still stands of rows whose ids are known, as far as their page goes. SQLite fills a page from its end on:
 * of two states of a row the first in the page is taken for the newer one, which nothing there can tell for
 * certain. They are rows in part.
 */
export function rowsInRuins(trees: Trees, table: Table, ids: ReadonlySet<string>): Fields[] {
  if (ids.size === 0) return []
  const found = new Map<string, Fields>()
  for (const page of trees.ruins())
    for (const { 0: id, index } of page.toString('latin1').matchAll(anyId)) {
      if (!ids.has(id) || found.has(id)) continue
      const values = recordBefore(page, index, id)
      // An entry of an index begins with an id too, and has fewer columns.
      if (!values || values.length < fewestColumns) continue
      const fields = fieldsOf({ rowid: 0, values, isWhole: false }, table)
      if (fields.id === id) found.set(id, fields)
    }
  return [...found.values()]
}

const fewestColumns = 4

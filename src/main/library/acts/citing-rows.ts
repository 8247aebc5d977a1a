/** The rows that cite a source: things of the library by a column, and documents by the id that stands in them. */
import { z } from 'zod'
import { type Database, soundRows } from '../../storage/index.ts'
import type { Journal } from './journal.ts'

export type CitingRows = {
  /** How many things of the library and plans cite a source, whether or not in the bin. */
  placesOf(sourceId: string): number
  /** Has all that cites one source cite another. @returns how many things and plans did. */
  cite(journal: Journal, from: string, to: string): number
}

const things = ['notebooks', 'notes', 'snippets'] as const
const documents = ['plans', 'versions', 'templates'] as const

const citeRow = z.object({ id: z.string(), cite: z.string() })
const documentRow = z.object({ id: z.string(), document: z.string() })

export function createCitingRows({ sql }: Database): CitingRows {
  const ofThings = things.map((table) => ({
    table,
    rows: sql.prepare(`SELECT id, cite FROM ${table} WHERE source_id = ?`),
  }))
  // An id is in no document by chance.
  const ofDocuments = documents.map((table) => ({
    table,
    rows: sql.prepare(`SELECT id, document FROM ${table} WHERE instr(document, ?) > 0`),
  }))
  const plansCiting = sql.prepare('SELECT id, document FROM plans WHERE instr(document, ?) > 0')

  return {
    placesOf: (sourceId) =>
      ofThings.reduce((sum, { rows }) => sum + soundRows(citeRow, rows, sourceId).length, 0) +
      soundRows(documentRow, plansCiting, sourceId).length,
    cite(journal, from, to) {
      let many = 0
      for (const { table, rows } of ofThings)
        for (const { id, cite } of soundRows(citeRow, rows, from)) {
          journal.change(table, id, { cite: cite.replaceAll(from, to) })
          many += 1
        }
      for (const { table, rows } of ofDocuments)
        for (const { id, document } of soundRows(documentRow, rows, from)) {
          journal.change(table, id, { document: document.replaceAll(from, to) })
          if (table === 'plans') many += 1
        }
      return many
    },
  }
}

/** Which page of a library holds what, so that one of each kind can be damaged. */
import { DatabaseSync } from 'node:sqlite'

export type Page = {
  /** Counted from 0. */
  at: number
  /** A table, an index or a table of the search index, or `free`. */
  of: string
  /** A leaf, an interior page or a page of what overflows them; of free pages a trunk or a leaf. */
  type: string
}

export const pageBytes = 4096

/**
 * All pages of a whole library, by SQLite's own account of them (sqlite.org/dbstat.html); what it leaves out is
 * free (sqlite.org/fileformat2.html, “The Freelist”).
 */
export function pagesOf(path: string): Page[] {
  const sql = new DatabaseSync(path, { readOnly: true })
  const used = sql
    .prepare('SELECT pageno, name, pagetype FROM dbstat ORDER BY pageno')
    .all()
    .map(({ pageno, name, pagetype }) => ({
      at: Number(pageno) - 1,
      of: String(name),
      type: String(pagetype),
    }))
  const count = Number(sql.prepare('PRAGMA page_count').get()?.page_count)
  sql.close()
  const known = new Set(used.map(({ at }) => at))
  const free = Array.from({ length: count }, (_, at) => at)
    .filter((at) => !known.has(at))
    .map((at) => ({ at, of: 'free', type: 'free' }))
  return [...used, ...free]
}

/** One row of each table made into one that Linchpin would never write. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Damage } from './damage.ts'

/** By table: changes to one of its rows, as SQL. Each is a thing that one bad sector or another program can do. */
const changes: Record<string, readonly string[]> = {
  plans: [
    "updated = replace(updated, 'T', 'U')",
    "created = 'yesterday'",
    'document = substr(document, 1, length(document) - 3)',
    "document = '{}'",
    "document = ''",
    'document = replace(document, \'"point"\', \'"pint"\')',
    'document = replace(document, \'"version":2\', \'"version":9\')',
    "question = ''",
    'revision = -4',
    "archived = 'never'",
    "deleted = 'soon'",
    "id = 'x' || id",
  ],
  versions: [
    "made = 'then'",
    'words = -1',
    "document = '['",
    "kind = 'other'",
    "kind = 'named', name = NULL",
    "question = ''",
    "id = '7'",
    "plan_id = 'nobody'",
  ],
  notebooks: ["name = ''", 'cite = \'{"sourceId":5}\'', "cite = '7'", "updated = ''", "id = '1'"],
  notes: [
    "heading = ''",
    "cite = '[]'",
    'snippets = -3',
    'position = -9',
    "body = ''",
    "notebook_id = 'nobody'",
    "id = 'x'",
  ],
  snippets: [
    "kind = 'stetement'",
    "dates = '[1866'",
    "dates = '{}'",
    "people = 'none'",
    'ends = starts - 1',
    'starts = 900000, ends = 900001',
    "text = ''",
    'cite = \'"x"\'',
    "note_id = 'nobody'",
    "id = ''",
  ],
  sources: [
    "fields = replace(fields, ':', ';')",
    "fields = '{}'",
    "fields = 'null'",
    'fields = replace(fields, \'"book"\', \'"bok"\')',
    "updated = 'U'",
    "id = 'one'",
  ],
  templates: ["name = ''", "document = '{'", "document = '{}'", "created = 'then'", "id = ''"],
  recalls: ['found = 9', "detail = '['", "made = ''", "plan_id = 'nobody'"],
}

export const rowDamages: Damage[] = Object.entries(changes).flatMap(([table, sets]) =>
  sets.map((set): Damage => {
    return {
      name: `one row of ${table}: ${set}`,
      kind: 'one bad row',
      of: 'closed',
      apply(folder, random) {
        const sql = new DatabaseSync(join(folder, 'library.db'))
        sql.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON')
        // What keeps the search up is asked for and changes nothing.
        for (const name of ['search_words', 'search_forms'])
          sql.function(name, { deterministic: true }, (text) => String(text))
        const rows = sql.prepare(`SELECT rowid FROM ${table} ORDER BY rowid`).all()
        const { rowid } = random.pick(rows)
        sql.prepare(`UPDATE ${table} SET ${set} WHERE rowid = ?`).run(rowid ?? null)
        sql.close()
      },
    }
  }),
)

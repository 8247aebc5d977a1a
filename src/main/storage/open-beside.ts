/** A further connection to the library in use. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Database, databaseOf } from './database.ts'
import { addSearchFunctions } from './search-functions.ts'

/**
 * For another thread that reads and writes much at once, so that calls are answered meanwhile. It waits for
 * a save that is being written, and a save waits for it. A row that was damaged is carried as it is.
 */
export function openBeside(folder: string): Database {
  const sql = new DatabaseSync(join(folder, 'library.db'))
  try {
    sql.exec(
      'PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = ON',
    )
    addSearchFunctions(sql)
  } catch (error) {
    sql.close()
    throw error
  }
  return databaseOf(sql)
}

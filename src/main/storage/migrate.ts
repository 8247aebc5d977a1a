/** Brings a library to today's shape. */
import type { DatabaseSync } from 'node:sqlite'
import { backUp } from './backups.ts'
import { rollBack } from './database.ts'
import type { Migration } from './migrations/index.ts'

/**
 * Runs the steps that a library has not been through, each whole or not at all.
 * @param isBackedUp whether a backup is made before.
 */
export function migrate(
  sql: DatabaseSync,
  folder: string,
  steps: readonly Migration[],
  isBackedUp = true,
): void {
  const version = Number(sql.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (isBackedUp && version > 0 && version < steps.length) backUp(sql, folder)
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    sql.exec('BEGIN IMMEDIATE')
    try {
      sql.exec(step.sql)
      sql.exec(`PRAGMA user_version = ${index + 1}`)
      sql.exec('COMMIT')
    } catch (error) {
      rollBack(sql)
      throw error
    }
  }
}

/** Where unexpected errors go: one file in the data folder, with their stacks. */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const maxBytes = 1_000_000

export type Log = {
  path: string
  /**
   * Writes the error with its stack and what was being done; gives whether that could be written. Never
   * throws: it is called where things fail.
   */
  unexpected(doing: string, error: unknown): boolean
}

export function createLog(dataFolder: string): Log {
  const folder = join(dataFolder, 'logs')
  const path = join(folder, 'linchpin.log')
  return {
    path,
    unexpected(doing, error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
      try {
        // The data folder itself is not made: where it is gone, another must not take its place.
        if (!existsSync(folder)) mkdirSync(folder)
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes)
          renameSync(path, `${path}.old`)
        appendFileSync(path, `${new Date().toISOString()} ${doing}\n${told}\n`)
        return true
      } catch (cause) {
        // A full disk must not hide the error itself.
        console.error(doing, error, cause)
        return false
      }
    },
  }
}

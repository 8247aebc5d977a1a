/**
 * A library's file as the pages it is made of, read without SQLite, which gives up on a file where one page is
 * wrong. The format is SQLite's own (sqlite.org/fileformat2.html), and its numbers here are those of that text.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { LoggedPages } from '../write-ahead-log.ts'

export type Pages = {
  /** How many there are; they are numbered from 1. */
  count: number
  /** Null for a page that is not there. */
  read(number: number): Buffer | null
  close(): void
}

/** Linchpin's libraries have pages of this many bytes, as SQLite makes them where nobody says otherwise. */
export const pageBytes = 4096

/** @param logged pages that were written to the file's log, which are newer than those in the file. */
export function openPages(path: string, logged: LoggedPages | null): Pages {
  const file = openSync(path, 'r')
  const inFile = Math.ceil(statSync(path).size / pageBytes)
  const count = Math.max(inFile, logged?.count ?? 0)
  const kept = new Map<number, Buffer>()

  function fromFile(number: number): Buffer {
    // What a file that was cut has no bytes for is nothing.
    const page = Buffer.alloc(pageBytes)
    readSync(file, page, 0, pageBytes, (number - 1) * pageBytes)
    return page
  }

  return {
    count,
    read(number) {
      if (!Number.isInteger(number) || number < 1 || number > count) return null
      const newer = logged?.pages.get(number)
      if (newer) return newer
      const known = kept.get(number)
      if (known) return known
      const page = fromFile(number)
      if (kept.size > 500) kept.clear()
      kept.set(number, page)
      return page
    },
    close: () => closeSync(file),
  }
}

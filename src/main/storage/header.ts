/** The first hundred bytes of a library (sqlite.org/fileformat2.html, section 1.3). */
import { closeSync, openSync, readSync } from 'node:fs'
import { pageBytes } from './salvage/pages.ts'

const magic = 'SQLite format 3\0'

/**
 * What of the header is always the same in a library of ours: where it begins, how many bytes it has, and
 * which numbers it may hold. SQLite takes some of these for a reason to open a file for reading only, or as
 * one of a later SQLite's, and says so without a word of damage.
 */
const constants: readonly (readonly [at: number, bytes: number, allowed: readonly number[]])[] = [
  [16, 2, [pageBytes]],
  [18, 1, [1, 2]],
  [19, 1, [1, 2]],
  [20, 1, [0]],
  [21, 1, [64]],
  [22, 1, [32]],
  [23, 1, [32]],
  [44, 4, [4]],
  [52, 4, [0]],
  [56, 4, [1]],
  [64, 4, [0]],
]

/** Whether a file begins as every library does. */
export function hasSoundHeader(path: string): boolean {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, header, 0, 100, 0) < 100) return false
  } finally {
    closeSync(file)
  }
  if (header.toString('latin1', 0, 16) !== magic) return false
  if (header.subarray(72, 92).some((byte) => byte !== 0)) return false
  return constants.every(([at, bytes, allowed]) => allowed.includes(header.readUIntBE(at, bytes)))
}

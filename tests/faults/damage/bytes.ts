/** What becomes of the bytes of a file. */
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Random } from '../support/random.ts'

/** Turns bits of one byte over; never none of them. */
export function flip(path: string, at: number, random: Random): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, at)
  byte.writeUInt8(byte.readUInt8() ^ (1 + random.below(255)))
  writeSync(file, byte, 0, 1, at)
  closeSync(file)
}

export const sizeOf = (path: string): number => statSync(path).size

export function cut(path: string, bytes: number): void {
  const file = openSync(path, 'r+')
  ftruncateSync(file, bytes)
  closeSync(file)
}

/** Puts zeros, or the letter given, over a stretch. */
export function fill(path: string, from: number, bytes: number, letter = 0): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(bytes, letter), 0, bytes, from)
  closeSync(file)
}

/** A file is replaced by what is not its like; each has its name. */
export const replacements: Record<string, (path: string) => void> = {
  'no bytes': (path) => writeFileSync(path, ''),
  'one byte': (path) => writeFileSync(path, 'x'),
  'zeros all through': (path) => writeFileSync(path, Buffer.alloc(sizeOf(path))),
  'a picture': (path) =>
    writeFileSync(
      path,
      Buffer.concat([Buffer.from('ffd8ffe000104a464946000101', 'hex'), Buffer.alloc(9000, 0x5a)]),
    ),
  'words of another program': (path) =>
    writeFileSync(path, 'Dear diary, today it rained. '.repeat(300)),
  'another program’s database': (path) => {
    rmSync(path)
    const other = new DatabaseSync(path)
    other.exec(
      "CREATE TABLE songs (title TEXT, played INTEGER); INSERT INTO songs VALUES ('Rain', 3)",
    )
    other.close()
  },
  'a folder': (path) => {
    rmSync(path)
    mkdirSync(path)
  },
  'nothing at all': (path) => rmSync(path),
  'half of itself': (path) => cut(path, Math.floor(sizeOf(path) / 2)),
  'itself twice': (path) => {
    const bytes = readFileSync(path)
    writeFileSync(path, Buffer.concat([bytes, bytes]))
  },
}

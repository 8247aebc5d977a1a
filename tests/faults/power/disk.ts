/**
 * A disk on which only what was synced is sure. What was written since may be there or not, in any choice, and
 * the last of it half; names that were made, changed or deleted since their folder was synced are there in
 * their order, up to some point (ext4 keeps them in a journal; POSIX promises no more). docs/decisions/133
 */
import { dirname } from 'node:path'
import type { Random } from '../support/random.ts'
import type { Step } from './log.ts'

/** A choice among what may be there after the power is cut. */
export type Choice = {
  /** How many of so many changes of names were made. */
  names(of: number): number
  /** How much of a change of a file was made: all, none, or a write's first sectors. */
  part(): 'all' | 'none' | 'half'
}

export const nothingMore: Choice = { names: () => 0, part: () => 'none' }
export const allOfIt: Choice = { names: (of) => of, part: () => 'all' }
export const byChance = (random: Random): Choice => ({
  names: (of) => random.below(of + 1),
  part: () => random.pick(['all', 'all', 'none', 'none', 'half'] as const),
})

export type Disk = {
  take(step: Step): void
  /** The files there are if the power is cut now, by their paths. */
  afterCut(choice: Choice): Map<string, Buffer>
}

type Change = { at: number; bytes: Buffer } | { size: number }
type File = { sure: Buffer; since: Change[]; size: number }
type NameChange = { folder: string; make(names: Map<string, File>): void }

/** @param files what is on the disk to begin with, all of it sure. */
export function createDisk(files: ReadonlyMap<string, Buffer>): Disk {
  const begun = [...files].map(([path, bytes]): [string, File] => [
    path,
    { sure: bytes, since: [], size: bytes.length },
  ])
  const names = new Map(begun)
  const sureNames = new Map(begun)
  let namesSince: NameChange[] = []

  function change(folder: string, make: NameChange['make']) {
    make(names)
    namesSince.push({ folder, make })
  }

  function fileAt(path: string): File {
    const file = names.get(path)
    if (!file) throw new Error(`${path} is used and is not there`)
    return file
  }

  function resize(path: string, size: number) {
    const file = fileAt(path)
    file.since.push({ size })
    file.size = size
  }

  return {
    take(step) {
      switch (step.does) {
        case 'open':
          if (!names.has(step.path)) {
            const made: File = { sure: Buffer.alloc(0), since: [], size: 0 }
            change(dirname(step.path), (of) => of.set(step.path, made))
          } else if (step.bytes === 0 && fileAt(step.path).size > 0) resize(step.path, 0)
          break
        case 'write': {
          const file = fileAt(step.path)
          file.since.push({ at: step.at, bytes: step.bytes })
          file.size = Math.max(file.size, step.at + step.bytes.length)
          break
        }
        case 'size':
          resize(step.path, step.bytes)
          break
        case 'sync': {
          const file = fileAt(step.path)
          file.sure = contentOf(file, allOfIt)
          file.since = []
          break
        }
        case 'syncfolder': {
          // What was changed in it before is sure, and so is what had to come before that.
          const last = namesSince.findLastIndex(({ folder }) => folder === step.path)
          for (const { make } of namesSince.slice(0, last + 1)) make(sureNames)
          namesSince = namesSince.slice(last + 1)
          break
        }
        case 'rename': {
          const file = fileAt(step.path)
          change(dirname(step.to), (of) => {
            of.delete(step.path)
            of.set(step.to, file)
          })
          break
        }
        case 'unlink':
          change(dirname(step.path), (of) => void of.delete(step.path))
          break
        case 'mkdir':
          break
      }
    },
    afterCut(choice) {
      const there = new Map(sureNames)
      for (const { make } of namesSince.slice(0, choice.names(namesSince.length))) make(there)
      return new Map([...there].map(([path, file]) => [path, contentOf(file, choice)]))
    },
  }
}

/** Disks write sectors whole (sqlite.org/atomiccommit.html, “Hardware Assumptions”). */
const sectorBytes = 512

function contentOf({ sure, since }: File, choice: Choice): Buffer {
  let bytes = sure
  for (const change of since) {
    const part = choice.part()
    if (part === 'none') continue
    if ('size' in change) {
      bytes = resized(bytes, change.size)
      continue
    }
    const { at, bytes: written } = change
    const half = Math.floor(written.length / 2 / sectorBytes) * sectorBytes
    const kept = part === 'all' ? written : written.subarray(0, half)
    const grown = resized(bytes, Math.max(bytes.length, at + kept.length))
    bytes = grown === bytes ? Buffer.from(bytes) : grown
    kept.copy(bytes, at)
  }
  return bytes
}

function resized(bytes: Buffer, size: number): Buffer {
  if (size <= bytes.length) return size === bytes.length ? bytes : bytes.subarray(0, size)
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)])
}

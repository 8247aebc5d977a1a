/** Puts a made file where a person wants it, whole or not at all. */
import type { Stats } from 'node:fs'
import { access, chmod, constants, copyFile, lstat, realpath, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DeskError, fileSynced, folderSynced, type Parts } from '../desk.ts'
import { systemCodeOf } from './system-errors.ts'

/** There is a file that was made to be only read. Whoever says so may have it replaced. */
export class OnlyReadError extends DeskError {
  constructor(path: string) {
    super('REFUSED', `${path} was not replaced: it can only be read.`)
  }
}

export type KeepOptions = {
  /** Where the half of it is noted while it is written. */
  parts: Parts
  /** Whether a file that can only be read is replaced, and not refused. */
  replacesOnlyRead?: boolean
}

/**
 * Copies `from` to `to`, replacing what is there only once the copy is whole: it is written beside the
 * place and then renamed. (A rename alone would fail between disks, where temporary files often are.)
 * What is replaced leaves its permissions to what takes its place; what is new is its person's alone. It is
 * on the disk itself when this resolves: a power cut does not take it back. Where `to` is a link, the link stays
 * and the file it leads to is replaced. docs/decisions/115
 * @returns the file written: `to`, or where that leads.
 * @throws OnlyReadError when there is a file that can only be read.
 * @throws DeskError REFUSED when the folder is not there, cannot be written to, or has no room, or when
 * what is there is no file.
 */
export async function keepFile(
  from: string,
  to: string,
  { parts, replacesOnlyRead = false }: KeepOptions,
): Promise<string> {
  try {
    const { path, mode, isOnlyRead } = await placeAt(to)
    if (isOnlyRead && !replacesOnlyRead) throw new OnlyReadError(named(to, path))
    await copyOver(from, { path, mode, isOnlyRead }, parts)
    return path
  } catch (error) {
    const says = sentences[systemCodeOf(error) ?? '']
    if (!says) throw error
    throw refused(to, says)
  }
}

/** A place to write to, with no link on the way; `mode` holds the permissions of the file there, if any. */
type Place = { path: string; mode: number | null; isOnlyRead: boolean }

async function placeAt(to: string): Promise<Place> {
  const first = await infoOf(to)
  const path = first?.isSymbolicLink() ? await endOf(to) : to
  const there = path === to ? first : await infoOf(path)
  if (!there) return { path, mode: null, isOnlyRead: false }
  if (there.isDirectory()) throw refused(to, 'there is a folder of that name.')
  if (!there.isFile()) throw refused(to, 'what is there is not a file.')
  const mode = there.mode & 0o777
  return { path, mode, isOnlyRead: (mode & 0o222) === 0 || !(await mayWrite(path)) }
}

/** What stands at a path, a link as a link; null when nothing does. */
async function infoOf(path: string): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Where a link leads in the end. */
async function endOf(link: string): Promise<string> {
  try {
    return await realpath(link)
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error
    throw refused(link, 'it is a link to a file that is not there.')
  }
}

async function mayWrite(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(systemCodeOf(error) ?? '')) return false
    throw error
  }
}

async function copyOver(
  from: string,
  { path, mode, isOnlyRead }: Place,
  parts: Parts,
): Promise<void> {
  const { path: beside, end } = parts.begin(dirname(path))
  // Windows puts nothing in the place of a file that can only be read, and takes none away.
  const isInTheWay = isOnlyRead && process.platform === 'win32'
  try {
    await copyFile(from, beside)
    await fileSynced(beside)
    if (!isInTheWay) await keepMode(beside, mode ?? ownOnly)
    if (isInTheWay) await chmod(path, 0o666)
    await rename(beside, path)
    if (mode !== null && isInTheWay) await keepMode(path, mode)
    await folderSynced(dirname(path))
  } catch (error) {
    if (mode !== null && isInTheWay)
      await keepMode(path, mode).catch(() => {
        // What went wrong before is what the person has to know.
      })
    await rm(beside, { force: true }).catch(() => {
      // The folder itself refuses us, so there is nothing of ours in it to take away.
    })
    throw error
  } finally {
    end()
  }
}

/** Read and written by its person alone, as what is in the data folder. */
const ownOnly = 0o600

/** Some disks know no modes (a stick, a share): a file is there all the same. */
async function keepMode(path: string, mode: number): Promise<void> {
  try {
    await chmod(path, mode)
  } catch (error) {
    if (!modeless.has(systemCodeOf(error) ?? '')) throw error
  }
}
const modeless = new Set(['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EINVAL'])

const named = (to: string, path: string): string => (to === path ? to : `${to} (${path})`)

const refused = (to: string, says: string): DeskError =>
  new DeskError('REFUSED', `${to} could not be written: ${says}`)

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder.',
  ENOTDIR: 'that is not a folder.',
  EISDIR: 'there is a folder of that name.',
  EACCES: 'you may not write there.',
  EPERM: 'you may not write there, or another program has it open.',
  EBUSY: 'another program has it open. Close it there and try again.',
  EROFS: 'that disk cannot be written to.',
  ENOSPC: 'the disk is full.',
  EDQUOT: 'what you may keep on that disk is used up.',
  ENAMETOOLONG: 'the name is too long.',
  ELOOP: 'it is a link that leads back to itself.',
}

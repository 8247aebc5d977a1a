/**
 * Has what was written reach the disk itself. Until then a power cut may take it back: a file's words by its
 * own fsync, its name by its folder's (fsync(2): "an explicit fsync() on a file descriptor for the directory
 * is also needed"). Windows has no handle on a folder; NTFS keeps names in its journal.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** Windows flushes only what is open for writing; elsewhere a file may be one that can only be read. */
const how = process.platform === 'win32' ? 'r+' : 'r'

/** @throws what the operating system says: EIO where the disk did not take it. */
export function syncFile(path: string): void {
  const file = openSync(path, how)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Has the names in a folder kept: after a file was made, renamed or deleted there. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch (error) {
    if (!isUnknown(error)) throw error
  }
}

/** As `syncFile`, without holding the thread up. */
export async function fileSynced(path: string): Promise<void> {
  const file = await open(path, how)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** As `syncFolder`, without holding the thread up. */
export async function folderSynced(path: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!isUnknown(error)) throw error
  }
}

/**
 * Some file systems (a share, a stick) do not know the asking, and a folder may be one to write in and not to
 * read: what is told is as kept as it gets there.
 */
const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unknown.has(String(error.code))
const unknown = new Set([
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EISDIR',
  'EBADF',
  'EACCES',
  'EPERM',
])

import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { folderSynced } from '../storage/index.ts'

/**
 * Writes beside the file and moves it into place, so that no half of one is ever seen. It is on the disk
 * itself when this resolves.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // A name of its own: the file's with something added could be longer than a name may be.
  const beside = join(dirname(path), `.${randomUUID()}.part`)
  try {
    // `flush` is an fsync before the file is closed: its words are there before its name is.
    await writeFile(beside, bytes, { flag: 'wx', mode: 0o600, flush: true })
    await rename(beside, path)
    await folderSynced(dirname(path))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

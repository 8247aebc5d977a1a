import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes beside the file and moves it into place, so that no half of one is ever seen. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // A name of its own: the file's with something added could be longer than a name may be.
  const beside = join(dirname(path), `.${randomUUID()}.part`)
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

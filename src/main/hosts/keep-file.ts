/** Puts a made file where a person wants it, whole or not at all. */
import { copyFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { newId } from '../../shared/model/ids.ts'
import { DeskError } from '../desk.ts'
import { systemCodeOf } from './system-errors.ts'

/**
 * Copies `from` to `to`, replacing what is there only once the copy is whole: it is written beside the
 * place and then renamed. (A rename alone would fail between disks, where temporary files often are.)
 * @throws DeskError REFUSED when the folder is not there, cannot be written to, or has no room.
 */
export async function keepFile(from: string, to: string): Promise<void> {
  const beside = join(dirname(to), `.${basename(to)}.${newId()}.part`)
  try {
    await copyFile(from, beside)
    await rename(beside, to)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {
      // The folder itself refuses us, so there is nothing of ours in it to take away.
    })
    const says = sentences[systemCodeOf(error) ?? '']
    if (!says) throw error
    throw new DeskError('REFUSED', `${to} could not be written: ${says}`)
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder.',
  ENOTDIR: 'that is not a folder.',
  EISDIR: 'there is a folder of that name.',
  EACCES: 'you may not write there.',
  EPERM: 'you may not write there, or another program has it open.',
  EBUSY: 'another program has it open. Close it there and try again.',
  EROFS: 'that disk cannot be written to.',
  ENOSPC: 'the disk is full.',
  ENAMETOOLONG: 'the name is too long.',
}

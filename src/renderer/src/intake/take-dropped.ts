import { limits } from '../../../shared/contract.ts'
import { type Dropped, saysLeft, walkFolders } from './walk-folders.ts'

/** Gives the files of what was dropped, and says what of it was not taken. */
export async function takeDropped(
  dropped: readonly Dropped[],
  onFiles: (files: File[]) => void,
  onFault: (says: string) => void,
): Promise<void> {
  try {
    const walked = await walkFolders(dropped, limits.files)
    const left = saysLeft(walked)
    if (walked.files.length > 0) onFiles(walked.files)
    else onFault('There are no files in what you dropped.')
    if (left !== null) onFault(left)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    onFault('What you dropped could not be read. Is it gone, or of a program that gives no files?')
  }
}

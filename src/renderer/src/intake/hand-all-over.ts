import { type ChosenFile, FileRefusedError, handOver } from '../desk/index.ts'

/** What the desk has been given: the files it took, by what it calls them, and why it did not take the others. */
export type HandedOver = { handed: string[]; taken: ChosenFile[]; faults: string[] }

/**
 * Gives every chosen file to the desk, one after another. A file that is refused does not hold up the
 * rest: its sentence is among the faults.
 *
 * @param onProgress what is going on, and how much of all bytes is done, from 0 to 1.
 * @throws DOMException named AbortError, when the signal says stop.
 */
export async function handAllOver(
  files: readonly ChosenFile[],
  onProgress: (says: string, done: number) => void,
  signal: AbortSignal,
  give = handOver,
): Promise<HandedOver> {
  const result: HandedOver = { handed: [], taken: [], faults: [] }
  let before = 0
  const total = Math.max(
    1,
    files.reduce((sum, file) => sum + bytesOf(file), 0),
  )
  const take = (fileId: string, file: ChosenFile) => {
    result.handed.push(fileId)
    result.taken.push(file)
  }
  for (const file of files) {
    if (file instanceof File) {
      try {
        const says = `Taking in ${file.name}`
        const { fileId } = await give(
          file,
          (done) => onProgress(says, (before + done * file.size) / total),
          signal,
        )
        take(fileId, file)
      } catch (error) {
        if (!(error instanceof FileRefusedError)) throw error
        result.faults.push(error.message)
      }
    } else take(file.fileId, file)
    before += bytesOf(file)
  }
  return result
}

const bytesOf = (file: ChosenFile): number => (file instanceof File ? file.size : file.bytes)

import { type ChosenFile, FileRefusedError, handOver } from '../desk/index.ts'

/**
 * Gives every chosen file to the desk, one after another. A file that is refused does not hold up the
 * rest: its sentence is among the faults.
 *
 * @param onProgress what is going on, and how much of all bytes is done, from 0 to 1.
 * @param letGo gets the files that the desk has, where not all came to it: nobody will have them read.
 * @throws DOMException named AbortError, when the signal says stop.
 */
export async function handAllOver(
  files: readonly ChosenFile[],
  onProgress: (says: string, done: number) => void,
  signal: AbortSignal,
  letGo: (fileIds: string[]) => void,
  give = handOver,
): Promise<{ handed: string[]; faults: string[] }> {
  const handed: string[] = []
  const faults: string[] = []
  const total = Math.max(
    1,
    files.reduce((sum, file) => sum + bytesOf(file), 0),
  )
  let before = 0
  for (const file of files) {
    if (file instanceof File) {
      try {
        const says = `Taking in ${file.name}`
        const { fileId } = await give(
          file,
          (done) => onProgress(says, (before + done * file.size) / total),
          signal,
        )
        handed.push(fileId)
      } catch (error) {
        if (!(error instanceof FileRefusedError)) {
          const held = files.flatMap((each) => (each instanceof File ? [] : each.fileId))
          const had = [...new Set([...handed, ...held])]
          if (had.length > 0) letGo(had)
          throw error
        }
        faults.push(error.message)
      }
    } else {
      handed.push(file.fileId)
    }
    before += bytesOf(file)
  }
  return { handed, faults }
}

const bytesOf = (file: ChosenFile): number => (file instanceof File ? file.size : file.bytes)

/** Files named on the command line, on their way to the desk. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { HandedFile } from '../../../shared/contract.ts'
import { systemCodeOf } from '../system-errors.ts'
import type { DeskAtHand } from './command.ts'

/** Hands the desk the files that are there, and says which are not. */
export async function handOver({ files }: DeskAtHand, paths: readonly string[]) {
  const handed: HandedFile[] = []
  const absent: string[] = []
  for (const path of paths) {
    const why = await whyNoFile(path)
    if (why) absent.push(why)
    else handed.push(await files.receive({ path, name: basename(path), temporary: false }))
  }
  return { handed, absent }
}

async function whyNoFile(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? null : `${path} is not a file.`
  } catch (error) {
    return systemCodeOf(error) === 'EACCES'
      ? `You may not read ${path}.`
      : `There is no file ${path}.`
  }
}

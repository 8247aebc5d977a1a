/** Files named on the command line, on their way to the desk. */
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { HandedFile } from '../../../shared/contract.ts'
import { naturally } from '../../../shared/text/naturally.ts'
import { systemCodeOf } from '../system-errors.ts'
import type { DeskAtHand } from './command.ts'

/** Hands the desk the files that are there, with `ofFolders` those of a folder in the order of their names; says which are not. */
export async function handOver(
  { files }: DeskAtHand,
  paths: readonly string[],
  { ofFolders = false } = {},
) {
  const handed: HandedFile[] = []
  const absent: string[] = []
  for (const path of paths) {
    const { found, why } = await filesAt(path, ofFolders)
    if (why) absent.push(why)
    for (const path of found)
      handed.push(await files.receive({ path, name: basename(path), temporary: false }))
  }
  return { handed, absent }
}

/** Those of a folder with all that is in it, but for what its system or a program hides there. */
async function filesAt(
  path: string,
  ofFolders: boolean,
): Promise<{ found: string[]; why?: string }> {
  try {
    const about = await stat(path)
    if (about.isFile()) return { found: [path] }
    if (!about.isDirectory() || !ofFolders) return { found: [], why: `${path} is not a file.` }
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const found = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/]\./.test(file.slice(path.length)))
      .sort(naturally)
    return found.length > 0 ? { found } : { found, why: `There are no files in ${path}.` }
  } catch (error) {
    const why =
      systemCodeOf(error) === 'EACCES' ? `You may not read ${path}.` : `There is no file ${path}.`
    return { found: [], why }
  }
}

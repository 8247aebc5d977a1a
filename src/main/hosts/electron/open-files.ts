/** Files that come from outside: "Open with", a second copy's words, the dock. */
import { basename } from 'node:path'
import { app } from 'electron'
import type { FileDesk } from '../../desk.ts'
import { sentenceOf } from '../startup.ts'
import type { Windows } from './windows.ts'

/** Hands files to the window in front, which adds plan files and previews notes. */
export async function openFiles(
  paths: readonly string[],
  { files, windows }: { files: FileDesk; windows: Windows },
): Promise<void> {
  const taken = await Promise.all(
    paths.map(async (path) => {
      const name = basename(path)
      try {
        return await files.receive({ path, name, temporary: false })
      } catch (error) {
        const why = sentenceOf(error) ?? 'It may have been moved or deleted.'
        windows.ask({ type: 'says', kind: 'failure', says: `${name} could not be opened. ${why}` })
        return null
      }
    }),
  )
  const there = taken.filter((file) => file !== null)
  if (there.length === 0) return
  for (const [at, path] of paths.entries()) if (taken[at]) app.addRecentDocument(path)
  windows.ask({ type: 'open-files', files: there })
}

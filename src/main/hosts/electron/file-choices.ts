/** What a dialog offers and gives, apart from Electron. */
import { basename, extname } from 'node:path'
import type { LocalFile } from '../../desk/host.ts'

const kinds: Readonly<Record<string, string>> = { docx: 'Word document', pdf: 'PDF' }

/** The one kind of file a made file may be kept as, so that the dialog adds the right ending. */
export function filterOf(name: string): { name: string; extensions: string[] }[] {
  const extension = extname(name).slice(1).toLowerCase()
  return extension ? [{ name: kinds[extension] ?? extension, extensions: [extension] }] : []
}

/** The files a person picked: theirs, so never to be deleted. */
export const pickedFiles = (paths: readonly string[]): LocalFile[] =>
  paths.map((path) => ({ path, name: basename(path), temporary: false }))

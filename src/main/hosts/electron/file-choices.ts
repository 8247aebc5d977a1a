/** What a dialog offers and gives, apart from Electron. */
import { basename, extname } from 'node:path'
import { notesFormats, type PickKind, referencesFormats } from '../../../shared/contract.ts'
import { fileKinds } from '../../../shared/model/export-format.ts'
import type { LocalFile } from '../../desk/host.ts'

type Filter = { name: string; extensions: string[] }

const notes: Filter = {
  name: 'Notes',
  extensions: notesFormats.flatMap(({ extensions }) => [...extensions]),
}
const references: Filter = {
  name: 'References',
  extensions: referencesFormats.flatMap(({ extensions }) => [...extensions]),
}
/** What an import reads. */
const readable = [...notes.extensions, ...references.extensions]
const plans: Filter = { name: 'Linchpin plan', extensions: ['linchpin'] }
const libraries: Filter = { name: 'Linchpin library', extensions: ['linchpin-library'] }
const styles: Filter = { name: 'Citation style', extensions: ['csl'] }
const all: Filter = { name: 'All files', extensions: ['*'] }

const filters: Readonly<Record<PickKind, Filter[]>> = {
  notes: [{ name: 'Notes and references', extensions: readable }, notes, references, all],
  library: [libraries, all],
  style: [styles, all],
  anything: [
    { name: 'Plans, notes and references', extensions: [...plans.extensions, ...readable] },
    plans,
    notes,
    references,
    all,
  ],
}

/** The kinds of file a person may choose among, the usual one first. */
export const filtersFor = (kind: PickKind): Filter[] => filters[kind]

/** The one kind of file a made file may be kept as, so that the dialog adds the right ending. */
export function filterOf(name: string): Filter[] {
  const extension = extname(name).slice(1).toLowerCase()
  return extension
    ? [{ name: fileKinds[extension]?.name ?? extension, extensions: [extension] }]
    : []
}

/** The files a person picked: theirs, so never to be deleted. */
export const pickedFiles = (paths: readonly string[]): LocalFile[] =>
  paths.map((path) => ({ path, name: basename(path), temporary: false }))

/** The files of what was dropped, those in folders with them. */

/** A file, or a folder of such. */
export type Dropped =
  | { kind: 'file'; name: string; file: () => Promise<File> }
  | { kind: 'folder'; name: string; entries: () => Promise<readonly Dropped[]> }

export type Walked = { files: File[]; left: number }

/** Folders in folders are gone into so far, and so many files looked at, whatever somebody made. */
const deepest = 20
const mostSeen = 10_000

/** 2 comes before 10. */
const { compare } = new Intl.Collator('en-GB', { numeric: true })

/** What systems put into folders for themselves. */
const isOfSystem = (name: string): boolean =>
  name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini'

/**
 * What was dropped comes in the order it was dropped in; what is in a folder in the order of its names.
 * @param most so many files are given; of others only how many there are is told.
 */
export async function walkFolders(dropped: readonly Dropped[], most: number): Promise<Walked> {
  const found: { file: () => Promise<File> }[] = []
  async function walk(things: readonly Dropped[], depth: number): Promise<void> {
    for (const thing of things) {
      if (found.length >= mostSeen) return
      if (thing.kind === 'file') found.push(thing)
      else if (depth < deepest) {
        const entries = (await thing.entries()).filter(({ name }) => !isOfSystem(name))
        await walk(
          entries.toSorted((one, other) => compare(one.name, other.name)),
          depth + 1,
        )
      }
    }
  }
  await walk(dropped, 0)
  const files: File[] = []
  for (const { file } of found.slice(0, most)) files.push(await file())
  return { files, left: Math.max(0, found.length - most) }
}

/** What a drag brought to the page. To be asked for at once: when the event is over, it is gone. */
export function droppedIn({ items, files }: DataTransfer): Dropped[] {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length > 0) return entries.map(ofEntry)
  return [...files].map((file) => ({
    kind: 'file',
    name: file.name,
    file: () => Promise.resolve(file),
  }))
}

function ofEntry(entry: FileSystemEntry): Dropped {
  const { name } = entry
  if (entry instanceof FileSystemDirectoryEntry)
    return { kind: 'folder', name, entries: () => entriesOf(entry) }
  return {
    kind: 'file',
    name,
    file: () =>
      new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
  }
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<Dropped[]> {
  const reader = folder.createReader()
  const all: Dropped[] = []
  // A reader gives a hundred at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0 || all.length > mostSeen) return all
    all.push(...some.map(ofEntry))
  }
}

/** "The first 100 of 140 files are read: at most 100 can be at once."; null where none was left. */
export const saysLeft = ({ files, left }: Walked): string | null =>
  left === 0
    ? null
    : `The first ${files.length.toLocaleString('en-GB')} of ${(files.length + left).toLocaleString('en-GB')} files are read, as many as can be at once.`

/** Closes the data folder, and what an older Linchpin made in it, to everyone but its person. */
import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What is ours in a data folder, by how its name begins: a person may have chosen a folder with more in it. */
const ours =
  /^(?:library|settings\.json|lock|backups|temporary|parts|styles|logs|chromium|config\.json|linchpin)/

/** Makes the data folder where it is not there, and closes it. To be called before anything else is in it. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return
  closeToOthers(folder, isOwnFolder)
}

/** Closes all of ours that stands in the folder, with what is in it. Windows keeps a person's files by itself. */
export function closeAllToOthers(folder: string): void {
  if (process.platform === 'win32') return
  for (const name of readdirSync(folder)) if (ours.test(name)) closeWithAll(join(folder, name))
}

function closeWithAll(path: string): void {
  if (closeToOthers(path)?.isDirectory() !== true) return
  for (const name of namesIn(path)) closeWithAll(join(path, name))
}

/** Chromium tidies up in its folder while we look, and a folder of another user's is not ours to close. */
function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return []
  }
}

type Info = NonNullable<ReturnType<typeof infoOf>>

/** Takes from group and others what they may do with it. A link is left: what it leads to is not ours. */
function closeToOthers(path: string, mayBeClosed: (info: Info) => boolean = () => true) {
  const info = infoOf(path)
  if (!info || info.isSymbolicLink()) return null
  const mode = info.mode & 0o7777
  if ((mode & 0o077) === 0 || !mayBeClosed(info)) return info
  try {
    chmodSync(path, mode & ~0o077)
  } catch (error) {
    // A disk that knows no modes (a stick), a file that is another user's: it is not ours to close.
    if (!isRefusal(error)) throw error
  }
  return info
}

/** Not a folder that others share by design, such as /tmp with its sticky bit, nor another user's. */
const isOwnFolder = ({ mode, uid }: Info): boolean =>
  (mode & 0o1000) === 0 && uid === process.getuid?.()

/** What stands at a path, or null: Chromium tidies up while we look. */
function infoOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null
}

const refusals = new Set(['EPERM', 'EROFS', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'ENOENT', 'EACCES'])
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && refusals.has(String(error.code))

/**
 * A name that the operating system knows a folder by while a process has it: of a local socket, which nobody
 * talks on. It goes when the process ends, and no file that could be deleted keeps it but on a Mac.
 */
import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { createServer, connect as reach, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type FolderName = { release(): Promise<void> }

/**
 * Takes the name of a folder that is there; null when another process has it. Where the system gives no such
 * names, it is had by whoever asks: the lock in the folder stands by itself then.
 */
export async function takeFolderName(folder: string): Promise<FolderName | null> {
  const name = nameOf(folder)
  const server = await listening(name)
  if (server !== 'taken') return nameHeld(server)
  if (process.platform !== 'darwin' || (await isAnswered(name))) return null
  // Left over: whoever listened there is gone.
  rmSync(name, { force: true })
  const again = await listening(name)
  return again === 'taken' ? null : nameHeld(again)
}

const nameHeld = (server: Server | null): FolderName => ({
  release: () =>
    new Promise((resolve) => {
      if (server) server.close(() => resolve())
      else resolve()
    }),
})

/** Made of the folder's number on its disk, so that each of its paths leads to the same name. */
function nameOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  const told = `${process.getuid?.()} ${dev} ${ino}`
  const name = `linchpin-${createHash('sha256').update(told).digest('hex').slice(0, 32)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  // Linux keeps names that begin so beside the file system (unix(7), "abstract").
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

/** A server of that name, which turns everyone away; null where there can be none. */
const listening = (name: string): Promise<Server | 'taken' | null> =>
  new Promise((resolve) => {
    const server = createServer((caller) => caller.destroy())
    server.once('error', (error) =>
      resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : null),
    )
    server.listen(name, () => resolve(server.unref()))
  })

const isAnswered = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const caller = reach(name)
    caller.once('connect', () => resolve(true))
    caller.once('error', () => resolve(false))
    caller.once('close', () => caller.destroy())
  })

/** One running copy for each user data folder, and how a second hands its words to the first. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Handed = { argv: string[]; folder: string; data: unknown }

/** What is still on its way to the first copy when the second ends. */
let onTheWay: Promise<void> = Promise.resolve()
export const handedOver = (): Promise<void> => onTheWay

/**
 * Takes the lock, or hands over to the copy that has it. Answers at once, as Electron does.
 */
export function takeLock(
  userData: string,
  data: unknown,
  onSecond: (handed: Handed) => void,
): boolean {
  const name = createHash('sha256').update(userData).digest('hex').slice(0, 16)
  const lock = join(tmpdir(), `linchpin-lock-${name}`)
  const address =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\linchpin-${name}`
      : join(tmpdir(), `linchpin-${name}.sock`)
  if (isHeld(lock)) {
    const handed: Handed = { argv: process.argv, folder: process.cwd(), data }
    onTheWay = new Promise((resolve) => {
      const socket = connect(address, () => socket.end(JSON.stringify(handed)))
      socket.on('close', () => resolve())
      socket.on('error', () => resolve())
    })
    return false
  }
  if (process.platform !== 'win32') rmSync(address, { force: true })
  const server = createServer((socket) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part) => {
      text += part
    })
    socket.on('end', () => onSecond(JSON.parse(text)))
  })
  server.listen(address)
  server.unref()
  process.once('exit', () => {
    rmSync(lock, { force: true })
    if (process.platform !== 'win32') rmSync(address, { force: true })
  })
  return true
}

/** Takes the lock file unless a running process has it. */
function isHeld(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return false
  } catch {
    // It is there: whoever wrote it may have been killed.
    try {
      process.kill(Number(readFileSync(lock, 'utf8')), 0)
      return true
    } catch {
      rmSync(lock, { force: true })
      return isHeld(lock)
    }
  }
}

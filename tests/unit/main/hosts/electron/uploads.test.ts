import { EventEmitter } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOpenPages } from '../../../../../src/main/desk/open-pages.ts'
import type { FileDesk, LocalFile, OpenPages } from '../../../../../src/main/desk.ts'
import { servePorts } from '../../../../../src/main/hosts/electron/ports.ts'
import { type AppAnswers, withUploads } from '../../../../../src/main/hosts/electron/uploads.ts'
import { handedFileSchema, limits } from '../../../../../src/shared/contract.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'

const ipcMain = vi.hoisted(() => ({ on: vi.fn() }))
vi.mock('electron', () => ({ ipcMain }))

let folder: string
let held: Map<string, LocalFile>
let answers: AppAnswers
let openPages: OpenPages
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-drops-'))
  held = new Map()
  openPages = createOpenPages()
  const files: FileDesk = {
    async receive(file, page = null) {
      const fileId = newId()
      held.set(fileId, file)
      openPages.hold(page, () => held.delete(fileId))
      return { fileId, name: file.name, bytes: (await stat(file.path)).size }
    },
    find: (fileId) => held.get(fileId) ?? null,
    temporaryPath: () => join(folder, newId()),
    temporaryBytes: () => 0,
  }
  answers = withUploads(async ({ url }) => new Response(`page ${url}`, { status: 404 }), files)
})
afterEach(() => {
  openPages.close()
  return rm(folder, { recursive: true })
})

const drop = (name: string, body: BodyInit | null, headers: Record<string, string> = {}) => {
  // `duplex` is asked of every body that is a stream; the DOM's types do not know it yet.
  const init = { method: 'POST', headers, body, duplex: 'half' }
  return answers(new Request(`app://linchpin/files?name=${encodeURIComponent(name)}`, init))
}

/** A page that connects under its name, as its preload script says it; gives what ends it, as a crash does too. */
function connect(name: unknown): () => void {
  const port = Object.assign(new EventEmitter(), { start() {}, close() {}, postMessage() {} })
  const sender = {}
  servePorts({} as never, () => ({}) as never, openPages)
  const [, hear] = ipcMain.on.mock.lastCall ?? []
  hear({ ports: [port], sender, senderFrame: { url: 'app://linchpin/', parent: null } }, name)
  return () => port.emit('close')
}

/** Bytes in pieces, as Electron reads a file of the person's; `end` says how the reading ends. */
const inPieces = (pieces: readonly Uint8Array[], end: Error | null = null) => {
  const left = [...pieces]
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift()
      if (next) controller.enqueue(next)
      else if (end) controller.error(end)
      else controller.close()
    },
  })
}

const messageIn = async (answer: Response) => ({ status: answer.status, ...(await answer.json()) })

describe('a file dropped on the window', () => {
  test('arrives whole, in pieces, under its own name', async () => {
    const bytes = new TextEncoder().encode('Когда? 1934.')
    const pieces = [bytes.subarray(0, 3), bytes.subarray(3, 4), bytes.subarray(4)]
    const answer = await drop('Notes – Stalin.txt', inPieces(pieces))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const handed = handedFileSchema.parse(await answer.json())
    expect(handed).toMatchObject({ name: 'Notes – Stalin.txt', bytes: bytes.length })
    const file = held.get(handed.fileId)
    expect(file).toMatchObject({ name: 'Notes – Stalin.txt', temporary: true })
    expect(await readFile(file?.path ?? '')).toEqual(Buffer.from(bytes))
  })

  test('of exactly the largest size is taken, one byte more is not', async () => {
    const most = Buffer.alloc(limits.textFileBytes, 'a')
    expect((await drop('most.txt', most)).status).toBe(200)
    const before = await readdir(folder)
    expect(await messageIn(await drop('more.txt', inPieces([most, Buffer.from('a')])))).toEqual({
      status: 413,
      message: 'more.txt is larger than 20 MB, the most Linchpin reads in one text file.',
    })
    expect(await readdir(folder)).toEqual(before)
  })

  test('that says it is too large is refused unread', async () => {
    const declared = { 'content-length': String(limits.textFileBytes * 3) }
    expect(await messageIn(await drop('big.txt', 'x', declared))).toEqual({
      status: 413,
      message: 'big.txt is 60 MB; Linchpin reads text files of up to 20 MB.',
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('whose reading breaks off is refused, and what came of it deleted', async () => {
    const body = inPieces([Buffer.from('half of ')], new Error('The drive was taken out.'))
    expect(await messageIn(await drop('half.txt', body))).toEqual({
      status: 400,
      message: 'The drive was taken out.',
    })
    expect(await readdir(folder)).toEqual([])
    expect(held.size).toBe(0)
  })

  test('with nothing in it is an empty file, not an error', async () => {
    expect(await (await drop('empty.txt', null)).json()).toMatchObject({ bytes: 0 })
  })

  test.each(['', '../up.txt', 'a\\b.txt', 'x'.repeat(300)])(
    'named “%s” is refused',
    async (name) => {
      expect(await messageIn(await drop(name, 'x'))).toEqual({
        status: 400,
        message: 'An uploaded file needs a name.',
      })
    },
  )

  test("from our own page's origin is taken, from another's it is not", async () => {
    expect((await drop('a.txt', 'x', { origin: 'app://linchpin' })).status).toBe(200)
    expect((await drop('a.txt', 'x', { origin: 'https://evil.example' })).status).toBe(403)
    expect(held.size).toBe(1)
  })
})

test('a dropped file goes with the page that handed it over, and not with another', async () => {
  const [leave] = [connect('leaving'), connect('staying')]
  const dropped = async (page: string): Promise<string> =>
    (await (await drop('a.txt', 'x', { 'linchpin-page': page })).json()).fileId
  const [gone, kept] = [await dropped('leaving'), await dropped('staying')]
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    leave()
    expect(held.has(gone)).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(held.has(gone)).toBe(false)
    expect(held.has(kept)).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})

test.each([
  ['PUT', 'app://linchpin/files?name=a.txt'],
  ['GET', 'app://linchpin/files?name=a.txt'],
  ['POST', 'app://linchpin/files/x?name=a.txt'],
  ['POST', 'app://linchpin/?name=a.txt'],
  ['POST', 'app://elsewhere/files?name=a.txt'],
])('%s %s is no upload: the pages answer it', async (method, url) => {
  const answer = await answers(new Request(url, { method }))
  expect({ status: answer.status, body: await answer.text() }).toEqual({
    status: 404,
    body: `page ${url}`,
  })
  expect(await readdir(folder)).toEqual([])
})

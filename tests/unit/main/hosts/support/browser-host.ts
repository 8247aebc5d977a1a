/** A browser host on a free port, with a small desk of its own behind it. */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { implement } from '@orpc/server'
import { afterAll } from 'vitest'
import { WebSocket } from 'ws'
import { createOpenPages } from '../../../../../src/main/desk/open-pages.ts'
import type { LocalFile } from '../../../../../src/main/desk.ts'
import type { DownloadDesk } from '../../../../../src/main/hosts/browser/downloads.ts'
import { pagesIn } from '../../../../../src/main/hosts/browser/pages.ts'
import { startBrowserHost } from '../../../../../src/main/hosts/browser/server.ts'
import { createTickets } from '../../../../../src/main/hosts/browser/tickets.ts'
import { type Contract, contract } from '../../../../../src/shared/contract.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { settingsSchema } from '../../../../../src/shared/model/settings.ts'

export type Answer = { status: number; headers: Record<string, string>; body: string }

export type AskOptions = {
  method?: string
  headers?: Record<string, string>
  body?: Buffer | string
}

/** One request exactly as given: `fetch` would not let a test choose its Host, nor leave a path alone. */
export function ask(port: number, path: string, options: AskOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asked.end(body)
  })
}

/** The header in which a page shows its session's secret. */
export const sessionHeader = 'linchpin-session'

/**
 * Tries a socket: an open one, or the status it was refused with. The session's secret and the page's name
 * are shown as a page shows them there, among the protocols.
 */
export function trySocket(port: number, path: string, headers: Record<string, string>, page = '') {
  const { [sessionHeader]: secret, ...rest } = headers
  const protocols = [
    'linchpin',
    ...(secret ? [`session.${secret}`] : []),
    ...(page ? [`page.${page}`] : []),
  ]
  return new Promise<{ socket: WebSocket } | { status: number }>((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, { headers: rest })
    socket.on('open', () => resolve({ socket }))
    socket.on('unexpected-response', (_request, response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0 })
    })
    socket.on('error', reject)
  })
}

/** Calls of the contract over an open socket. */
export function callerOver(socket: WebSocket): ContractRouterClient<Contract> {
  // oRPC asks for the DOM's WebSocket and uses the part of it that `ws` has as well.
  const websocket = socket as unknown as globalThis.WebSocket
  return createORPCClient(new RPCLink({ websocket }))
}

/** Comes in by a printed address as the page there does; the secret it is given, or an empty one. */
export async function enter(address: string): Promise<string> {
  const { host, origin, port, hash } = new URL(address)
  const { status, body } = await ask(Number(port), '/session', {
    method: 'POST',
    headers: { host, origin },
    body: hash.slice(1),
  })
  if (status !== 200) return ''
  const { secret }: { secret: string } = JSON.parse(body)
  return secret
}

export async function browserHost() {
  const folder = await mkdtemp(join(tmpdir(), 'linchpin-test-'))
  const renderer = join(folder, 'renderer')
  const uploads = join(folder, 'uploads')
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await mkdir(uploads)
  await writeFile(join(folder, 'secret.txt'), 'not for the browser')
  await writeFile(join(renderer, 'index.html'), '<!doctype html><head></head><body>page</body>')
  await writeFile(join(renderer, 'assets', 'app-4f2a.js'), 'export {}')

  const openPages = createOpenPages()
  const tickets = createTickets()
  let entered = 0
  const held = new Map<string, LocalFile>()
  const files: DownloadDesk = {
    async receive(file, page) {
      const fileId = newId()
      held.set(fileId, file)
      if (page) openPages.hold(page, () => held.delete(fileId))
      return { fileId, name: file.name, bytes: (await stat(file.path)).size }
    },
    find: (fileId) => held.get(fileId) ?? null,
    temporaryPath: () => join(uploads, newId()),
    temporaryBytes: () => 0,
    async release(fileId) {
      held.delete(fileId)
    },
  }
  const os = implement(contract)
  const router = {
    ...Object.create(null),
    settings: {
      get: os.settings.get.handler(() => settingsSchema.parse({ author: 'A. Student' })),
    },
  }
  const host = await startBrowserHost({
    router,
    files,
    openPages,
    pages: pagesIn(renderer),
    tickets,
    port: 0,
    onEntered: () => {
      entered += 1
    },
  })
  const { port: text } = new URL(host.origin)
  const port = Number(text)

  return {
    host,
    port,
    files,
    uploads,
    folder,
    tickets,
    openPages,
    /** How often a browser has come in. */
    entered: () => entered,
    enter: () => enter(host.freshAddress()),
    async close() {
      await host.close()
      openPages.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A host for all tests of a file, and the headers that a page of its own sends. */
export async function suiteHost() {
  const linchpin = await browserHost()
  afterAll(() => linchpin.close())
  const { origin } = linchpin.host
  const own = { host: new URL(origin).host, origin, [sessionHeader]: await linchpin.enter() }
  return { linchpin, own }
}

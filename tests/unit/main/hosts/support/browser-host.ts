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
import type { LocalFile } from '../../../../../src/main/desk.ts'
import type { DownloadDesk } from '../../../../../src/main/hosts/browser/downloads.ts'
import { pagesIn } from '../../../../../src/main/hosts/browser/pages.ts'
import { startBrowserHost } from '../../../../../src/main/hosts/browser/server.ts'
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

/** Tries a socket: 'open', or the status it was refused with. */
export function trySocket(port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ socket: WebSocket } | { status: number }>((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers })
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

export async function browserHost() {
  const folder = await mkdtemp(join(tmpdir(), 'linchpin-test-'))
  const renderer = join(folder, 'renderer')
  const uploads = join(folder, 'uploads')
  await mkdir(join(renderer, 'assets'), { recursive: true })
  await mkdir(uploads)
  await writeFile(join(folder, 'secret.txt'), 'not for the browser')
  await writeFile(join(renderer, 'index.html'), '<!doctype html><head></head><body>page</body>')
  await writeFile(join(renderer, 'assets', 'app-4f2a.js'), 'export {}')

  const held = new Map<string, LocalFile>()
  const files: DownloadDesk = {
    async receive(file) {
      const fileId = newId()
      held.set(fileId, file)
      return { fileId, name: file.name, bytes: (await stat(file.path)).size }
    },
    find: (fileId) => held.get(fileId) ?? null,
    temporaryPath: () => join(uploads, newId()),
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
  const host = await startBrowserHost({ router, files, pages: pagesIn(renderer), port: 0 })
  const { port: text } = new URL(host.origin)
  const port = Number(text)

  return {
    host,
    port,
    files,
    uploads,
    folder,
    /** Comes in as a browser does; the cookie it is given. */
    async enter(): Promise<string> {
      const address = new URL(host.freshAddress())
      const answer = await ask(port, address.pathname + address.search, {
        headers: { host: `127.0.0.1:${port}` },
      })
      return answer.headers['set-cookie']?.split(';')[0] ?? ''
    },
    async close() {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A host for all tests of a file, and the headers that a page of its own sends. */
export async function suiteHost() {
  const linchpin = await browserHost()
  afterAll(() => linchpin.close())
  const { origin } = linchpin.host
  return { linchpin, own: { host: new URL(origin).host, origin, cookie: await linchpin.enter() } }
}

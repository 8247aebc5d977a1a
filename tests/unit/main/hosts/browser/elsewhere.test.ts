import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { ask, sessionHeader, suiteHost, trySocket } from '../support/browser-host.ts'

const { linchpin, own } = await suiteHost()

describe('requests from elsewhere', () => {
  test.each([
    ['no session', () => ({ host: own.host }), 403],
    ['a made-up session', () => ({ ...own, [sessionHeader]: 'x' }), 403],
    [
      'the secret in a cookie',
      () => ({ host: own.host, cookie: `linchpin-${linchpin.port}=${own[sessionHeader]}` }),
      403,
    ],
  ])('%s reaches neither a file nor a socket', async (_name, headers, status) => {
    const sent = { origin: own.origin, ...headers() }
    expect(await reached(sent)).toEqual({ file: status, socket: status, session: status })
  })

  test.each([
    ['a foreign host name', () => ({ ...own, host: `evil.example:${linchpin.port}` }), 400],
    ['our name at another port', () => ({ ...own, host: '127.0.0.1:1' }), 400],
    ['a host without a port', () => ({ ...own, host: '127.0.0.1' }), 400],
    ['a foreign origin', () => ({ ...own, origin: 'https://evil.example' }), 403],
    ['an origin of no site', () => ({ ...own, origin: 'null' }), 403],
    ['another port of this machine', () => ({ ...own, origin: 'http://127.0.0.1:3000' }), 403],
    [
      'the same machine by another name',
      () => ({ ...own, origin: `http://localhost:${linchpin.port}` }),
      403,
    ],
    [
      'a page of another port, in its own words',
      () => ({ ...own, 'sec-fetch-site': 'same-site' }),
      403,
    ],
  ])('%s reaches neither a page, nor a file, nor a socket', async (_name, headers, status) => {
    const sent: Record<string, string> = headers()
    const { origin: _origin, ...withoutOrigin } = sent
    const get = sent.origin === own.origin ? withoutOrigin : sent
    expect((await ask(linchpin.port, '/', { headers: get })).status).toBe(status)
    expect(await reached(sent)).toEqual({ file: status, socket: status, session: status })
  })

  /** What each thing that a page may want answers to requests with those headers. */
  async function reached(headers: Record<string, string>) {
    const post = { method: 'POST', headers, body: 'x' }
    const file = (await ask(linchpin.port, '/files?name=a.txt', post)).status
    const session = (await ask(linchpin.port, '/session', { headers })).status
    const socket = await trySocket(linchpin.port, '/rpc', headers)
    expect(await readdir(linchpin.uploads)).toEqual([])
    return { file, session, socket: 'status' in socket ? socket.status : 'open' }
  }

  test.each(['localhost', '[::1]'])(
    'our own machine under the name %s is answered',
    async (name) => {
      const host = `${name}:${linchpin.port}`
      const headers = { ...own, host, origin: `http://${host}` }
      expect((await ask(linchpin.port, '/session', { headers })).status).toBe(200)
    },
  )

  test('uploads and sockets must say where they come from', async () => {
    const { origin: _origin, ...silent } = own
    const post = { method: 'POST', headers: silent, body: 'x' }
    expect((await ask(linchpin.port, '/files?name=a.txt', post)).status).toBe(403)
    expect(await trySocket(linchpin.port, '/rpc', silent)).toEqual({ status: 403 })
  })

  test('the port answers on the loopback address alone', () => {
    expect(linchpin.host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../../../../src/shared/contract.ts'
import { ask, browserHost, callerOver, trySocket } from '../support/browser-host.ts'

let linchpin: Awaited<ReturnType<typeof browserHost>>
let cookie: string
let own: { host: string; origin: string; cookie: string }

beforeAll(async () => {
  linchpin = await browserHost()
  cookie = await linchpin.enter()
  own = { host: `127.0.0.1:${linchpin.port}`, origin: linchpin.host.origin, cookie }
})
afterAll(() => linchpin.close())

const enterPath = (address: string) => address.slice(linchpin.host.origin.length)
const html = { accept: 'text/html' }

describe('coming in', () => {
  test('the printed address gives a session that scripts and other sites cannot use', async () => {
    const answer = await ask(linchpin.port, enterPath(linchpin.host.freshAddress()), {
      headers: { host: own.host },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toMatch(
      new RegExp(`^linchpin-${linchpin.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    )
    expect(answer.body).toContain('http-equiv="refresh" content="0;url=/"')
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('a token opens one browser only', async () => {
    const path = enterPath(linchpin.host.freshAddress())
    const headers = { host: own.host }
    expect((await ask(linchpin.port, path, { headers })).status).toBe(200)
    const again = await ask(linchpin.port, path, { headers })
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(again.body).toContain('use the address it prints')
  })

  test('a spent token with the session it made leads on to the library', async () => {
    const path = enterPath(linchpin.host.freshAddress())
    await ask(linchpin.port, path, { headers: { host: own.host } })
    const again = await ask(linchpin.port, path, { headers: own })
    expect(again.status).toBe(200)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(again.body).toContain('url=/')
  })

  test('a fresh address ends the one before it', async () => {
    const first = enterPath(linchpin.host.freshAddress())
    linchpin.host.freshAddress()
    const answer = await ask(linchpin.port, first, { headers: { host: own.host } })
    expect(answer.status).toBe(403)
  })

  test('looking without opening, or fetching ahead, does not spend the token', async () => {
    const path = enterPath(linchpin.host.freshAddress())
    const headers = { host: own.host }
    expect((await ask(linchpin.port, path, { method: 'HEAD', headers })).status).toBe(403)
    const ahead = { ...headers, 'sec-purpose': 'prefetch;prerender' }
    expect((await ask(linchpin.port, path, { headers: ahead })).status).toBe(503)
    expect((await ask(linchpin.port, path, { headers })).status).toBe(200)
  })

  test.each([
    ['no token', '/enter'],
    ['an empty token', '/enter?token='],
    ['a made-up token', `/enter?token=${'A'.repeat(43)}`],
  ])('%s is refused with a sentence', async (_name, path) => {
    const answer = await ask(linchpin.port, path, { headers: { host: own.host, ...html } })
    expect(answer.status).toBe(403)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.body).toContain('use the address it prints')
  })

  test('a link to the address from another site still opens the library', async () => {
    const answer = await ask(linchpin.port, enterPath(linchpin.host.freshAddress()), {
      headers: { host: own.host, 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(200)
  })
})

describe('requests from elsewhere', () => {
  test.each([
    ['no session', () => ({ host: own.host }), 403],
    ['a made-up session', () => ({ ...own, cookie: `linchpin-${linchpin.port}=x` }), 403],
    ["another port's session", () => ({ ...own, cookie: cookie.replace(/\d+/, '1') }), 403],
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
    const post = { method: 'POST', headers: { origin: own.origin, ...sent }, body: 'x' }
    const { origin: _origin, ...withoutOrigin } = sent
    const get = sent.origin === own.origin ? withoutOrigin : sent
    expect((await ask(linchpin.port, '/', { headers: get })).status).toBe(status)
    expect((await ask(linchpin.port, '/files?name=a.txt', post)).status).toBe(status)
    expect(await trySocket(linchpin.port, '/rpc', { origin: own.origin, ...sent })).toEqual({
      status,
    })
    expect(await readdir(linchpin.uploads)).toEqual([])
  })

  test.each(['localhost', '[::1]'])(
    'our own machine under the name %s is answered',
    async (name) => {
      const host = `${name}:${linchpin.port}`
      const headers = { host, cookie, origin: `http://${host}` }
      expect((await ask(linchpin.port, '/', { headers })).status).toBe(200)
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

describe('pages', () => {
  test('the page comes with a policy that lets in our own files and its own nonce only', async () => {
    const answer = await ask(linchpin.port, '/', { headers: own })
    const policy = answer.headers['content-security-policy'] ?? ''
    const nonce = /<meta property="csp-nonce" nonce="([^"]+)">/.exec(answer.body)?.[1]
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`)
    expect(policy).toContain(`connect-src 'self' ws://${own.host};`)
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    const next = await ask(linchpin.port, '/', { headers: own })
    expect(next.body).not.toContain(nonce)
  })

  test('files named by their content are kept by the browser for good', async () => {
    const answer = await ask(linchpin.port, '/assets/app-4f2a.js', { headers: own })
    expect(answer).toMatchObject({ status: 200, body: 'export {}' })
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(answer.headers['cache-control']).toContain('immutable')
  })

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/assets',
    '/index.html%00.js',
    '/%',
    '/missing.js',
  ])('%s leads to nothing', async (path) => {
    const answer = await ask(linchpin.port, path, { headers: own })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('not for the browser')
  })

  test.each([
    ['DELETE', '/', 'GET, HEAD'],
    ['PUT', '/files', 'POST'],
    ['POST', '/', 'GET, HEAD'],
    ['POST', '/rpc', 'GET, HEAD'],
  ])('%s %s is not a thing to do', async (method, path, allow) => {
    const answer = await ask(linchpin.port, path, { method, headers: own })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe(allow)
  })
})

describe('files', () => {
  const upload = (name: string, body: Buffer | string, headers: Record<string, string> = {}) =>
    ask(linchpin.port, `/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...own, ...headers },
      body,
    })

  test('an upload arrives whole and is handed over under its own name', async () => {
    const answer = await upload('Notes – Stalin.txt', 'Когда? 1934.')
    expect(answer.status).toBe(200)
    const handed: { fileId: string } = JSON.parse(answer.body)
    expect(handed).toMatchObject({ name: 'Notes – Stalin.txt', bytes: 17 })
    const file = linchpin.files.find(handed.fileId)
    expect(file).toMatchObject({ name: 'Notes – Stalin.txt', temporary: true })

    const back = await ask(linchpin.port, `/files/${handed.fileId}`, { headers: own })
    expect(back).toMatchObject({ status: 200, body: 'Когда? 1934.' })
    expect(back.headers['content-disposition']).toBe(
      `attachment; filename="Notes _ Stalin.txt"; filename*=UTF-8''Notes%20%E2%80%93%20Stalin.txt`,
    )
    expect(back.headers['content-type']).toBe('application/octet-stream')
  })

  test.each(['', '../up.txt', 'a\\b.txt', 'x'.repeat(300)])(
    'the name “%s” is refused',
    async (name) => {
      const answer = await upload(name, 'x')
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.body)).toEqual({ message: 'An uploaded file needs a name.' })
    },
  )

  test('a file that says it is too large is refused, and the sentence arrives', async () => {
    const before = await readdir(linchpin.uploads)
    const answer = await upload('big.txt', Buffer.alloc(limits.textFileBytes * 3))
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body)).toEqual({
      message: 'big.txt is 60 MB; Linchpin reads text files of up to 20 MB.',
    })
    expect(await readdir(linchpin.uploads)).toEqual(before)
  })

  test('a file that grows too large on the way is refused and deleted', async () => {
    const before = await readdir(linchpin.uploads)
    const answer = await upload('big.txt', Buffer.alloc(limits.textFileBytes + 1), {
      'transfer-encoding': 'chunked',
    })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body).message).toContain('larger than 20 MB')
    expect(await readdir(linchpin.uploads)).toEqual(before)
    expect((await upload('next.txt', 'fine')).status).toBe(200)
  })

  test('a file that is gone says so', async () => {
    const answer = await ask(linchpin.port, '/files/nothing', { headers: own })
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.body).message).toContain('not there any more')
  })

  test('a made file keeps no trace of where it lay', async () => {
    const path = join(linchpin.folder, 'made.docx')
    await writeFile(path, 'made')
    const { fileId } = await linchpin.files.receive({ path, name: 'Plan.docx', temporary: true })
    const answer = await ask(linchpin.port, `/files/${fileId}`, { headers: own })
    expect(JSON.stringify(answer)).not.toContain(linchpin.folder)
  })
})

describe('calls', () => {
  test('reach the desk over a socket from our own page', async () => {
    const tried = await trySocket(linchpin.port, '/rpc', own)
    if (!('socket' in tried)) throw new Error(`refused with ${tried.status}`)
    const client = callerOver(tried.socket)
    expect((await client.settings.get()).author).toBe('A. Student')
    tried.socket.close()
  })

  test('only /rpc is a socket', async () => {
    expect(await trySocket(linchpin.port, '/', own)).toEqual({ status: 404 })
    expect(await trySocket(linchpin.port, '/rpc/../x', own)).toEqual({ status: 404 })
  })

  test('a message beyond all measure closes that socket and no other', async () => {
    const [loud, quiet] = await Promise.all([
      trySocket(linchpin.port, '/rpc', own),
      trySocket(linchpin.port, '/rpc', own),
    ])
    if (!('socket' in loud) || !('socket' in quiet)) throw new Error('refused')
    const closed = new Promise<number>((resolve) => loud.socket.on('close', resolve))
    loud.socket.send(Buffer.alloc(33_000_000))
    expect(await closed).toBe(1009)
    const client = callerOver(quiet.socket)
    expect((await client.settings.get()).author).toBe('A. Student')
    quiet.socket.close()
  })
})

test('closing tells open pages and leaves no connection', async () => {
  const own = await browserHost()
  const cookie = await own.enter()
  const { origin } = own.host
  const tried = await trySocket(own.port, '/rpc', { host: new URL(origin).host, origin, cookie })
  if (!('socket' in tried)) throw new Error('refused')
  const code = new Promise<number>((resolve) => tried.socket.on('close', resolve))
  await own.close()
  expect(await code).toBe(1001)
  await expect(ask(own.port, '/')).rejects.toThrow('ECONNREFUSED')
})

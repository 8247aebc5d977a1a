import { describe, expect, test } from 'vitest'
import { ask, enter, sessionHeader, suiteHost, trySocket } from '../support/browser-host.ts'

const { linchpin, own } = await suiteHost()
const { host, origin } = own
const html = { accept: 'text/html' }
const tokenIn = (address: string) => new URL(address).hash.slice(1)
const post = (body: string, headers: Record<string, string> = {}) =>
  ask(linchpin.port, '/session', { method: 'POST', headers: { host, origin, ...headers }, body })
const session = (secret: string, method = 'GET') =>
  ask(linchpin.port, '/session', { method, headers: { host, origin, [sessionHeader]: secret } })

describe('coming in', () => {
  test('the printed address leads to the page, and its token to a session that no cookie carries', async () => {
    const address = linchpin.host.freshAddress()
    expect(address).toMatch(new RegExp(`^${origin}/enter#[\\w-]{43}$`))
    const page = await ask(linchpin.port, '/enter', { headers: { host } })
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('page') })
    const answer = await post(tokenIn(address))
    expect(answer.status).toBe(200)
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(answer.headers['cache-control']).toBe('no-store')
    const { secret } = JSON.parse(answer.body)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect((await session(secret)).status).toBe(200)
  })

  test('a token opens one browser only, and the host hears of it', async () => {
    const address = linchpin.host.freshAddress()
    const before = linchpin.entered()
    expect(await enter(address)).not.toBe('')
    const again = await post(tokenIn(address))
    expect(again.status).toBe(403)
    expect(again.body).toContain('use the address it prints')
    expect(linchpin.entered()).toBe(before + 1)
  })

  test('a fresh address ends the one before it', async () => {
    const first = linchpin.host.freshAddress()
    linchpin.host.freshAddress()
    expect(await enter(first)).toBe('')
  })

  test('looking at the address does not spend it', async () => {
    const address = linchpin.host.freshAddress()
    for (const method of ['HEAD', 'GET'])
      expect((await ask(linchpin.port, '/enter', { method, headers: { host } })).status).toBe(200)
    const [token, ...rest] = [tokenIn(address), '/enter?token=', '/session?token=']
    for (const path of rest) await ask(linchpin.port, path + token, { headers: { host } })
    expect(await enter(address)).not.toBe('')
  })

  test.each([
    ['no token', ''],
    ['a made-up token', 'A'.repeat(43)],
    ['a token with something behind it', 'A'.repeat(10_000)],
  ])('%s is refused with a sentence', async (_name, body) => {
    const answer = await post(body, html)
    expect(answer.status).toBe(403)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.body).toContain('use the address it prints')
  })

  test('a link to the address from another site still leads to the page; a post from there to nothing', async () => {
    const headers = { host, 'sec-fetch-site': 'cross-site' }
    expect((await ask(linchpin.port, '/enter', { headers })).status).toBe(200)
    const address = linchpin.host.freshAddress()
    for (const from of [
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://127.0.0.1:3000' },
      { origin: 'null' },
    ])
      expect((await post(tokenIn(address), from)).status).toBe(403)
    expect(await enter(address)).not.toBe('')
  })

  test('a session that its page ends opens nothing any more; others stay', async () => {
    const secret = await linchpin.enter()
    expect((await session(secret, 'DELETE')).status).toBe(200)
    expect((await session(secret)).status).toBe(403)
    expect(await trySocket(linchpin.port, '/rpc', { ...own, [sessionHeader]: secret })).toEqual({
      status: 403,
    })
    expect((await session(own[sessionHeader])).status).toBe(200)
  })
})

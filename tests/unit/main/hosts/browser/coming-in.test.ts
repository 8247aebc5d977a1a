import { describe, expect, test } from 'vitest'
import { ask, suiteHost } from '../support/browser-host.ts'

const { linchpin, own } = await suiteHost()
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

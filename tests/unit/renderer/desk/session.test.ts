import { beforeEach, describe, expect, test, vi } from 'vitest'

/** What the host knows, what the browser keeps, and a page that is loaded into both. */
let known: Set<string>
let stored: Map<string, string>
let blocked: 'no' | 'writing' | 'all'
let given = 0

const place = 'linchpin-session'
const refuse = (): never => {
  throw new Error('The operation is insecure.')
}

beforeEach(() => {
  known = new Set()
  stored = new Map()
  blocked = 'no'
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', headers = {}, body }: Asked) => {
    expect(path).toBe('/session')
    const shown = headers['Linchpin-Session'] ?? ''
    if (method === 'DELETE') known.delete(shown)
    if (method === 'POST' && body !== 'good') return new Response('{}', { status: 403 })
    if (method === 'POST') {
      given += 1
      const secret = known.has(shown) ? shown : `secret-${given}`
      known.add(secret)
      return Response.json({ secret })
    }
    return new Response('{}', { status: method === 'DELETE' || known.has(shown) ? 200 : 403 })
  })
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => (blocked === 'all' ? refuse() : (stored.get(name) ?? null)),
    setItem: (name: string, value: string) =>
      blocked === 'no' ? void stored.set(name, value) : refuse(),
    removeItem: (name: string) => (blocked === 'all' ? refuse() : void stored.delete(name)),
  })
  vi.stubGlobal('history', { state: null, replaceState: () => {} })
  return () => vi.unstubAllGlobals()
})
type Asked = { method?: string; headers?: Record<string, string>; body?: string }

/** The page as it is loaded anew, by an address with that token or the plain one. */
async function load(token?: string) {
  vi.stubGlobal('location', token ? { pathname: '/enter', hash: `#${token}` } : { pathname: '/' })
  vi.resetModules()
  const page = await import('../../../../src/renderer/src/desk/session.ts')
  await page.enter()
  return page
}

describe('a page is let in', () => {
  test('by the secret it has just got, where the browser keeps an old one and takes no new one', async () => {
    stored.set(place, 'of-yesterday')
    blocked = 'writing'
    const page = await load('good')
    expect(await page.isKnown()).toBe(true)
    expect(known).toContain(page.sessionSecret())
    expect(page.keepsNothing()).toBe(true)
  })

  test('where the browser keeps nothing at all, until it is loaded anew', async () => {
    blocked = 'all'
    expect(await (await load('good')).isKnown()).toBe(true)
    const again = await load()
    expect(await again.isKnown()).toBe(false)
    expect(again.keepsNothing()).toBe(true)
  })

  test('by what another tab was given, once its own is refused', async () => {
    const page = await load('good')
    known.clear()
    expect(await page.isKnown()).toBe(false)
    const other = await load('good')
    expect(await page.isKnown()).toBe(true)
    expect(page.sessionSecret()).toBe(other.sessionSecret())
  })

  test('by its old session, when the token is spent', async () => {
    const { sessionSecret } = await load('good')
    const again = await load('spent')
    expect(await again.isKnown()).toBe(true)
    expect(again.sessionSecret()).toBe(sessionSecret())
    expect(again.keepsNothing()).toBe(false)
  })
})

describe('signing out', () => {
  test('ends the one session that the browser has, however often it came in, and forgets it', async () => {
    const [first, second] = [await load('good'), await load('good')]
    expect(known.size).toBe(1)
    await first.endSession()
    expect(known.size).toBe(0)
    expect(stored.size).toBe(0)
    second.forgetSession()
    for (const page of [first, second]) {
      expect(page.sessionSecret()).toBe('')
      expect(await page.isKnown()).toBe(false)
    }
  })

  test('is known to a tab that could not hear of it, and told from a host that runs anew', async () => {
    const [first, asleep] = [await load('good'), await load('good')]
    const secrets = [...known]
    known.clear()
    expect(asleep.isForgotten()).toBe(false)
    for (const secret of secrets) known.add(secret)
    await first.endSession()
    expect(await asleep.isKnown()).toBe(false)
    expect(asleep.isForgotten()).toBe(true)
    blocked = 'all'
    expect(asleep.isForgotten()).toBe(false)
  })

  test('leaves what another tab was given since', async () => {
    const page = await load('good')
    known.clear()
    const later = await load('good')
    page.forgetSession()
    expect(later.sessionSecret()).not.toBe('')
    expect(await page.isKnown()).toBe(true)
  })

  test('says so, and forgets nothing, when the host does not answer', async () => {
    const page = await load('good')
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(page.endSession()).rejects.toThrow('this browser is still signed in')
    expect(page.sessionSecret()).not.toBe('')
    expect(stored.size).toBe(1)
  })
})

// What only a real browser can show of the browser host: what it sends where, and what it lets through.
import { createServer, type Server } from 'node:http'
import { trySocket } from '../unit/main/hosts/support/browser-host.ts'
import { expect, openApp, type Page, type RunningApp, test } from './support/app.ts'

let neighbour: Server
/** A page at another port of this machine, which for cookies is the same site. */
let neighbourOrigin: string
/** All that its server was sent: first lines, headers and bodies. */
let overheard: string[] = []

test.beforeAll(async () => {
  neighbour = createServer((request, response) => {
    overheard.push(`${request.method} ${request.url}`, ...request.rawHeaders)
    request.on('data', (chunk) => overheard.push(String(chunk)))
    response.setHeader('Content-Type', 'text/html')
    response.end('<p>a neighbour</p>')
  })
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve))
  const address = neighbour.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  neighbourOrigin = `http://127.0.0.1:${address.port}`
})
test.afterAll(() => void neighbour.close())
test.beforeEach(() => {
  overheard = []
})

const originOf = ({ address }: RunningApp): string => new URL(address).origin
const shown = (page: Page) => page.getByRole('main', { name: 'Plan' })
const secretOf = (page: Page): Promise<string> =>
  page.evaluate(() => localStorage.getItem('linchpin-session') ?? '')

/** Whether a page may open the socket of calls, with those protocols. */
const socketFrom = (page: Page, app: RunningApp, protocols: string[] = []): Promise<string> =>
  page.evaluate(
    ({ address, protocols }) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(address, protocols)
        socket.onopen = () => resolve('open')
        socket.onerror = () => resolve('refused')
      }),
    { address: `${originOf(app).replace('http', 'ws')}/rpc`, protocols },
  )

test('the printed address leads in, once; a reload and a bookmark stay in, and no cookie is set', async ({
  page,
  app,
  browser,
}) => {
  await openApp(page, app)
  expect(page.url()).toBe(`${originOf(app)}/`)
  await page.reload()
  await expect(shown(page)).toBeVisible()
  expect(await page.context().cookies()).toEqual([])
  const bookmark = await page.context().newPage()
  await page.close()
  await bookmark.goto(originOf(app))
  await expect(shown(bookmark)).toBeVisible()
  // A saved tab has the spent address: what it led to is there still.
  await bookmark.goto(app.address)
  await expect(shown(bookmark)).toBeVisible()

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(app.address)
  await expect(stranger.getByRole('alert')).toContainText('Linchpin does not know this browser.')
})

test('the printed address leads in from a link on another site', async ({ page, app }) => {
  await page.goto(neighbourOrigin.replace('127.0.0.1', 'localhost'))
  await page.evaluate((address) => {
    location.href = address
  }, app.address)
  await expect(shown(page)).toBeVisible()
  expect(overheard.join()).not.toContain(new URL(app.address).hash)
})

test('another browser is told how to get in, and goes on once it has the address', async ({
  page,
  app,
}) => {
  await page.goto(originOf(app))
  const told = page.getByRole('alert')
  await expect(told).toContainText('Linchpin does not know this browser.')
  await expect(told).toContainText('Press Enter in the terminal where Linchpin runs')
  await openApp(page, app)
})

test('a browser that keeps nothing for pages is let in all the same', async ({ page, app }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await openApp(page, app)
})

test('other servers of this machine are sent nothing that opens the desk', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  const secret = await secretOf(page)
  expect(secret).toMatch(/^[\w-]{43}$/)
  const token = new URL(app.address).hash.slice(1)
  for (const origin of [neighbourOrigin, neighbourOrigin.replace('127.0.0.1', 'localhost')]) {
    await page.goto(origin)
    await page.evaluate(
      (origin) =>
        Promise.all([
          fetch('/mine', { credentials: 'include' }),
          fetch(`${origin}/`, { mode: 'no-cors', credentials: 'include' }).catch(() => {}),
        ]),
      originOf(app),
    )
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await page.evaluate(() => document.cookie)).toBe('')
  }
  const all = overheard.join('\n')
  expect(all).toContain('GET /mine')
  expect(all).not.toContain(secret)
  expect(all).not.toContain(token)
  expect(all.toLowerCase()).not.toContain('cookie')

  // What it might send by itself: nothing, what it overheard, the spent token. Only the secret opens.
  const origin = originOf(app)
  const { host, port } = new URL(origin)
  const words = overheard.flatMap((line) => line.match(/[\w-]{20,64}/g) ?? [])
  for (const tried of ['', token, ...words])
    expect(
      await trySocket(Number(port), '/rpc', { host, origin, 'linchpin-session': tried }),
    ).toEqual({ status: 403 })
  const answer = await page.request.post(`${origin}/session`, { headers: { origin }, data: token })
  expect(answer.status()).toBe(403)
  const own = await trySocket(Number(port), '/rpc', { host, origin, 'linchpin-session': secret })
  if (!('socket' in own)) throw new Error(`the page’s own secret was refused: ${own.status}`)
  own.socket.close()
})

test('a page at another port reads nothing, calls nothing and frames nothing', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  const secret = await secretOf(page)
  await page.goto(neighbourOrigin)
  expect(await socketFrom(page, app)).toBe('refused')
  // Not even one that has the secret: it is not our page.
  expect(await socketFrom(page, app, ['linchpin', `session.${secret}`])).toBe('refused')
  const read = await page.evaluate(
    (origin) =>
      Promise.all([
        fetch(`${origin}/`, { credentials: 'include' }).then(String, () => 'refused'),
        fetch(`${origin}/enter`).then(String, () => 'refused'),
        fetch(`${origin}/files?name=a.txt`, {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          body: 'x',
        }).then(
          (answer) => answer.type,
          () => 'refused',
        ),
      ]),
    originOf(app),
  )
  expect(read).toEqual(['refused', 'refused', 'refused'])
  for (const path of ['/', '/enter']) {
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
      return new Promise((resolve) => frame.addEventListener('load', resolve))
    }, originOf(app) + path)
    for (const frame of page.frames().filter((frame) => frame !== page.mainFrame()))
      expect(await frame.locator('#app').count()).toBe(0)
  }
})

test('the page runs no script but our files', async ({ page, app }) => {
  await openApp(page, app)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    document.head.append(script)
    return document.title
  })
  expect(ran).not.toBe('ran')
})

test('a file of 200 MB is refused with its sentence', async ({ page, app }) => {
  await openApp(page, app)
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest()
        request.open('POST', '/files?name=big.txt')
        request.setRequestHeader('Linchpin-Session', localStorage.getItem('linchpin-session') ?? '')
        request.onload = () => resolve([request.status, request.responseText])
        request.onerror = () => resolve('the connection broke')
        request.send(new Blob([new Uint8Array(200_000_000)]))
      }),
  )
  expect(answer).toEqual([
    413,
    '{"message":"big.txt is 200 MB; Linchpin reads text files of up to 20 MB."}',
  ])
})

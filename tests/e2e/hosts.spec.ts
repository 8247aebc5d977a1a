// What only a real browser can show of the browser host: which cookies it sends where, and what it lets through.
import { createServer, type Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { browserHost } from '../unit/main/hosts/support/browser-host.ts'

let linchpin: Awaited<ReturnType<typeof browserHost>>
let neighbour: Server
/** A page at another port of this machine, which for cookies is the same site. */
let neighbourOrigin: string

test.beforeAll(async () => {
  linchpin = await browserHost()
  neighbour = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<p>a neighbour</p>')
  })
  await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve))
  const address = neighbour.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  neighbourOrigin = `http://127.0.0.1:${address.port}`
})
test.afterAll(async () => {
  await linchpin.close()
  neighbour.close()
})

const comeIn = async (page: Page) => {
  await page.goto(linchpin.host.freshAddress())
  await page.waitForURL(`${linchpin.host.origin}/`)
}

/** Whether a page may open the socket of calls. */
const socketFrom = (page: Page): Promise<string> =>
  page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const socket = new WebSocket(address)
        socket.onopen = () => resolve('open')
        socket.onerror = () => resolve('refused')
      }),
    `${linchpin.host.origin.replace('http', 'ws')}/rpc`,
  )

test('the printed address leads in, and a reload stays in', async ({ page }) => {
  await comeIn(page)
  await expect(page.getByText('page', { exact: true })).toBeVisible()
  expect(await socketFrom(page)).toBe('open')
  await page.reload()
  await expect(page.getByText('page', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('the printed address leads in from a link on another site', async ({ page }) => {
  await page.goto(neighbourOrigin.replace('127.0.0.1', 'localhost'))
  await page.evaluate((address) => {
    location.href = address
  }, linchpin.host.freshAddress())
  await expect(page.getByText('page', { exact: true })).toBeVisible()
})

test('another browser is told how to get in', async ({ page, browser }) => {
  await comeIn(page)
  const stranger = await (await browser.newContext()).newPage()
  const answer = await stranger.goto(linchpin.host.origin)
  expect(answer?.status()).toBe(403)
  await expect(stranger.getByText('use the address it prints')).toBeVisible()
})

test('a page at another port reads nothing, calls nothing and frames nothing', async ({ page }) => {
  await comeIn(page)
  await page.goto(neighbourOrigin)
  expect(await socketFrom(page)).toBe('refused')
  const read = await page.evaluate(
    (origin) =>
      Promise.all([
        fetch(`${origin}/`, { credentials: 'include' }).then(String, () => 'refused'),
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
    linchpin.host.origin,
  )
  expect(read).toEqual(['refused', 'refused'])
  await page.evaluate((origin) => {
    const frame = document.createElement('iframe')
    frame.src = origin
    document.body.append(frame)
    return new Promise((resolve) => frame.addEventListener('load', resolve))
  }, linchpin.host.origin)
  const framed = page.frames().find((frame) => frame !== page.mainFrame())
  expect(await framed?.getByText('page', { exact: true }).count()).toBe(0)
})

test('the page runs no script but our files', async ({ page }) => {
  await comeIn(page)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    document.head.append(script)
    return document.title
  })
  expect(ran).not.toBe('ran')
})

test('a file of 200 MB is refused with its sentence', async ({ page }) => {
  await comeIn(page)
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest()
        request.open('POST', '/files?name=big.txt')
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

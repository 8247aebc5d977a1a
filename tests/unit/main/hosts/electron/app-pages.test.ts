import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppPages, appPagesIn } from '../../../../../src/main/hosts/electron/app-pages.ts'

let folder: string
let pages: AppPages
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-pages-'))
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'renderer', 'index.html'), '<head></head>page')
  writeFileSync(join(folder, 'renderer', 'assets', 'a.css'), 'p{}')
  pages = appPagesIn(join(folder, 'renderer'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (url: string, method = 'GET') => pages({ url, method })

test('the page has the policy of the browser host, without a socket', async () => {
  const answer = await get('app://linchpin/')
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(policy).toContain("connect-src 'self';")
  expect(policy).not.toMatch(/unsafe|\*|ws:/)
  const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1]
  expect(policy).toContain(`'nonce-${nonce}'`)
})

test('its files come with their kind', async () => {
  const answer = await get('app://linchpin/assets/a.css')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  ['GET', 'app://linchpin/../secret.txt'],
  ['GET', 'app://linchpin/%2e%2e/secret.txt'],
  ['GET', 'app://linchpin/..%2fsecret.txt'],
  ['GET', 'app://linchpin/..%5csecret.txt'],
  ['GET', 'app://linchpin//etc/passwd'],
  ['GET', 'app://linchpin/assets'],
  ['GET', 'app://elsewhere/index.html'],
  ['GET', 'app://linchpin/missing.js'],
  ['POST', 'app://linchpin/'],
])('%s %s leads to nothing', async (method, url) => {
  const answer = await get(url, method)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('secret')
})

import { describe, expect, test } from 'vitest'
import { ask, suiteHost } from '../support/browser-host.ts'

const { linchpin, own } = await suiteHost()

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
    ['POST', '/enter', 'GET, HEAD'],
    ['PUT', '/session', 'GET, POST, DELETE'],
  ])('%s %s is not a thing to do', async (method, path, allow) => {
    const answer = await ask(linchpin.port, path, { method, headers: own })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe(allow)
  })
})

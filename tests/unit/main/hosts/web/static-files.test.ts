import { sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { developmentServer } from '../../../../../src/main/hosts/web/development-server.ts'
import { pageWithNonce } from '../../../../../src/main/hosts/web/page.ts'
import { fileInside, mediaTypeOf } from '../../../../../src/main/hosts/web/static-files.ts'

test.each([
  ['/', '/app/index.html'],
  ['/index.html', '/app/index.html'],
  ['/assets/app-1a2b.js', '/app/assets/app-1a2b.js'],
  ['/a%20b.png', '/app/a b.png'],
])('%s is %s', (pathname, path) => {
  expect(fileInside('/app', pathname)).toBe(path)
})

test.each([
  '/..',
  '/../x',
  '/a/../../x',
  '/%2e%2e/x',
  '/..%2fx',
  '/a%2f..%2f..%2fx',
  '/%5c..%5cx',
  '/C:/x',
  '/.hidden',
  '/a//b',
  '/a/',
  '/a%00.js',
  '/%zz',
  'x',
  '',
])('“%s” names no file', (pathname) => {
  expect(fileInside('/app', pathname)).toBeNull()
})

test('no address whatever leads outside the folder', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '/', '\\', ':'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const path = fileInside('/app/renderer', `/${pieces.join('/')}`)
      expect(path === null || path.startsWith(`/app/renderer${sep}`)).toBe(true)
    }),
  )
})

test('a file of unknown kind is sent as bytes, never guessed', () => {
  expect(mediaTypeOf('x.woff2')).toBe('font/woff2')
  expect(mediaTypeOf('x.JS')).toBe('text/javascript; charset=utf-8')
  expect(mediaTypeOf('x.exe')).toBe('application/octet-stream')
})

test("the page's nonce stands in its head, once, whatever the build left there", () => {
  const html = '<html><head><meta property="csp-nonce" nonce="old"></head></html>'
  expect(pageWithNonce(html, 'new')).toBe(
    '<html><head><meta property="csp-nonce" nonce="new"></head></html>',
  )
})

test.each([
  ['http://localhost:5173', 'http://localhost:5173/'],
  ['http://127.0.0.1:5173/', 'http://127.0.0.1:5173/'],
  ['http://evil.example', undefined],
  ['http://localhost.evil.example:5173', undefined],
  ['file:///etc', undefined],
  ['', undefined],
])('pages are taken from a development server at “%s”: %s', (address, taken) => {
  expect(developmentServer({ ELECTRON_RENDERER_URL: address })?.href).toBe(taken)
})

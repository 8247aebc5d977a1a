import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

const toMain = vi.hoisted(() => vi.fn())
vi.mock('electron', () => ({ ipcRenderer: { postMessage: toMain } }))

const origin = 'app://linchpin'
const toPage = vi.fn()
let hear: (message: { source: unknown; origin: string; data: unknown }) => void = () => {}
const page = {
  location: { origin },
  postMessage: toPage,
  addEventListener: (_type: 'message', listener: typeof hear) => {
    hear = listener
  },
}

beforeAll(async () => {
  vi.stubGlobal('window', page)
  await import('../../../src/preload/index.ts')
})
beforeEach(() => {
  toMain.mockClear()
  toPage.mockClear()
})

test('the page that asks gets one end of a channel, main the other', async () => {
  hear({ source: page, origin, data: 'linchpin:connect' })
  const [channel, message, [mainEnd]] = toMain.mock.calls[0] ?? []
  const [word, target, [pageEnd]] = toPage.mock.calls[0] ?? []
  expect([channel, message]).toEqual(['linchpin:connect', null])
  expect([word, target]).toEqual(['linchpin:port', origin])
  const heard = new Promise((resolve) => mainEnd.on('message', resolve))
  pageEnd.postMessage('a call')
  expect(await heard).toBe('a call')
  mainEnd.close()
})

test('a page that says its name is known by it', () => {
  hear({ source: page, origin, data: 'linchpin:connect a-page' })
  const [channel, message, [mainEnd]] = toMain.mock.calls[0] ?? []
  expect([channel, message]).toEqual(['linchpin:connect', 'a-page'])
  mainEnd.close()
})

test.each([
  ['a longer word', { source: page, origin, data: 'linchpin:connected a-page' }],
  ['another window', { source: {}, origin, data: 'linchpin:connect' }],
  ['another origin', { source: page, origin: 'https://evil.example', data: 'linchpin:connect' }],
  ['other words', { source: page, origin, data: { type: 'linchpin:connect' } }],
  ['its own answer', { source: page, origin, data: 'linchpin:port' }],
])('%s gets nothing', (_name, message) => {
  hear(message)
  expect(toMain).not.toHaveBeenCalled()
  expect(toPage).not.toHaveBeenCalled()
})

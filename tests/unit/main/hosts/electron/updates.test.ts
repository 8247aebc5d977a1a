import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../../../src/shared/model/settings.ts'

const electron = vi.hoisted(() => ({
  app: {},
  BrowserWindow: {},
  dialog: { showMessageBox: vi.fn() },
  session: { fromPartition: vi.fn() },
  shell: { openExternal: vi.fn() },
}))
vi.mock('electron', () => electron)
const { openUpdates } = await import('../../../../../src/main/hosts/electron/updates.ts')

const address = 'https://publisher.example/latest.json'
const newer = { version: '9.0.0', page: 'https://publisher.example/download' }
/** What a session that may do nothing is told so by. */
const denied = {
  setPermissionRequestHandler: vi.fn(),
  setPermissionCheckHandler: vi.fn(),
  setDevicePermissionHandler: vi.fn(),
  setDisplayMediaRequestHandler: vi.fn(),
  on: vi.fn(),
  webRequest: { onBeforeRequest: vi.fn() },
}
const answering = (body: unknown, init?: ResponseInit) =>
  vi.fn(async () => new Response(JSON.stringify(body), init))

/** A copy of version 1.0.0 whose publisher answers so, and whose person chooses that button. */
function copy({
  fetch = answering(newer),
  chosen = 1,
  settings = {},
}: {
  fetch?: ReturnType<typeof answering>
  chosen?: number
  settings?: Partial<Settings>
} = {}) {
  electron.session.fromPartition.mockReturnValue({ ...denied, fetch })
  electron.dialog.showMessageBox.mockResolvedValue({ response: chosen })
  const kept = { ...defaultSettings, ...settings }
  const updates = openUpdates(address, '1.0.0', { get: () => kept, set: () => kept })
  onTestFinished(updates.stop)
  return { updates, fetch }
}

const told = () => electron.dialog.showMessageBox.mock.calls.map(([{ message }]) => message)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const days = (count: number) => vi.advanceTimersByTimeAsync(count * 24 * 60 * 60 * 1000)

test.each([
  ['https://publisher.example/latest.json', false],
  ['https://publisher.example/elsewhere', false],
  ['http://publisher.example/latest.json', true],
  ['https://publisher.example:8443/latest.json', true],
  ['https://evil.example/latest.json', true],
  ['https://publisher.example.evil.example/', true],
  ['file:///etc/passwd', true],
  ['not an address', true],
])('the asking reaches the publisher alone: %s', (url, cancel) => {
  copy()
  const [filter] = denied.webRequest.onBeforeRequest.mock.calls[0] ?? []
  const answer = vi.fn()
  filter({ url }, answer)
  expect(answer).toHaveBeenCalledWith({ cancel })
})

describe('a newer version', () => {
  test('is never asked for unless a person allowed it', async () => {
    const { fetch } = copy()
    await days(3)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is asked for at the start and once a day where that is allowed', async () => {
    const { fetch } = copy({ settings: { checksForUpdates: true } })
    await days(2)
    expect(fetch).toHaveBeenCalledTimes(3)
    expect(fetch).toHaveBeenCalledWith(address, expect.objectContaining({ credentials: 'omit' }))
    expect(told()).toEqual(Array.from({ length: 3 }, () => 'Linchpin 9.0.0 can be had.'))
  })

  test('that is none is told of only to a person who asked', async () => {
    const same = answering({ ...newer, version: '1.0.0' })
    const { updates } = copy({ fetch: same, settings: { checksForUpdates: true } })
    await days(1)
    expect(told()).toEqual([])
    await updates.check(null)
    expect(told()).toEqual(['This is the latest Linchpin.'])
  })

  test.each([
    ['answers with an error', answering({}, { status: 500 })],
    ['answers with something else', answering('<html>')],
    ['names a page elsewhere', answering({ ...newer, page: 'https://evil.example/' })],
  ])('is not known when the publisher %s, and nothing is opened', async (_what, fetch) => {
    const { updates } = copy({ fetch, chosen: 0 })
    await updates.check(null)
    expect(told()).toEqual(['Linchpin could not ask for updates.'])
    expect(electron.shell.openExternal).not.toHaveBeenCalled()
  })

  test.each([
    ['opens its page', 0, [[newer.page]]],
    ['opens nothing', 1, []],
  ])('%s as the person chooses', async (_what, chosen, opened) => {
    const { updates } = copy({ chosen })
    await updates.check(null)
    expect(electron.shell.openExternal.mock.calls).toEqual(opened)
  })
})

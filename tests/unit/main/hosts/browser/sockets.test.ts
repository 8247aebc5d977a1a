import { describe, expect, test, vi } from 'vitest'
import {
  ask,
  browserHost,
  callerOver,
  sessionHeader,
  suiteHost,
  trySocket,
} from '../support/browser-host.ts'

const { linchpin, own } = await suiteHost()

describe('calls', () => {
  test('reach the desk over a socket from our own page', async () => {
    const tried = await trySocket(linchpin.port, '/rpc', own)
    if (!('socket' in tried)) throw new Error(`refused with ${tried.status}`)
    const client = callerOver(tried.socket)
    expect((await client.settings.get()).author).toBe('A. Student')
    tried.socket.close()
  })

  test('only /rpc is a socket', async () => {
    expect(await trySocket(linchpin.port, '/', own)).toEqual({ status: 404 })
    expect(await trySocket(linchpin.port, '/rpc/../x', own)).toEqual({ status: 404 })
  })

  test('there are no more sockets than tabs that a person looks after', async () => {
    const crowd = await browserHost()
    const { origin } = crowd.host
    const headers = { host: new URL(origin).host, origin, [sessionHeader]: await crowd.enter() }
    const opened = await Promise.all(
      Array.from({ length: 64 }, () => trySocket(crowd.port, '/rpc', headers)),
    )
    expect(await trySocket(crowd.port, '/rpc', headers)).toEqual({ status: 503 })
    const [first] = opened
    if (!first || !('socket' in first)) throw new Error('refused')
    first.socket.close()
    await expect
      .poll(async () => 'socket' in (await trySocket(crowd.port, '/rpc', headers)))
      .toBe(true)
    await crowd.close()
  })

  test('what a page has handed over goes with the page, and not with another', async () => {
    const upload = (page: string) =>
      ask(linchpin.port, '/files?name=a.txt', {
        method: 'POST',
        headers: { ...own, 'linchpin-page': page },
        body: 'x',
      })
    const [leaving, staying] = [
      await trySocket(linchpin.port, '/rpc', own, 'leaving'),
      await trySocket(linchpin.port, '/rpc', own, 'staying'),
    ]
    if (!('socket' in leaving) || !('socket' in staying)) throw new Error('refused')
    const [gone, kept] = [await upload('leaving'), await upload('staying')].map(
      ({ body }): string => JSON.parse(body).fileId,
    )
    const left = vi.spyOn(linchpin.openPages, 'left')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      leaving.socket.close()
      await vi.waitFor(() => expect(left).toHaveBeenCalledWith('leaving'))
      expect(linchpin.files.find(gone ?? '')).not.toBeNull()
      vi.advanceTimersByTime(60_000)
      expect(linchpin.files.find(gone ?? '')).toBeNull()
      expect(linchpin.files.find(kept ?? '')).not.toBeNull()
    } finally {
      vi.useRealTimers()
      staying.socket.close()
    }
  })

  test('a message beyond all measure closes that socket and no other', async () => {
    const [loud, quiet] = await Promise.all([
      trySocket(linchpin.port, '/rpc', own),
      trySocket(linchpin.port, '/rpc', own),
    ])
    if (!('socket' in loud) || !('socket' in quiet)) throw new Error('refused')
    const closed = new Promise<number>((resolve) => loud.socket.on('close', resolve))
    loud.socket.send(Buffer.alloc(33_000_000))
    expect(await closed).toBe(1009)
    const client = callerOver(quiet.socket)
    expect((await client.settings.get()).author).toBe('A. Student')
    quiet.socket.close()
  })
})

test('closing tells open pages and leaves no connection', async () => {
  const own = await browserHost()
  const secret = await own.enter()
  const { origin } = own.host
  const tried = await trySocket(own.port, '/rpc', {
    host: new URL(origin).host,
    origin,
    [sessionHeader]: secret,
  })
  if (!('socket' in tried)) throw new Error('refused')
  const code = new Promise<number>((resolve) => tried.socket.on('close', resolve))
  await own.close()
  expect(await code).toBe(1001)
  await expect(ask(own.port, '/')).rejects.toThrow('ECONNREFUSED')
})

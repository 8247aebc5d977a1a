import { describe, expect, test } from 'vitest'
import { ask, browserHost, callerOver, suiteHost, trySocket } from '../support/browser-host.ts'

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
  const cookie = await own.enter()
  const { origin } = own.host
  const tried = await trySocket(own.port, '/rpc', { host: new URL(origin).host, origin, cookie })
  if (!('socket' in tried)) throw new Error('refused')
  const code = new Promise<number>((resolve) => tried.socket.on('close', resolve))
  await own.close()
  expect(await code).toBe(1001)
  await expect(ask(own.port, '/')).rejects.toThrow('ECONNREFUSED')
})

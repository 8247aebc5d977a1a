import { beforeEach, expect, test, vi } from 'vitest'
import { DeskLostError, lineFrom } from '../../../../src/renderer/src/desk/line.ts'
import type { Link } from '../../../../src/renderer/src/desk/link.ts'

/** A link that answers every call with its name until it is cut; calls under way then fail. */
function linkNamed(name: string) {
  const { promise: lost, resolve: lose } = Promise.withResolvers<'lost' | 'signed-out'>()
  const waiting: ((error: Error) => void)[] = []
  const call = ([path = '']: readonly string[]): Promise<unknown> =>
    path === 'slow' ? new Promise((_, fail) => waiting.push(fail)) : Promise.resolve(name)
  const link: Link = { host: 'browser', rpc: { call }, lost }
  return {
    link,
    cut(how: 'lost' | 'signed-out' = 'lost') {
      lose(how)
      void lost.then(() => {
        for (const fail of waiting) fail(new Error('the queue was closed'))
      })
    },
  }
}

const callOn = ({ rpc }: ReturnType<typeof lineFrom>, path = 'quick') =>
  rpc.call([path], undefined, { context: {} })

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('while the desk is gone, every call fails at once with a sentence, those under way too', async () => {
  const first = linkNamed('first')
  const line = lineFrom(first.link, async () => 'lost')
  const slow = callOn(line, 'slow')
  first.cut()
  await expect(slow).rejects.toBeInstanceOf(DeskLostError)
  await expect(callOn(line)).rejects.toThrow('Linchpin has stopped.')
  expect(line.state()).toEqual({ is: 'lost', reconnections: 0 })
})

test('the desk is tried again every few seconds, and calls go on over the new link', async () => {
  const [first, second] = [linkNamed('first'), linkNamed('second')]
  const answers: (Link | 'lost' | 'locked-out')[] = ['lost', 'locked-out', second.link]
  const reconnect = vi.fn(async () => answers.shift() ?? 'lost')
  const line = lineFrom(first.link, reconnect, 1000)
  const seen: string[] = []
  line.subscribe(() => seen.push(line.state().is))

  first.cut()
  await vi.advanceTimersByTimeAsync(3000)
  expect(reconnect).toHaveBeenCalledTimes(3)
  expect(seen).toEqual(['lost', 'locked-out', 'open'])
  expect(line.state().reconnections).toBe(1)
  expect(await callOn(line)).toBe('second')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reconnect).toHaveBeenCalledTimes(3)
})

test('a session that was ended is said to be, until this browser is let in again', async () => {
  const [first, second] = [linkNamed('first'), linkNamed('second')]
  const answers: (Link | 'lost' | 'locked-out')[] = ['locked-out', 'lost', second.link]
  const line = lineFrom(first.link, async () => answers.shift() ?? 'lost', 1000)
  const seen: string[] = []
  line.subscribe(() => seen.push(line.state().is))
  first.cut('signed-out')
  await vi.advanceTimersByTimeAsync(3000)
  expect(seen).toEqual(['signed-out', 'open'])
  expect(await callOn(line)).toBe('second')
})

test('a call that fails while the desk is there keeps its own error', async () => {
  const refusal = new Error('That plan is gone.')
  const { link } = linkNamed('first')
  const failing: Link = {
    ...link,
    rpc: { call: () => Promise.reject(refusal) },
  }
  await expect(callOn(lineFrom(failing, async () => 'lost'))).rejects.toBe(refusal)
})

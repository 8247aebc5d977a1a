import { expect, it } from 'vitest'
import { oneAtATime } from '../../../../src/renderer/src/intake/one-at-a-time.ts'

/** Work that goes on until it is let, telling what it hears. */
function work() {
  const { promise, resolve } = Promise.withResolvers<void>()
  const heard: string[] = []
  const does = (keeps: boolean) => async (signal: AbortSignal, keep: () => void) => {
    heard.push('begins')
    if (keeps) keep()
    await promise
    heard.push(signal.aborted ? 'was stopped' : 'was not stopped')
  }
  return { does, heard, finish: resolve }
}

it('what is begun stops what is under way, and waits for its end', async () => {
  const { run } = oneAtATime()
  const [one, other] = [work(), work()]
  const first = run(one.does(false))
  await Promise.resolve()
  const second = run(other.does(false))
  await Promise.resolve()
  expect(other.heard).toEqual([])
  one.finish()
  other.finish()
  await Promise.all([first, second])
  expect([one.heard, other.heard]).toEqual([
    ['begins', 'was stopped'],
    ['begins', 'was not stopped'],
  ])
})

it.each([
  ['stops what is under way', false, 'was stopped'],
  ['lets what has an outcome to wait for go on', true, 'was not stopped'],
])('the end of it all %s', async (_, keeps, heard) => {
  const { run, end } = oneAtATime()
  const one = work()
  const done = run(one.does(keeps))
  await Promise.resolve()
  end()
  one.finish()
  await done
  expect(one.heard).toEqual(['begins', heard])
})

it('what was stopped before its turn is not begun, and what is kept can be stopped', async () => {
  const { run, stop } = oneAtATime()
  const [one, other] = [work(), work()]
  const first = run(one.does(true))
  await Promise.resolve()
  const second = run(other.does(false))
  stop()
  one.finish()
  await Promise.all([first, second])
  expect([one.heard, other.heard]).toEqual([['begins', 'was stopped'], []])
})

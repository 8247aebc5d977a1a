/** How V8 is told of work that takes much in, and that it is over. */
import { expect, test, vi } from 'vitest'
import { inTightHeap } from '../../../../src/main/desk/tight-heap.ts'

const asked = vi.hoisted((): string[] => [])
vi.mock('node:v8', () => ({ setFlagsFromString: (flag: string) => asked.push(flag) }))

const chosenByV8 = '--heap-growing-percent=0'

test('The heap is held tight until the last of several acts has ended, by failing too', async () => {
  const first = Promise.withResolvers<string>()
  const second = Promise.withResolvers<string>()
  const acts = [inTightHeap(() => first.promise), inTightHeap(() => second.promise)]
  first.reject(new Error('unreadable'))
  await expect(acts[0]).rejects.toThrow('unreadable')
  expect(asked).not.toContain(chosenByV8)
  second.resolve('read')
  await expect(acts[1]).resolves.toBe('read')
  expect(asked.at(-1)).toBe(chosenByV8)
})

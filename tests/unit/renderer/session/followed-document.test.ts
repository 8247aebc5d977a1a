import { beforeEach, describe, expect, test, vi } from 'vitest'
import { followDocument } from '../../../../src/renderer/src/session/followed-document.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'

/** Documents that can be told apart: the id of their one paragraph. */
const document = (id: string): PlanDocument => ({
  version: 4,
  blocks: [{ type: 'paragraph', id, content: [] }],
})

beforeEach(() => {
  vi.useFakeTimers()
})

function followed() {
  const followed = followDocument(document('opened'))
  const told: (string | undefined)[] = []
  followed.told.subscribe(({ blocks }) => told.push(blocks[0]?.id))
  // What it begins with is told to each who begins to listen.
  told.pop()
  return { followed, told }
}

describe('a document that is followed', () => {
  test('is told once the keys have a pause, with the latest key in it', () => {
    const { followed: one, told } = followed()
    one.change(document('a'))
    vi.advanceTimersByTime(20)
    one.change(document('b'))
    expect(one.told.peek()).toEqual(document('opened'))
    expect(one.latest()).toEqual(document('b'))
    vi.advanceTimersByTime(100)
    expect(told).toEqual(['b'])
  })

  test('is told within a tenth of a second of the last key', () => {
    const { followed: one, told } = followed()
    for (const id of ['a', 'b', 'c']) {
      one.change(document(id))
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(90)
    expect(told).toEqual(['c'])
  })

  test('is told now and then to someone who never pauses', () => {
    const { followed: one, told } = followed()
    for (let at = 0; at < 100; at += 1) {
      one.change(document(`key ${at}`))
      vi.advanceTimersByTime(10)
    }
    expect(told.length).toBeGreaterThan(1)
    expect(told.length).toBeLessThan(10)
  })

  test('is told no more when nothing changes', () => {
    const { followed: one, told } = followed()
    one.change(document('a'))
    vi.advanceTimersByTime(10_000)
    expect(told).toEqual(['a'])
  })
})

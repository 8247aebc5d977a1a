import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createSaver } from '../../../../src/renderer/src/session/saver.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'

/** Documents that can be told apart: the id of their one paragraph. */
const document = (id: string): PlanDocument => ({
  version: 4,
  blocks: [{ type: 'paragraph', id, content: [] }],
})

class Conflict extends Error {
  readonly revision: number
  constructor(revision: number) {
    super('changed in another window')
    this.revision = revision
  }
}

class Gone extends Error {}

/** A desk whose answers the test gives, one save at a time. */
function saving() {
  const sent: {
    id: string
    revision: number
    instead: boolean
    answer: (revision: number) => void
    fail: (error: Error) => void
  }[] = []
  const saver = createSaver({
    revision: 0,
    save: (document, revision, instead) =>
      new Promise((answer, fail) =>
        sent.push({ id: document.blocks[0]?.id ?? '', revision, instead, answer, fail }),
      ),
    refusalIn: (error) =>
      error instanceof Conflict
        ? { type: 'conflict', revision: error.revision }
        : error instanceof Gone
          ? { type: 'gone' }
          : null,
  })
  const state = () => saver.state().type
  /** Lets what was just answered reach the saver. */
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { saver, sent, state, settle }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('a change', () => {
  test('is sent 400 ms after the last of them, once', async () => {
    const { saver, sent } = saving()
    saver.changed(document('one'))
    await vi.advanceTimersByTimeAsync(399)
    saver.changed(document('two'))
    await vi.advanceTimersByTimeAsync(399)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent.map(({ id }) => id)).toEqual(['two'])
  })

  test('is sent within a second even while others keep coming', async () => {
    const { saver, sent, settle } = saving()
    for (let key = 0; key < 30; key += 1) {
      saver.changed(document(`after key ${key}`))
      await vi.advanceTimersByTimeAsync(100)
      sent.at(-1)?.answer(sent.length)
      await settle()
    }
    expect(sent.length).toBeGreaterThanOrEqual(3)
    expect(Number(sent[0]?.id.slice('after key '.length))).toBeLessThan(10)
  })

  test('is unsaved, then saving, and saved only when the desk has confirmed it', async () => {
    const { saver, sent, state, settle } = saving()
    expect(state()).toBe('saved')
    saver.changed(document('one'))
    expect(state()).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(400)
    expect(state()).toBe('saving')
    sent[0]?.answer(1)
    await settle()
    expect(state()).toBe('saved')
    expect(saver.revision()).toBe(1)
  })

  test('made while a save is under way is sent after it, from its revision', async () => {
    const { saver, sent, state, settle } = saving()
    saver.changed(document('one'))
    await vi.advanceTimersByTimeAsync(400)
    saver.changed(document('two'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toHaveLength(1)
    sent[0]?.answer(1)
    await settle()
    expect(sent[1]).toMatchObject({ id: 'two', revision: 1 })
    expect(state()).toBe('saving')
    sent[1]?.answer(2)
    await settle()
    expect(state()).toBe('saved')
  })
})

describe('flush', () => {
  test('sends at once, and ends when everything is confirmed', async () => {
    const { saver, sent, settle } = saving()
    saver.changed(document('one'))
    let ended = false
    void saver.flush().then(() => {
      ended = true
    })
    await settle()
    expect(sent).toHaveLength(1)
    expect(ended).toBe(false)
    sent[0]?.answer(1)
    await settle()
    expect(ended).toBe(true)
  })

  test('of two callers at once sends once, and keeps both waiting', async () => {
    const { saver, sent, settle } = saving()
    saver.changed(document('one'))
    const ended: number[] = []
    void saver.flush().then(() => ended.push(1))
    void saver.flush().then(() => ended.push(2))
    await settle()
    expect(sent).toHaveLength(1)
    expect(ended).toEqual([])
    sent[0]?.answer(1)
    await settle()
    expect(ended).toEqual([1, 2])
  })

  test('with nothing unsaved sends nothing', async () => {
    const { saver, sent } = saving()
    await saver.flush()
    expect(sent).toEqual([])
  })
})

describe('a save that fails', () => {
  test('is tried again by itself with the latest words', async () => {
    const { saver, sent, state, settle } = saving()
    saver.changed(document('one'))
    await vi.advanceTimersByTimeAsync(400)
    sent[0]?.fail(new Error('disk full'))
    await settle()
    expect(state()).toBe('failed')
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent[1]).toMatchObject({ id: 'one', revision: 0 })
    sent[1]?.answer(1)
    await settle()
    expect(state()).toBe('saved')
  })

  test('stays failed, without a flicker, until one has worked', async () => {
    const { saver, sent, settle } = saving()
    const seen: string[] = []
    saver.changed(document('one'))
    await vi.advanceTimersByTimeAsync(400)
    saver.subscribe(() => seen.push(saver.state().type))
    sent[0]?.fail(new Error('disk full'))
    await settle()
    saver.changed(document('two'))
    await vi.advanceTimersByTimeAsync(400)
    sent[1]?.fail(new Error('disk full'))
    await vi.advanceTimersByTimeAsync(2000)
    sent[2]?.answer(1)
    await settle()
    expect(sent[2]).toMatchObject({ id: 'two' })
    expect(new Set(seen)).toEqual(new Set(['failed', 'saved']))
    expect(seen.at(-1)).toBe('saved')
  })
})

describe('a plan that is gone', () => {
  test('is not asked for again, whatever is written or flushed', async () => {
    const { saver, sent, state, settle } = saving()
    saver.changed(document('one'))
    await vi.advanceTimersByTimeAsync(400)
    sent[0]?.fail(new Gone())
    await settle()
    expect(state()).toBe('gone')
    saver.changed(document('two'))
    await vi.advanceTimersByTimeAsync(60_000)
    await saver.flush()
    expect(state()).toBe('gone')
    expect(sent).toHaveLength(1)
  })
})

describe('closing', () => {
  test('sends what is unsaved once more, and then leaves no timer behind', async () => {
    const { saver, sent, settle } = saving()
    saver.changed(document('one'))
    saver.close()
    await settle()
    expect(sent.map(({ id }) => id)).toEqual(['one'])
    sent[0]?.fail(new Error('disk full'))
    await settle()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is undone by opening, which tries failed saves again', async () => {
    const { saver, sent, settle } = saving()
    saver.close()
    saver.open()
    saver.changed(document('one'))
    await vi.advanceTimersByTimeAsync(400)
    sent[0]?.fail(new Error('disk full'))
    await settle()
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toHaveLength(2)
  })
})

describe('a conflict', () => {
  async function conflicted() {
    const parts = saving()
    parts.saver.changed(document('mine'))
    await vi.advanceTimersByTimeAsync(400)
    parts.sent[0]?.fail(new Conflict(7))
    await parts.settle()
    return parts
  }

  test('sends nothing more until a person has chosen', async () => {
    const { saver, sent, state } = await conflicted()
    saver.changed(document('mine, later'))
    await vi.advanceTimersByTimeAsync(60_000)
    await saver.flush()
    expect(state()).toBe('conflict')
    expect(sent).toHaveLength(1)
  })

  test('is ended by keeping mine, which saves over the other’s revision', async () => {
    const { saver, sent, state, settle } = await conflicted()
    saver.changed(document('mine, later'))
    void saver.keepMine()
    await settle()
    expect(sent[0]).toMatchObject({ instead: false })
    expect(sent[1]).toMatchObject({ id: 'mine, later', revision: 7, instead: true })
    sent[1]?.answer(8)
    await settle()
    expect(state()).toBe('saved')
    saver.changed(document('after'))
    await vi.advanceTimersByTimeAsync(400)
    expect(sent[2]).toMatchObject({ revision: 8, instead: false })
  })

  test('is a choice of its own each time', async () => {
    const { saver, sent, state, settle } = await conflicted()
    void saver.keepMine()
    await settle()
    sent[1]?.fail(new Conflict(9))
    await settle()
    expect(state()).toBe('conflict')
    void saver.keepMine()
    await settle()
    expect(sent[2]).toMatchObject({ revision: 9, instead: true })
  })
})

test('what was taken over from the desk is saved as it is, and what is typed then goes on from there', async () => {
  const { saver, sent, state } = saving()
  saver.changed(document('one'))
  saver.took(7)
  expect(state()).toBe('saved')
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toEqual([])
  saver.changed(document('two'))
  await vi.advanceTimersByTimeAsync(400)
  expect(sent).toMatchObject([{ id: 'two', revision: 7 }])
})

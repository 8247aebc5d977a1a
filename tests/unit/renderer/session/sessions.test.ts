/** Open plans: read once, saved by themselves, and true to what other windows save. */
import { ORPCError } from '@orpc/client'
import { $getRoot, $isElementNode } from 'lexical'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DeskLostError } from '../../../../src/renderer/src/desk/index.ts'
import { createSessions, type Sessions } from '../../../../src/renderer/src/session/sessions.ts'
import type { Plan, PlanDocument } from '../../../../src/shared/model/plan.ts'
import { plan as documentOf, paragraph } from '../editor/support.ts'

const said = (words: string): PlanDocument => documentOf(paragraph(words))

const planOf = (id: string, words: string, revision = 0): Plan => ({
  id,
  question: `Question of ${id}?`,
  updated: '2026-11-30T08:00:00.000Z',
  revision,
  document: said(words),
})

type Save = { id: string; document: PlanDocument; revision: number; instead: boolean }

/** A desk with plans that are asked for one call at a time, and a line that can break. */
function world(...plans: Plan[]) {
  const stored = new Map(plans.map((plan) => [plan.id, plan]))
  const asked: string[] = []
  const broken = new Set<string>()
  let reconnections = 0
  /** What a read waits for before it is answered, if anything. */
  let held: Promise<unknown> | null = null
  let told = () => {}
  const of = (id: string) => {
    const plan = stored.get(id)
    if (!plan || broken.has(id)) throw new Error(`There is no plan ${id}.`)
    return plan
  }
  const client = {
    plans: {
      async open({ id }: { id: string }) {
        asked.push(`open ${id}`)
        return of(id)
      },
      async read({ id }: { id: string }) {
        asked.push(`read ${id}`)
        await held
        return of(id)
      },
      async save({ id, document, revision, instead }: Save) {
        asked.push(`save ${id}`)
        const has = of(id).revision
        if (revision !== has && !instead)
          throw new ORPCError('CONFLICT', { data: { revision: has } })
        if (broken.has('saves')) throw new Error('There is no room on the disk.')
        const next = { ...of(id), document, revision: of(id).revision + 1 }
        stored.set(id, next)
        return next
      },
    },
    versions: {
      async setAside({ planId }: { planId: string }) {
        asked.push(`set aside ${planId}`)
      },
    },
  }
  const line = {
    state: () => ({ is: 'open' as const, reconnections }),
    subscribe(listener: () => void) {
      told = listener
      return () => {}
    },
  }
  const lists = {
    find: () => null,
    onListed: () => () => {},
    saved: (id: string) => asked.push(`listed ${id}`),
    refresh: async () => {},
  }
  const sessions: Sessions = createSessions({ client, line } as never, lists as never)
  return {
    sessions,
    asked,
    broken,
    stored,
    /** Lets the next reads be answered only when `until` is, or fail with it. */
    holdReads(until: Promise<unknown>) {
      held = until
    },
    reconnect() {
      reconnections += 1
      told()
    },
    /** What another window saves. */
    saveElsewhere(id: string, words: string) {
      const next = { ...of(id), document: said(words), revision: of(id).revision + 1 }
      stored.set(id, next)
      return next.revision
    },
  }
}

/** Types into the first line of a plan, as a person does. */
function type(sessions: Sessions, id: string, words: string): void {
  sessions.find(id)?.editor.update(
    () => {
      const line = $getRoot().getFirstChild()
      if ($isElementNode(line)) line.selectEnd().insertText(words)
    },
    { discrete: true },
  )
}

const wordsOf = (sessions: Sessions, id: string) =>
  sessions.find(id)?.editor.read(() => $getRoot().getTextContent())

const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('document', { addEventListener: () => {}, activeElement: null })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a plan that is wanted', () => {
  test('is opened once, the first wanted first, and nothing is saved of it for that', async () => {
    const { sessions, asked } = world(planOf('a', 'One'), planOf('b', 'Two'))
    sessions.keep(['b', 'a'])
    sessions.keep(['b', 'a'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(asked).toEqual(['open b', 'open a'])
    expect(wordsOf(sessions, 'a')).toBe('One')
    expect(sessions.unsaved.peek().size).toBe(0)
  })

  test('says why it could not be opened, and is asked for again when the desk is back', async () => {
    const { sessions, broken, reconnect } = world(planOf('a', 'One'))
    broken.add('a')
    sessions.keep(['a'])
    await settle()
    expect(sessions.opening('a').peek()).toMatchObject({ is: 'failed' })
    broken.clear()
    reconnect()
    await settle()
    expect(sessions.opening('a').peek()).toMatchObject({ is: 'open' })
  })

  test('is closed when it is wanted no more, and what was unsaved of it sent', async () => {
    const { sessions, stored } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    type(sessions, 'a', ' more')
    expect([...sessions.unsaved.peek().keys()]).toEqual(['a'])
    sessions.keep([])
    await settle()
    expect(sessions.find('a')).toBeNull()
    expect(sessions.unsaved.peek().size).toBe(0)
    expect(stored.get('a')?.revision).toBe(1)
  })
})

describe('what is saved', () => {
  test('here is no news here, told while its answer is under way or after', async () => {
    const { sessions, asked } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    type(sessions, 'a', ' more')
    const saving = sessions.save('a')
    expect(sessions.hear('a', 1)).toBe(false)
    await saving
    expect(sessions.hear('a', 1)).toBe(false)
    await settle()
    expect(asked).toEqual(['open a', 'save a', 'listed a'])
  })

  test('elsewhere is taken over where nothing is unsaved, and not saved again', async () => {
    const { sessions, asked, saveElsewhere } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    expect(sessions.hear('a', saveElsewhere('a', 'Other'))).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(wordsOf(sessions, 'a')).toBe('Other')
    expect(sessions.find('a')?.document.peek()).toEqual(sessions.find('a')?.latest())
    expect(asked).toEqual(['open a', 'read a'])
  })

  test('elsewhere while the desk was away is found when it is back', async () => {
    const { sessions, reconnect, saveElsewhere } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    saveElsewhere('a', 'Other')
    reconnect()
    await settle()
    expect(wordsOf(sessions, 'a')).toBe('Other')
  })

  test('elsewhere does not take the place of words that are not saved here', async () => {
    const { sessions, asked, saveElsewhere } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    type(sessions, 'a', ' more')
    sessions.hear('a', saveElsewhere('a', 'Other'))
    await settle()
    expect(wordsOf(sessions, 'a')).toBe('One more')
    expect(asked).not.toContain('read a')
  })
})

describe('what another window saved, and that cannot be read', () => {
  test('takes no words from here that were typed meanwhile', async () => {
    const { sessions, holdReads, saveElsewhere } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    const reading = Promise.withResolvers<never>()
    holdReads(reading.promise)
    sessions.hear('a', saveElsewhere('a', 'Other'))
    await settle()
    type(sessions, 'a', ' more')
    reading.reject(new Error('It could not be read.'))
    await settle()
    expect(wordsOf(sessions, 'a')).toBe('One more')
    expect([...sessions.unsaved.peek().keys()]).toEqual(['a'])
  })

  test('because the desk is away is read when it is back, and the plan stays as it is until then', async () => {
    const { sessions, holdReads, reconnect, saveElsewhere } = world(planOf('a', 'One'))
    sessions.keep(['a'])
    await settle()
    const before = sessions.find('a')?.generation
    const away = Promise.reject(new DeskLostError('lost'))
    away.catch(() => {})
    holdReads(away)
    sessions.hear('a', saveElsewhere('a', 'Other'))
    await settle()
    expect(wordsOf(sessions, 'a')).toBe('One')
    holdReads(Promise.resolve())
    reconnect()
    await settle()
    expect(wordsOf(sessions, 'a')).toBe('Other')
    expect(sessions.find('a')?.generation).toBe(before)
  })
})

describe('where two windows wrote', () => {
  async function twoWrote() {
    const here = world(planOf('a', 'One'))
    here.sessions.keep(['a'])
    await settle()
    type(here.sessions, 'a', ' more')
    here.saveElsewhere('a', 'Other')
    await vi.advanceTimersByTimeAsync(5000)
    const session = here.sessions.find('a')
    if (!session) throw new Error('the plan is not open')
    expect(session.saved.peek()).toMatchObject({ type: 'conflict' })
    return { ...here, session }
  }

  test('what is here is kept when a person says so, in place of the other', async () => {
    const { session, stored } = await twoWrote()
    await session.keepMine()
    expect(session.saved.peek()).toEqual({ type: 'saved' })
    expect(stored.get('a')?.document).toEqual(session.latest())
  })

  test('the other is taken when a person says so, and what was here set aside first', async () => {
    const { session, sessions, asked } = await twoWrote()
    await session.takeTheirs()
    expect(wordsOf(sessions, 'a')).toBe('Other')
    expect(session.saved.peek()).toEqual({ type: 'saved' })
    expect(asked.slice(-2)).toEqual(['read a', 'set aside a'])
  })
})

test('A save that failed is told to the lists when it has worked after all', async () => {
  const { sessions, asked, broken } = world(planOf('a', 'One'))
  sessions.keep(['a'])
  await settle()
  broken.add('saves')
  type(sessions, 'a', ' more')
  await vi.advanceTimersByTimeAsync(1000)
  broken.clear()
  const before = asked.filter((call) => call === 'listed a').length
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked.at(-1)).toBe('listed a')
  expect(asked.filter((call) => call === 'listed a')).toHaveLength(before + 1)
})

test('A plan that is read anew is another session, with what is stored', async () => {
  const { sessions, saveElsewhere } = world(planOf('a', 'One'))
  sessions.keep(['a'])
  await settle()
  const before = sessions.find('a')
  saveElsewhere('a', 'Other')
  sessions.reopen('a')
  expect(sessions.opening('a').peek()).toEqual({ is: 'opening' })
  await settle()
  expect(sessions.find('a')?.generation).not.toBe(before?.generation)
  expect(wordsOf(sessions, 'a')).toBe('Other')
})

test('Who waits for a plan on the page is told when it cannot be opened', async () => {
  const { sessions } = world()
  const act = vi.fn()
  const onFailed = vi.fn()
  sessions.whenAttached('a', act, onFailed)
  sessions.keep(['a'])
  await settle()
  expect(onFailed).toHaveBeenCalledOnce()
  expect(act).not.toHaveBeenCalled()
})

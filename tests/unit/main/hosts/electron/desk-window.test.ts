import { describe, expect, test, vi } from 'vitest'
import { askedWindow } from '../../../../../src/main/hosts/electron/desk-window.ts'
import type { WindowRequest } from '../../../../../src/shared/contract.ts'
import { planShown } from '../../../../support/window-state.ts'

const newPlan: WindowRequest = { type: 'command', command: 'new-plan' }
const exporting: WindowRequest = { type: 'command', command: 'export' }
const makeWindow = () =>
  askedWindow({ id: 1, onClose: vi.fn(), onTold: vi.fn(), onProgress: vi.fn() })

describe('what a window is asked', () => {
  test('waits until its page listens, and comes in order', async () => {
    const window = makeWindow()
    window.ask(newPlan)
    window.ask(exporting)
    const requests = window.requests(undefined)
    expect((await requests.next()).value).toEqual(newPlan)
    expect((await requests.next()).value).toEqual(exporting)
  })

  test('comes at once to a page that listens', async () => {
    const window = makeWindow()
    const next = window.requests(undefined).next()
    window.ask(newPlan)
    expect((await next).value).toEqual(newPlan)
  })

  test('goes to the page that began anew, and not to the one before it', async () => {
    const window = makeWindow()
    const before = window.requests(undefined).next()
    const after = window.requests(undefined).next()
    window.ask(newPlan)
    expect(await before).toEqual({ done: true, value: undefined })
    expect((await after).value).toEqual(newPlan)
  })

  test('waits for the next page when the one that listened went away', async () => {
    const window = makeWindow()
    const stop = new AbortController()
    const gone = window.requests(stop.signal).next()
    stop.abort()
    expect((await gone).done).toBe(true)
    window.ask(newPlan)
    expect((await window.requests(undefined).next()).value).toEqual(newPlan)
  })
})

describe('what a window tells', () => {
  test('is not so any more once its page is gone', () => {
    const onTold = vi.fn()
    const onProgress = vi.fn()
    const window = askedWindow({ id: 1, onClose: vi.fn(), onTold, onProgress })
    expect(window.state()).toBeNull()
    window.tell(planShown)
    expect(window.state()).toEqual(planShown)
    window.forget()
    expect(window.state()).toBeNull()
    expect(onTold).toHaveBeenCalledTimes(2)
    expect(onProgress).toHaveBeenLastCalledWith(null)
  })
})

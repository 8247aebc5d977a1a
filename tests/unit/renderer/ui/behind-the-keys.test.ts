import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { behindTheKeys } from '../../../../src/renderer/src/ui/behind-the-keys.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe.each(['where the page tells when it is at rest', 'where it does not'])('%s', (where) => {
  beforeEach(() => {
    const isTold = where === 'where the page tells when it is at rest'
    if (isTold) vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 10))
    else expect('requestIdleCallback' in globalThis).toBe(false)
  })

  it('what is asked for behind the keys is done once however often, and again when it is asked again', () => {
    const act = vi.fn()
    const ask = behindTheKeys(act)
    ask()
    ask()
    expect(act).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20)
    expect(act).toHaveBeenCalledOnce()
    ask()
    vi.advanceTimersByTime(20)
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('what asks while it is being done is heard, and not lost', () => {
    const act = vi.fn(() => {
      if (act.mock.calls.length === 1) ask()
    })
    const ask = behindTheKeys(act)
    ask()
    vi.advanceTimersByTime(40)
    expect(act).toHaveBeenCalledTimes(2)
  })
})

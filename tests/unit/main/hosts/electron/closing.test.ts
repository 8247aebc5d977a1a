import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Closing,
  closingOf,
  patienceMs,
  retryMs,
} from '../../../../../src/main/hosts/electron/closing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/**
 * A window that behaves as Electron's does: asked to close, it says so, then asks its page, which
 * objects while it has something unsaved and never answers when it is gone or hangs.
 */
function windowWith(page: { unsaved: boolean; answers?: boolean }) {
  const log: string[] = []
  let open = true
  let answerQuestion = (_leaves: boolean) => {}
  let failQuestion = (_error: Error) => {}

  const gone = (how: string) => {
    if (!open) throw new Error('a window closes once')
    open = false
    log.push(how)
    closing.closed()
  }
  const close = () => {
    if (!open) throw new Error('a closed window cannot be asked to close')
    log.push(closing.closeAsked() ? 'wish' : 'try')
    if (page.answers === false) return
    if (page.unsaved) closing.pageObjected()
    else gone('closed')
  }
  const closing: Closing = closingOf({
    tryClosing: close,
    destroy: () => gone('destroyed'),
    askPerson: () => {
      log.push('asked')
      return new Promise((resolve, reject) => {
        answerQuestion = resolve
        failQuestion = reject
      })
    },
    stayed: () => log.push('stayed'),
  })
  return {
    page,
    log,
    closing,
    close,
    answer: (leaves: boolean) => {
      answerQuestion(leaves)
      return vi.advanceTimersByTimeAsync(0)
    },
    fail: (error: Error) => {
      failQuestion(error)
      return vi.advanceTimersByTimeAsync(0)
    },
  }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const notable = (log: readonly string[]) => log.filter((entry) => entry !== 'try')

/** A window whose page could not save in all the time it had. */
async function askedWindow() {
  const window = windowWith({ unsaved: true })
  window.close()
  await pass(patienceMs)
  expect(notable(window.log)).toEqual(['wish', 'asked'])
  return window
}

test('a window whose page has saved everything closes at once', () => {
  const { close, log } = windowWith({ unsaved: false })
  close()
  expect(log).toEqual(['wish', 'closed'])
  expect(vi.getTimerCount()).toBe(0)
})

describe('a window whose page has something unsaved', () => {
  test('closes at the first try after the page has saved', async () => {
    const { page, close, log } = windowWith({ unsaved: true })
    close()
    await pass(retryMs * 3)
    expect(log).toEqual(['wish', 'try', 'try', 'try'])
    page.unsaved = false
    await pass(retryMs)
    expect(log).toEqual(['wish', 'try', 'try', 'try', 'try', 'closed'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('closes without a question when the save needs nearly all the time there is', async () => {
    const { page, close, log } = windowWith({ unsaved: true })
    close()
    await pass(patienceMs - retryMs * 1.5)
    page.unsaved = false
    await pass(retryMs)
    expect(notable(log)).toEqual(['wish', 'closed'])
  })

  test('tries no oftener when the wish is repeated, as by quitting after closing', async () => {
    const { close, log } = windowWith({ unsaved: true })
    close()
    close()
    close()
    await pass(retryMs * 2)
    expect(log).toEqual(['wish', 'try', 'try', 'try', 'try'])
  })

  test('is given no more time when the wish is repeated', async () => {
    const { close, log } = windowWith({ unsaved: true })
    close()
    await pass(patienceMs - 50)
    close()
    await pass(50)
    expect(notable(log)).toEqual(['wish', 'asked'])
  })

  test('stays when only a reload was asked for', async () => {
    const { closing, log } = windowWith({ unsaved: true })
    closing.pageObjected()
    await pass(patienceMs * 2)
    expect(log).toEqual([])
  })
})

describe('a person who is asked', () => {
  test('is not hurried: nothing is tried while the question stands', async () => {
    const { log } = await askedWindow()
    const before = log.length
    await pass(patienceMs * 10)
    expect(log.length).toBe(before)
  })

  test('may close without saving', async () => {
    const window = await askedWindow()
    await window.answer(true)
    expect(notable(window.log)).toEqual(['wish', 'asked', 'destroyed'])
  })

  test('may stay, and what waited for the closing is told', async () => {
    const window = await askedWindow()
    await window.answer(false)
    await pass(patienceMs * 2)
    expect(notable(window.log)).toEqual(['wish', 'asked', 'stayed'])
  })

  test('may close later, with the same patience', async () => {
    const window = await askedWindow()
    await window.answer(false)
    window.close()
    await pass(patienceMs)
    await window.answer(false)
    window.page.unsaved = false
    window.close()
    expect(notable(window.log)).toEqual([
      ...['wish', 'asked', 'stayed'],
      ...['wish', 'asked', 'stayed'],
      ...['wish', 'closed'],
    ])
  })

  test('is asked once, however often the wish is repeated', async () => {
    const window = await askedWindow()
    window.close()
    await pass(patienceMs * 2)
    expect(notable(window.log)).toEqual(['wish', 'asked'])
  })

  test('no longer matters when the page has saved and the wish is repeated', async () => {
    const window = await askedWindow()
    window.page.unsaved = false
    window.close()
    await window.answer(false)
    expect(notable(window.log)).toEqual(['wish', 'asked', 'closed'])
  })

  test('stays when the question could not be asked', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const window = await askedWindow()
    await window.fail(new Error('no dialog'))
    expect(notable(window.log)).toEqual(['wish', 'asked', 'stayed'])
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })
})

describe('a page that is gone', () => {
  test('is not waited for', async () => {
    const { closing, close, log } = windowWith({ unsaved: true })
    close()
    closing.pageGone()
    await pass(patienceMs * 2)
    expect(log).toEqual(['wish', 'destroyed'])
  })

  test('ends a question about it', async () => {
    const window = await askedWindow()
    window.closing.pageGone()
    await window.answer(true)
    expect(notable(window.log)).toEqual(['wish', 'asked', 'destroyed'])
  })

  test('closes no window that nobody asked to close', async () => {
    const { closing, log } = windowWith({ unsaved: true })
    closing.pageGone()
    await pass(patienceMs * 2)
    expect(log).toEqual([])
  })

  test('says nothing new after its window has closed', () => {
    const { closing, close, log } = windowWith({ unsaved: false })
    close()
    closing.pageGone()
    expect(log).toEqual(['wish', 'closed'])
  })
})

test('a page that never answers leads to the question', async () => {
  const { close, log } = windowWith({ unsaved: true, answers: false })
  close()
  await pass(patienceMs - 1)
  expect(log).toEqual(['wish'])
  await pass(1)
  expect(log).toEqual(['wish', 'asked'])
})

test('of two windows that quitting closes, each waits for its own page', async () => {
  const saved = windowWith({ unsaved: false })
  const unsaved = windowWith({ unsaved: true })
  for (const { close } of [saved, unsaved]) close()
  await pass(patienceMs)
  await unsaved.answer(false)
  expect(notable(saved.log)).toEqual(['wish', 'closed'])
  expect(notable(unsaved.log)).toEqual(['wish', 'asked', 'stayed'])
})

import { beforeEach, expect, test, vi } from 'vitest'
import { createOpenPages } from '../../../../src/main/desk/open-pages.ts'

const minuteMs = 60_000

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('what is held for a page goes a moment after the page does, and nothing of another’s', () => {
  const pages = createOpenPages()
  const [mine, theirs] = [vi.fn(), vi.fn()]
  pages.arrived('mine')
  pages.arrived('theirs')
  pages.hold('mine', mine)
  pages.hold('theirs', theirs)
  pages.left('mine')
  vi.advanceTimersByTime(minuteMs - 1)
  expect(mine).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(mine).toHaveBeenCalledOnce()
  expect(theirs).not.toHaveBeenCalled()
})

test('a page that connects again in time keeps what it has', () => {
  const pages = createOpenPages()
  const free = vi.fn()
  pages.arrived('page')
  pages.hold('page', free)
  pages.left('page')
  vi.advanceTimersByTime(minuteMs / 2)
  // Its new connection may be here before the end of the old one is.
  pages.arrived('page')
  pages.arrived('page')
  pages.left('page')
  vi.advanceTimersByTime(10 * minuteMs)
  expect(free).not.toHaveBeenCalled()
  pages.left('page')
  vi.advanceTimersByTime(minuteMs)
  expect(free).toHaveBeenCalledOnce()
})

test('what was asked for by a page that has gone meanwhile goes as well', () => {
  const pages = createOpenPages()
  const free = vi.fn()
  pages.arrived('page')
  pages.left('page')
  vi.advanceTimersByTime(2 * minuteMs)
  pages.hold('page', free)
  vi.advanceTimersByTime(minuteMs)
  expect(free).toHaveBeenCalledOnce()
})

test('what nobody follows, and what a page forgets, goes with its age', () => {
  const pages = createOpenPages()
  const [nobodys, forgotten] = [vi.fn(), vi.fn()]
  pages.arrived('page')
  pages.hold(null, nobodys)
  pages.hold('page', forgotten)
  vi.advanceTimersByTime(3 * 60 * minuteMs)
  expect(nobodys).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60 * minuteMs)
  expect(nobodys).toHaveBeenCalledOnce()
  expect(forgotten).toHaveBeenCalledOnce()
})

test('a thing is freed once, and not at all when it is let alone', () => {
  const pages = createOpenPages()
  const [free, kept] = [vi.fn(), vi.fn()]
  pages.arrived('page')
  const one = pages.hold('page', free)
  pages.hold('page', kept).forget()
  one.letGo()
  one.letGo()
  pages.left('page')
  vi.advanceTimersByTime(minuteMs)
  pages.close()
  expect(free).toHaveBeenCalledOnce()
  expect(kept).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

import { expect, test } from 'vitest'
import { saysMoment, saysSecond, saysWhen } from '../../../../src/shared/text/when.ts'

/** A moment in the time of this place, as it is stored. */
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).toISOString()
const now = new Date(at(2026, 6, 15, 12, 0))

test.each([
  [at(2026, 6, 15, 12, 0), 'just now'],
  [at(2026, 6, 15, 11, 59), 'a minute ago'],
  [at(2026, 6, 15, 11, 15), '45 minutes ago'],
  [at(2026, 6, 15, 10, 30), 'today, 10:30'],
  [at(2026, 6, 14, 23, 59), 'yesterday, 23:59'],
  [at(2026, 6, 13, 9, 5), '13 June, 09:05'],
  [at(2026, 1, 1, 0, 0), '1 January, 00:00'],
  [at(2025, 12, 31, 23, 0), '31 December 2025'],
  // A clock that was put back says the hour, not how long it is until then.
  [at(2026, 6, 15, 12, 30), 'today, 12:30'],
])('%s is %s', (instant, words) => {
  expect(saysWhen(instant, now)).toBe(words)
})

test('what came in one minute is told apart by the second', () => {
  expect(saysSecond(new Date(2026, 5, 15, 9, 5, 7).toISOString())).toBe('09:05:07')
})

test('a moment that is said for good has its day, its year and its hour', () => {
  expect(saysMoment(at(2026, 11, 29, 16, 2))).toBe('29 November 2026, 16:02')
})

import { expect, test } from 'vitest'
import { createDaysOpen } from '../../../../src/main/storage/index.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const dayMs = 86_400_000
const noon = (day: string) => new Date(`${day}T12:00:00.000Z`)

function seen(...days: string[]) {
  const daysOpen = createDaysOpen(temporaryDatabase())
  for (const day of days) daysOpen.note(noon(day))
  return daysOpen
}

test.each([
  ['days that follow each other', ['2026-01-01', '2026-01-02', '2026-01-05'], '2026-01-01', 2],
  ['a day seen twice', ['2026-01-01', '2026-01-02', '2026-01-02'], '2026-01-01', 1],
  ['a day long ahead, and back', ['2026-01-01', '2027-02-05', '2026-01-02'], '2026-01-01', 2],
  ['what was made while the clock was ahead', ['2027-02-05', '2026-01-02'], '2027-02-05', 1],
  ['a day that was not seen', ['2026-01-03', '2026-01-04'], '2025-12-24', 2],
  ['a day long behind', ['2026-01-01', '2024-11-27'], '2026-01-01', 1],
])('days since are counted in the order they were seen: %s', (_, days, since, count) => {
  expect(seen(...days).since(noon(since).toISOString())).toBe(count)
})

test.each([
  ['both agree', ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'], '2026-01-04', 2],
  ['the clock has jumped ahead', ['2026-01-01', '2027-02-05'], '2027-02-05', 0],
  ['the clock has gone back', ['2026-01-01', '2024-11-27'], '2024-11-27', -400],
])('something of 1 January is as old as is certain: %s', (_, days, now, age) => {
  expect(seen(...days).ageOf('2026-01-01T12:00:00.000Z', noon(now))).toBe(age * dayMs)
})

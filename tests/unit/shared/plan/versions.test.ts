import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dated, toLetGo } from '../../../../src/shared/plan/versions.ts'

const now = new Date('2026-06-15T12:00:00.000Z')
const hourMs = 3_600_000
const dayMs = 24 * hourMs

const ago = (ms: number, name: string | null = null): Dated => {
  const made = new Date(now.getTime() - ms).toISOString()
  return { id: made, made, name }
}

const kept = (versions: readonly Dated[], at = now): Dated[] => {
  const gone = new Set(toLetGo(versions, at))
  return versions.filter((version) => !gone.has(version))
}

describe('automatic versions', () => {
  test.each([
    ['two of one minute today', [ago(60_000), ago(90_000)], [0, 1]],
    ['two of one hour, two days ago', [ago(2 * dayMs + 60_000), ago(2 * dayMs + 90_000)], [0]],
    ['two hours of one day, two days ago', [ago(2 * dayMs), ago(2 * dayMs + hourMs)], [0, 1]],
    ['two hours of one day, a month ago', [ago(30 * dayMs), ago(30 * dayMs + hourMs)], [0]],
    ['two days, a month ago', [ago(30 * dayMs), ago(31 * dayMs)], [0, 1]],
    ['one of more than a year ago', [ago(366 * dayMs)], []],
    ['a named one of more than a year ago', [ago(366 * dayMs, 'First draft')], [0]],
    ['named ones beside others', [ago(30 * dayMs), ago(30 * dayMs + 1, 'Draft')], [0, 1]],
  ])('%s', (_, versions, stay) => {
    expect(kept(versions)).toEqual(stay.map((at) => versions[at]))
  })

  const some = fc.uniqueArray(
    fc.record({
      ms: fc.integer({ min: 0, max: 400 * dayMs }),
      name: fc.option(fc.constant('A name'), { freq: 9 }),
    }),
    { selector: ({ ms }) => ms, maxLength: 200 },
  )

  test('never go while they have a name or are of the last day', () => {
    fc.assert(
      fc.property(some, (given) => {
        for (const gone of toLetGo(
          given.map(({ ms, name }) => ago(ms, name)),
          now,
        )) {
          expect(gone.name).toBeNull()
          expect(now.getTime() - Date.parse(gone.made)).toBeGreaterThanOrEqual(dayMs)
        }
      }),
    )
  })

  test('are thinned to the same however often it was done on the way', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 400 * dayMs }), (given, wait) => {
        const versions = given.map(({ ms, name }) => ago(ms, name))
        const later = new Date(now.getTime() + wait)
        expect(kept(kept(versions), later)).toEqual(kept(versions, later))
      }),
    )
  })

  test('leave one for every day of the last year that had any', () => {
    fc.assert(
      fc.property(some, (given) => {
        const versions = given.map(({ ms, name }) => ago(ms, name))
        const days = (of: readonly Dated[]) =>
          new Set(
            of
              .filter(({ made }) => now.getTime() - Date.parse(made) < 365 * dayMs)
              .map(({ made }) => made.slice(0, 10)),
          )
        expect(days(kept(versions))).toEqual(days(versions))
      }),
    )
  })
})

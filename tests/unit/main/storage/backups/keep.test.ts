import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type KeptBackup, toDelete } from '../../../../../src/main/storage/backups/keep.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const start = Date.UTC(2026, 0, 5, 12)
const plenty = 1_000_000

/** Backups as they were made, each so many milliseconds after the first day's noon. */
const madeAt = (times: readonly number[], weight: number | null = 10): KeptBackup[] =>
  times.map((ms, at) => ({ serial: at + 1, made: new Date(start + ms), bytes: 1, weight }))

const keptOf = (backups: readonly KeptBackup[], mostBytes = plenty): number[] => {
  const gone = new Set(toDelete(backups, mostBytes))
  return backups.filter((each) => !gone.has(each)).map(({ serial }) => serial)
}

const count = (length: number, of: (at: number) => number) =>
  Array.from({ length }, (_, at) => of(at))

describe('backups are kept', () => {
  test('all, while there are few', () => {
    expect(keptOf(madeAt(count(6, (at) => at * hourMs)))).toHaveLength(6)
  })

  test('the newest six of one day', () => {
    expect(keptOf(madeAt(count(10, (at) => at * hourMs)))).toEqual([5, 6, 7, 8, 9, 10])
  })

  test('the newest of each of ten days, eight weeks and twelve months, however long it went on', () => {
    const twoYears = madeAt(count(730, (at) => at * dayMs))
    const kept = keptOf(twoYears)
    const made = twoYears.filter(({ serial }) => kept.includes(serial)).map((each) => each.made)
    const ages = made.map((each) => Math.round((start + 729 * dayMs - each.getTime()) / dayMs))
    expect(ages.filter((age) => age < 10)).toHaveLength(10)
    expect(ages.filter((age) => age < 8 * 7).length).toBeGreaterThanOrEqual(16)
    expect(new Set(made.map((each) => each.toISOString().slice(0, 7))).size).toBe(12)
    expect(kept.length).toBeLessThanOrEqual(6 + 10 + 8 + 12)
  })

  test('the same when each was let go of in its time', () => {
    const all = madeAt(count(300, (at) => at * dayMs))
    let day: KeptBackup[] = []
    for (const each of all) {
      day.push(each)
      const gone = new Set(toDelete(day, plenty))
      day = day.filter((backup) => !gone.has(backup))
    }
    expect(day.map(({ serial }) => serial)).toEqual(keptOf(all))
  })

  test('with one dated long ahead among them, by the order they were made in', () => {
    const ahead = madeAt([0, dayMs, 400 * dayMs, 2 * dayMs, 3 * dayMs])
    expect(keptOf(ahead)).toEqual([1, 2, 3, 4, 5])
    const later = madeAt([400 * dayMs, ...count(20, (at) => at * dayMs)])
    expect(keptOf(later)).toContain(21)
  })

  test.each([
    ['emptied', 100, 0],
    ['emptied, and begun anew with one plan', 100, 1],
    ['bereft of most', 100, 49],
  ])('beside those of a library that was %s, for as long as it goes on', (_, before, after) => {
    const full = madeAt(
      count(12, (at) => at * dayMs),
      before,
    )
    const kept = new Set(keptOf(full))
    const since = count(40, (at) => at).map((at) => ({
      serial: 13 + at,
      made: new Date(start + (12 + at) * dayMs),
      bytes: 1,
      weight: after,
    }))
    expect(keptOf([...full, ...since]).filter((serial) => serial <= 12)).toEqual([...kept])
  })

  test('of a library that lost its plans a few at a time, before they had halved', () => {
    const weights = [100, 80, 64, 51, 40, 32, 25, 20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1, 1, 1]
    const fading = madeAt(weights.map((_, at) => at * hourMs)).map((each, at) => ({
      ...each,
      weight: weights[at] ?? 0,
    }))
    expect(keptOf(fading)).toContain(4)
  })

  test('within a size, the oldest going first and what cannot be read before them', () => {
    const readable = madeAt([0, dayMs, 2 * dayMs, 3 * dayMs]).map((each) => ({
      ...each,
      bytes: 10,
    }))
    const damaged = { serial: 9, made: new Date(start + 9 * dayMs), bytes: 10, weight: null }
    expect(keptOf([...readable, damaged], 40)).toEqual([1, 2, 3, 4])
    expect(keptOf([...readable, damaged], 25)).toEqual([3, 4])
    expect(keptOf([...readable, damaged], 1)).toEqual([4])
  })

  test('the fullest one too, whatever the size, while the newest holds far less', () => {
    const [full, ...rest] = madeAt([0, dayMs, 2 * dayMs]).map((each) => ({ ...each, bytes: 10 }))
    const emptied = rest.map((each) => ({ ...each, weight: 1 }))
    expect(keptOf([...(full ? [full] : []), ...emptied], 1)).toEqual([1, 3])
  })

  test('without one that cannot be read taking a good one’s place', () => {
    const good = madeAt([0])
    const empty = count(30, (at) => at).map((at) => ({
      serial: at + 2,
      made: new Date(start + at * hourMs),
      bytes: 0,
      weight: null,
    }))
    expect(keptOf([...good, ...empty])).toContain(1)
  })
})

describe('whatever backups there are', () => {
  const some = fc
    .array(
      fc.record({
        made: fc.integer({ min: -800, max: 800 }).map((day) => new Date(start + day * dayMs)),
        bytes: fc.integer({ min: 0, max: 50 }),
        weight: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 6 }),
      }),
      { maxLength: 60 },
    )
    .map((backups) => backups.map((each, at) => ({ ...each, serial: at + 1 })))
  const sizes = fc.integer({ min: 0, max: 2000 })

  test('the newest that can be read is kept', () => {
    fc.assert(
      fc.property(some, sizes, (backups, mostBytes) => {
        const newest = backups.findLast(({ weight }) => weight !== null)
        if (newest) expect(keptOf(backups, mostBytes)).toContain(newest.serial)
      }),
    )
  })

  test('one at least is kept that holds half of the most that any held', () => {
    fc.assert(
      fc.property(some, sizes, (backups, mostBytes) => {
        const most = Math.max(0, ...backups.map(({ weight }) => weight ?? 0))
        const kept = new Set(keptOf(backups, mostBytes))
        const fullest = backups.filter(({ serial }) => kept.has(serial))
        if (backups.some(({ weight }) => weight !== null))
          expect(Math.max(...fullest.map(({ weight }) => weight ?? 0)) * 2).toBeGreaterThanOrEqual(
            most,
          )
      }),
    )
  })

  test('their order is of no matter, and what is kept stays', () => {
    fc.assert(
      fc.property(
        some,
        sizes,
        fc.infiniteStream(fc.double({ noNaN: true })),
        (backups, mostBytes, keys) => {
          const kept = keptOf(backups, mostBytes)
          const shuffled = backups
            .map((each) => ({ each, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each)
          expect(keptOf(shuffled, mostBytes).sort((a, b) => a - b)).toEqual(kept)
          const staying = backups.filter(({ serial }) => kept.includes(serial))
          expect(keptOf(staying, mostBytes)).toEqual(kept)
        },
      ),
    )
  })
})

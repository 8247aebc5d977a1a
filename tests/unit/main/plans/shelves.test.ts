import { describe, expect, test } from 'vitest'
import { createPlans, createVersions } from '../../../../src/main/plans/index.ts'
import { createShelves } from '../../../../src/main/plans/shelves.ts'
import { binDays, createDaysOpen } from '../../../../src/main/storage/index.ts'
import type { PlanDocument, Shelf } from '../../../../src/shared/model/plan.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const empty: PlanDocument = { version: 4, blocks: [] }

/** Plans at a time of a test's own. */
function plansAt(start: string) {
  let now = new Date(start)
  const database = temporaryDatabase()
  const versions = createVersions(database, () => now)
  const plans = createPlans(
    database,
    versions,
    createShelves(database, () => now),
  )
  const where = (id: string): Shelf | 'nowhere' =>
    (['open', 'archived', 'deleted'] as const).find((shelf) =>
      plans.list(shelf).some((plan) => plan.id === id),
    ) ?? 'nowhere'
  const daysOpen = createDaysOpen(database)
  daysOpen.note(now)
  const jumpDays = (days: number) => {
    now = new Date(now.getTime() + days * 86_400_000)
    daysOpen.note(now)
  }
  const passDays = (days: number) => {
    for (let day = 0; day < days; day += 1) jumpDays(1)
  }
  return { database, plans, versions, where, passDays, jumpDays }
}

describe('a plan', () => {
  test('is on one shelf at a time, and goes back to the one it came from', () => {
    const { plans, where } = plansAt('2026-01-01T00:00:00.000Z')
    const { id } = plans.create('Why?')
    expect(where(id)).toBe('open')
    plans.archive(id)
    expect(where(id)).toBe('archived')
    plans.remove(id)
    expect(where(id)).toBe('deleted')
    plans.restore(id)
    expect(where(id)).toBe('archived')
    plans.unarchive(id)
    expect(where(id)).toBe('open')
  })

  test('that is archived can be opened and written in', () => {
    const { plans } = plansAt('2026-01-01T00:00:00.000Z')
    const { id } = plans.create('Why?')
    plans.archive(id)
    expect(plans.save(id, empty, 0)).toMatchObject({ revision: 1, archived: expect.any(String) })
    expect(plans.open(id).document).toEqual(empty)
  })

  test('is not older or younger for having been put away', () => {
    const { plans } = plansAt('2026-01-01T00:00:00.000Z')
    const { id, updated } = plans.create('Why?')
    plans.archive(id)
    plans.remove(id)
    plans.restore(id)
    expect(plans.unarchive(id).updated).toBe(updated)
  })

  test('is deleted for good only out of the bin, and takes its versions with it', () => {
    const { plans, versions, where } = plansAt('2026-01-01T00:00:00.000Z')
    const plan = plans.create('Why?')
    versions.name(plan, 'First draft')
    expect(() => plans.purge(plan.id)).toThrow('not there any more')
    plans.remove(plan.id)
    plans.purge(plan.id)
    expect(where(plan.id)).toBe('nowhere')
    expect(versions.list(plan.id)).toEqual([])
  })

  test(`stays in the bin for ${binDays} days`, () => {
    const { plans, where, passDays } = plansAt('2026-01-01T00:00:00.000Z')
    const { id } = plans.create('Why?')
    const other = plans.create('How?')
    plans.remove(id)
    passDays(binDays - 1)
    plans.purgeOld()
    expect(where(id)).toBe('deleted')
    passDays(2)
    plans.purgeOld()
    expect(where(id)).toBe('nowhere')
    expect(where(other.id)).toBe('open')
  })

  test.each([
    ['400 days ahead for one start', [400]],
    ['400 days ahead for a week', [400, 1, 1, 1, 1, 1, 1]],
    ['400 days ahead, and back', [400, -400]],
    ['400 days behind', [-400]],
    ['400 days behind, and right again', [-400, 401]],
    ['ahead and back time and again', Array.from({ length: 12 }, (_, at) => (at % 2 ? -90 : 90))],
  ])('in the bin stays there when the clock is wrong: %s', (_, jumps) => {
    const { plans, where, jumpDays } = plansAt('2026-01-01T00:00:00.000Z')
    const { id } = plans.create('Why?')
    plans.remove(id)
    for (const days of jumps) {
      jumpDays(days)
      plans.purgeOld()
    }
    expect(where(id)).toBe('deleted')
  })

  test.each([
    ['empty', ''],
    ['a word', 'deleted'],
    ['another number', '1'],
    ['a day that is none', '2025-99-01T00:00:00.000Z'],
    ['cut short', '2025-01-01'],
    ['with a letter turned', '2025-01-01T00:00:0p.000Z'],
  ])('in the bin stays there when the moment it was put there is %s', (_, deleted) => {
    const { database, plans, where, passDays } = plansAt('2026-01-01T00:00:00.000Z')
    const { id } = plans.create('Why?')
    const other = plans.create('How?')
    plans.remove(id)
    plans.remove(other.id)
    database.sql.prepare('UPDATE plans SET deleted = ? WHERE id = ?').run(deleted, id)
    passDays(binDays + 20)
    plans.purgeOld()
    expect(where(id)).toBe('deleted')
    expect(where(other.id)).toBe('nowhere')
  })

  test('that was deleted before days were counted goes in the end', () => {
    const { plans, where, passDays, jumpDays } = plansAt('2026-01-01T00:00:00.000Z')
    const { id } = plans.create('Why?')
    jumpDays(-60)
    plans.remove(id)
    jumpDays(60)
    passDays(31)
    plans.purgeOld()
    expect(where(id)).toBe('nowhere')
  })
})

import { describe, expect, test } from 'vitest'
import { createPlans, createVersions } from '../../../../src/main/plans/index.ts'
import { binDays, createShelves } from '../../../../src/main/plans/shelves.ts'
import type { PlanDocument, Shelf } from '../../../../src/shared/model/plan.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const empty: PlanDocument = { version: 2, blocks: [] }

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
  const passDays = (days: number) => {
    now = new Date(now.getTime() + days * 86_400_000)
  }
  return { plans, versions, where, passDays }
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
})

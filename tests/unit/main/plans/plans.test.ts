import { describe, expect, test } from 'vitest'
import { createPlans } from '../../../../src/main/plans/index.ts'
import { DeskError } from '../../../../src/main/storage/index.ts'
import { walk } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const empty: PlanDocument = { version: 4, blocks: [] }

test('a new plan has its template’s blocks, and opens as it was made', () => {
  const plans = createPlans(temporaryDatabase())
  const plan = plans.create('Why did the NEP end?', 'for-and-against')
  expect(plans.open(plan.id)).toEqual(plan)
  expect(plan.document.blocks.map(({ type }) => type)).toEqual([
    'line-of-argument',
    'section',
    'section',
    'judgement',
  ])
})

describe('saving', () => {
  test('from the present revision replaces the document', () => {
    const plans = createPlans(temporaryDatabase())
    const plan = plans.create('Why?')
    expect(plans.save(plan.id, empty, plan.revision).revision).toBe(1)
    expect(plans.open(plan.id)).toMatchObject({ document: empty, revision: 1 })
  })

  test('from an older revision is refused with the present one, and changes nothing', () => {
    const plans = createPlans(temporaryDatabase())
    const plan = plans.create('Why?')
    plans.save(plan.id, empty, 0)
    const later: PlanDocument = {
      version: 4,
      blocks: [{ type: 'paragraph', id: newId(), content: [] }],
    }
    const refusal = (() => {
      try {
        plans.save(plan.id, later, 0)
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toBeInstanceOf(DeskError)
    expect(refusal).toMatchObject({ code: 'CONFLICT', data: { revision: 1 } })
    expect(plans.open(plan.id).document).toEqual(empty)
  })
})

test('a plan that was deleted is not there for anything but to be restored', () => {
  const plans = createPlans(temporaryDatabase())
  const { id } = plans.create('Why?')
  plans.remove(id)
  expect(plans.list()).toEqual([])
  for (const act of [
    () => plans.open(id),
    () => plans.remove(id),
    () => plans.archive(id),
    () => plans.duplicate(id),
    () => plans.rename(id, 'How?'),
    () => plans.save(id, empty, 0),
  ])
    expect(act).toThrow('not there any more')
  plans.restore(id)
  expect(plans.save(id, empty, 0).revision).toBe(1)
})

test('a copy of a plan has its words under ids of its own, and its own life', () => {
  const plans = createPlans(temporaryDatabase())
  const plan = plans.create('Why?', 'for-and-against')
  const copy = plans.duplicate(plan.id)
  expect(copy.question).toBe('Why?')
  const ids = (document: PlanDocument) => [...walk(document.blocks)].map(({ id }) => id)
  expect(ids(copy.document)).toHaveLength(ids(plan.document).length)
  expect(new Set([...ids(copy.document), ...ids(plan.document)]).size).toBe(
    2 * ids(plan.document).length,
  )
  plans.save(copy.id, empty, copy.revision)
  expect(plans.open(plan.id).document).toEqual(plan.document)
})

import { expect, test } from 'vitest'
import { createPlans, createRecalls } from '../../../../src/main/plans/index.ts'
import { temporaryDatabase } from '../../../support/library.ts'

test('recalls of a plan are kept, the latest first, and go with it', () => {
  const database = temporaryDatabase()
  const plans = createPlans(database)
  const recalls = createRecalls(database, plans)
  const { id } = plans.create('Why?')
  recalls.add(id, { found: 1, of: 4, detail: { missed: ['a'] } })
  recalls.add(id, { found: 3, of: 4, detail: {} })
  expect(recalls.list(id)).toMatchObject([{ found: 3 }, { found: 1, detail: { missed: ['a'] } }])
  plans.remove(id)
  expect(() => recalls.add(id, { found: 0, of: 4, detail: {} })).toThrow('not there any more')
  plans.purge(id)
  expect(recalls.list(id)).toEqual([])
})

import { expect, test } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { settingsSchema, withFolding } from '../../../../src/shared/model/settings.ts'

const [plan, other, block] = [newId(), newId(), newId()]

test('what is folded in the plan looked at last stands first, and once', () => {
  const both = withFolding(withFolding([], other, [block]), plan, [block])
  expect(both.map(({ planId }) => planId)).toEqual([plan, other])
  expect(withFolding(both, other, [block, plan])).toEqual([
    { planId: other, blocks: [block, plan] },
    { planId: plan, blocks: [block] },
  ])
})

test('a plan that is all open is not kept', () => {
  expect(withFolding([{ planId: plan, blocks: [block] }], plan, [])).toEqual([])
})

test('no more is kept than the settings take', () => {
  const blocks = Array.from({ length: 2500 }, () => newId())
  let foldings = withFolding([], plan, blocks)
  for (let at = 0; at < 40; at += 1) foldings = withFolding(foldings, newId(), [block])
  expect(foldings).toHaveLength(30)
  expect(settingsSchema.safeParse({ foldings }).success).toBe(true)
  expect(withFolding([], plan, blocks)[0]?.blocks).toHaveLength(2000)
})

import { describe, expect, test } from 'vitest'
import { plansToReopen, remembered } from '../../../../../src/main/hosts/electron/plan-windows.ts'
import { languagesFor } from '../../../../../src/main/hosts/electron/spelling-languages.ts'
import type { PlanWindow } from '../../../../../src/shared/model/settings.ts'

const planWindow = (at: number, isOpen = true): PlanWindow => ({
  planId: `019eb0a0-0000-7000-8000-${String(at).padStart(12, '0')}`,
  place: null,
  isOpen,
})

describe('plans’ own windows', () => {
  test('are remembered once each, the latest first, twenty at most', () => {
    const many = Array.from({ length: 20 }, (_, at) => planWindow(at))
    const again = planWindow(7, false)
    expect(remembered(many, again)).toHaveLength(20)
    expect(remembered(many, again)[0]).toEqual(again)
    expect(remembered(many, planWindow(99))).toHaveLength(20)
  })

  test('are opened again when they were open and the plan is there, in the order they were opened', () => {
    const list = [planWindow(3), planWindow(2, false), planWindow(1), planWindow(0)]
    const gone = planWindow(0).planId
    expect(plansToReopen(list, (id) => id !== gone)).toEqual([
      planWindow(1).planId,
      planWindow(3).planId,
    ])
  })
})

test.each([
  [
    ['en-GB', 'fr-FR'],
    ['en-GB', 'en-US', 'fr'],
    ['en-GB', 'fr'],
  ],
  [['de-AT'], ['de', 'en-GB'], ['de']],
  [['en-NZ'], ['en-AU', 'en-GB'], ['en-AU']],
  [['en-GB', 'en-GB'], ['en-GB'], ['en-GB']],
  [['mi'], ['en-GB', 'en-US'], ['en-GB']],
  [['mi'], [], []],
])(
  'for the languages %j and the dictionaries %j, spelling is checked in %j',
  (wanted, available, chosen) => {
    expect(languagesFor(wanted, available)).toEqual(chosen)
  },
)

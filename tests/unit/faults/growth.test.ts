/** When the soak calls something flat: from the first third of its figures to the last, or by their trend. */
import { expect, test } from 'vitest'
import { grownIn, type Measure } from '../../soak/growth.ts'

test.each<[string, number[], Measure['allowed'], boolean]>([
  ['what stays', [50, 51, 50, 49, 50, 51], 0.15, true],
  ['what falls', [50, 40, 30, 20, 10, 5], 0, true],
  ['what grows within what is allowed', [50, 50, 52, 53, 55, 56], 0.15, true],
  ['what grows beyond it', [50, 52, 54, 56, 58, 60], 0.15, false],
  ['one more handle where none may be', [20, 20, 20, 20, 21, 21], 0, false],
  ['one figure that stands out', [50, 50, 50, 50, 90, 50, 50, 50, 50], 0.15, true],
  [
    'counts that go up and down',
    [568, 560, 1104, 881, 1116, 1378, 1082, 952, 729],
    'no trend',
    true,
  ],
  [
    'counts that go up and down and grow',
    [560, 752, 680, 881, 848, 1080, 952, 1116, 1378],
    'no trend',
    false,
  ],
  ['what was not measured', [400, 400, Number.NaN, 400, 400, 400], 'no trend', false],
  ['too few counts to have a trend', [400, 401, 402, 403, 404], 'no trend', false],
  ['a listener more each time', [400, 401, 402, 403, 404, 405, 406, 407, 408], 'no trend', false],
])('%s', (_, figures, allowed, isFlat) => {
  expect(grownIn({ name: 'a figure', unit: '', figures, allowed }).isFlat).toBe(isFlat)
})

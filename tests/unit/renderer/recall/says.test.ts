import { expect, test } from 'vitest'
import { saysLast } from '../../../../src/renderer/src/recall/says.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Recall } from '../../../../src/shared/model/version.ts'

const now = new Date(2026, 5, 15, 12, 0)
const tried = (found: number, of: number): Recall => ({
  id: newId(),
  planId: newId(),
  made: new Date(2026, 5, 14, 18, 20).toISOString(),
  found,
  of,
  detail: null,
})
const last = 'Last try, yesterday, 18:20: 4 of 8 remembered'

test.each([
  ['none', [], null],
  ['one', [tried(4, 8)], `${last}.`],
  ['one that went better', [tried(4, 8), tried(3, 8)], `${last}, 1 more than the time before.`],
  ['one that went worse', [tried(4, 8), tried(6, 8)], `${last}, 2 fewer than the time before.`],
  ['one that went as well', [tried(4, 8), tried(4, 8)], `${last}, as many as the time before.`],
  ['one of a longer plan', [tried(4, 8), tried(4, 6)], `${last}; the time before, 4 of 6.`],
])('of %s is said what is known', (_, scores, says) => {
  expect(saysLast(scores, now)).toBe(says)
})

import { expect, test } from 'vitest'
import { saysUnshown } from '../../../../src/renderer/src/plan/says-unshown.ts'
import type { SaveState } from '../../../../src/renderer/src/session/saver.ts'

test.each<[SaveState, RegExp]>([
  [{ type: 'saved' }, /^All you wrote in it is saved\./],
  [{ type: 'unsaved' }, /^Your last changes are being saved\./],
  [{ type: 'saving' }, /^Your last changes are being saved\./],
  [{ type: 'failed', error: new Error('The disk is full.') }, /not saved yet: The disk is full\. /],
  [{ type: 'conflict', revision: 4 }, /^Your last changes are not saved\./],
  [{ type: 'gone' }, /^Your last changes are not saved\./],
])('of a plan that cannot be shown no more is said to be saved than is: %j', (state, says) => {
  expect(saysUnshown(state)).toMatch(says)
})

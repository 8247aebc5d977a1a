import { describe, expect, it } from 'vitest'
import { actionIds, actions, isEnabled } from '../../../../src/shared/actions/index.ts'
import { planShown as plan } from '../../../support/window-state.ts'

describe('what a window would do as it is told', () => {
  it.each([
    ['new-plan', { ...plan, planId: null }, true],
    ['export', { ...plan, planId: null }, false],
    ['export', plan, true],
    ['export', { ...plan, isAsking: true }, false],
    ['undo', plan, false],
    ['undo', { ...plan, canUndo: true }, true],
    ['redo', { ...plan, canUndo: true }, false],
    ['move-block-up', plan, false],
    ['move-block-up', { ...plan, isInBlock: true }, true],
    ['move-block-up', { ...plan, isInBlock: true, planId: null }, false],
  ] as const)('%s in %o: %s', (action, state, enabled) => {
    expect(isEnabled(action, state)).toBe(enabled)
  })

  it('is nothing at all while a dialog is open', () => {
    const asking = { ...plan, canUndo: true, canRedo: true, isInBlock: true, isAsking: true }
    expect(actionIds.filter((id) => isEnabled(id, asking))).toEqual([])
  })

  it('has no two actions on the same keys', () => {
    const keys = actions.flatMap(({ keys }) => keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

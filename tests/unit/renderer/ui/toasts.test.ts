import { describe, expect, it } from 'vitest'
import { stayMs, type Toast, withToast } from '../../../../src/renderer/src/ui/toasts.ts'

const toast = (id: number, kind: Toast['kind'] = 'success', words = `words ${id}`): Toast => ({
  id,
  kind,
  words,
})

describe('what just happened', () => {
  it('shows the newest last and lets the oldest go', () => {
    const shown = [1, 2, 3, 4, 5].reduce<Toast[]>((list, id) => withToast(list, toast(id)), [])
    expect(shown.map(({ id }) => id)).toEqual([2, 3, 4, 5])
  })

  it('does not say the same words twice at once', () => {
    const shown = withToast(
      [toast(1, 'failure', 'The disk is full.')],
      toast(2, 'failure', 'The disk is full.'),
    )
    expect(shown).toEqual([toast(2, 'failure', 'The disk is full.')])
  })

  it('says a success and a failure of the same words both', () => {
    expect(withToast([toast(1, 'success', 'x')], toast(2, 'failure', 'x'))).toHaveLength(2)
  })

  it('keeps failures, and gives longer to press what can be pressed', () => {
    const plain = stayMs(toast(1))
    const withAction = stayMs({ ...toast(2), action: { label: 'Undo', onAction: () => undefined } })
    expect(stayMs(toast(3, 'failure'))).toBe(Number.POSITIVE_INFINITY)
    expect(withAction).toBeGreaterThan(plain)
  })
})

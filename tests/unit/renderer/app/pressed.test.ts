import { describe, expect, it } from 'vitest'
import { actionPressed, keysOf } from '../../../../src/renderer/src/app/pressed.ts'
import type { Press } from '../../../../src/renderer/src/ui/pressed.ts'
import { actions } from '../../../../src/shared/actions/index.ts'

/** Keys as they are written in the list of actions, pressed: "Ctrl Shift Z". */
function press(keys: string, onMac = false, part: Partial<Press> = {}): Press {
  const parts = keys.split(' ')
  const last = parts.at(-1) ?? ''
  const key = { '↑': 'ArrowUp', '↓': 'ArrowDown' }[last] ?? last
  const code = /^\d$/.test(last) ? `Digit${last}` : /^[A-Z]$/.test(last) ? `Key${last}` : key
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    code,
    ctrlKey: !onMac && parts.includes('Ctrl'),
    metaKey: onMac && parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    ...part,
  }
}

describe('the action of the keys pressed', () => {
  const withKeys = actions.flatMap(({ id, keys }) =>
    keys === undefined ? [] : [[id, keys] as const],
  )

  it.each(withKeys)('is %s for %s', (id, keys) => {
    expect(actionPressed(press(keys), false)).toBe(id)
  })

  it.each(withKeys)('is %s for %s with ⌘ on a Mac', (id, keys) => {
    expect(actionPressed(press(keys, true), true)).toBe(id)
  })

  it.each([
    ['a letter alone', 'N', false],
    ['a letter with a key too many', 'Ctrl Alt N', false],
    ['shift where there is none', 'Ctrl Shift P', false],
    ['Ctrl on a Mac', 'Ctrl N', true],
  ])('is none for %s', (_what, keys, onMac) => {
    expect(actionPressed(press(keys), onMac)).toBeNull()
  })

  it.each([
    ['a capital, with Caps Lock', 'Ctrl P', { key: 'P' }, 'print'],
    ['a letter of another alphabet by its place', 'Ctrl P', { key: 'з' }, 'print'],
    ['a letter that another Latin layout has elsewhere', 'Ctrl A', { key: 'p' }, 'print'],
    ['a digit that a layout keeps under shift', 'Ctrl 1', { key: '&' }, 'toggle-library'],
    ['a stroke that is above a digit', 'Ctrl 7', { key: '/', shiftKey: true }, 'show-keys'],
  ])('is found for %s', (_what, keys, part, id) => {
    expect(actionPressed(press(keys, false, part), false)).toBe(id)
  })
})

describe('the keys shown', () => {
  it('leave out those that browsers keep for themselves, where the app is in one', () => {
    expect(keysOf('browser', 'new-plan')).toBeUndefined()
    expect(keysOf('browser', 'close-tab')).toBeUndefined()
    expect(keysOf('browser', 'next-tab')).toBeUndefined()
    expect(keysOf('browser', 'print')).toBe('Ctrl P')
    expect(keysOf('electron', 'new-plan')).toBe('Ctrl N')
  })
})

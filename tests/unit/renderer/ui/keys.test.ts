import { expect, test } from 'vitest'
import { saysKeys } from '../../../../src/renderer/src/ui/keys.ts'

test.each([
  ['Ctrl N', '⌘N'],
  ['Ctrl Shift Z', '⇧⌘Z'],
  ['Alt ↑', '⌥↑'],
  ['›', '›'],
])('%s is %s on a Mac, and itself elsewhere', (keys, onMac) => {
  expect(saysKeys(keys, true)).toBe(onMac)
  expect(saysKeys(keys, false)).toBe(keys)
})

import { expect, test } from 'vitest'
import { questionSchema } from '../../../../src/shared/model/plan.ts'
import { versionNameSchema } from '../../../../src/shared/model/version.ts'
import { isVisible } from '../../../../src/shared/text/visible.ts'

test.each([
  ['', 'nothing'],
  [' \t\n\u00A0\u3000', 'blanks'],
  ['\u200B', 'a zero-width space'],
  ['\u200B \u200C\u200D\u2060\uFEFF', 'joiners among blanks'],
  ['\u00AD\u034F\u061C\u180E', 'soft hyphens and their like'],
  ['\u202A\u202E\u2066\u2069', 'marks of direction'],
  ['\u115F\u1160\u3164\uFFA0', 'Hangul fillers'],
  ['\uFE0F\u{E0100}\u{E0041}', 'variation selectors and tags'],
  ['\u2800', 'blank Braille'],
  ['\u0007\u0000\uFFFF', 'controls and non-characters'],
])('%j shows nothing: %s', (words) => {
  expect(isVisible(words)).toBe(false)
  expect(questionSchema.safeParse(words).success).toBe(false)
  expect(versionNameSchema.safeParse(words).success).toBe(false)
})

test.each(['?', 'a', '\u200Bé', '史', '👩‍👧', '\u0301', '\u0600', '⠃'])(
  '%j shows something',
  (words) => {
    expect(isVisible(words)).toBe(true)
    expect(questionSchema.safeParse(words).success).toBe(true)
  },
)

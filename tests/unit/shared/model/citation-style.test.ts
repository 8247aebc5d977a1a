import { expect, test } from 'vitest'
import { styleNamed } from '../../../../src/shared/model/citation-style.ts'

test.each([
  'mhra',
  'MHRA',
  ' mhra ',
  'modern-humanities-research-association',
  'http://www.zotero.org/styles/modern-humanities-research-association',
])('%s is the style that ships', (words) => {
  expect(styleNamed(words)).toBe('mhra')
})

test.each(['', 'apa', 'mhra2', 'humanities', 'http://www.zotero.org/styles/', 'constructor'])(
  '%j is no style that ships',
  (words) => {
    expect(styleNamed(words)).toBeNull()
  },
)

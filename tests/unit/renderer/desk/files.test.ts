import { expect, it } from 'vitest'
import { refusalOf } from '../../../../src/renderer/src/desk/index.ts'

it.each([
  ['a file at the limit', 20_000_000, null],
  ['a file over it', 20_000_001, 'notes.txt is 21 MB; Linchpin reads text files of up to 20 MB.'],
  ['a huge file', 200_000_000, 'notes.txt is 200 MB; Linchpin reads text files of up to 20 MB.'],
  ['an empty file', 0, 'notes.txt is empty.'],
  ['a small file', 1, null],
])('says before it is sent what is wrong with %s', (_, bytes, says) => {
  expect(refusalOf('notes.txt', bytes)).toBe(says)
})

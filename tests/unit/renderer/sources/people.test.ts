import { expect, it } from 'vitest'
import { readName, saysName } from '../../../../src/renderer/src/sources/people.ts'

it.each([
  ['McCauley, Martin', { family: 'McCauley', given: 'Martin' }],
  ['  van der  Berg ,  Jan P. ', { family: 'van der Berg', given: 'Jan P.' }],
  ['Stalin,', { family: 'Stalin' }],
  ['The Open University', { literal: 'The Open University' }],
  [', Martin', { literal: 'Martin' }],
])('reads "%s" and says it so that it is read the same again', (typed, name) => {
  const read = readName(typed)
  expect(read).toEqual(name)
  expect(read && readName(saysName(read))).toEqual(name)
})

it.each(['', '   ', ',', ' , '])('finds nobody in "%s"', (typed) => {
  expect(readName(typed)).toBeNull()
})

import { expect, it } from 'vitest'
import { asPerson, readName, saysName } from '../../../../src/renderer/src/sources/people.ts'

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

it.each([
  ['Robert Conquest', 'Conquest, Robert'],
  ['A. J. P. Taylor', 'Taylor, A. J. P.'],
  ['Simone de Beauvoir', 'de Beauvoir, Simone'],
  ['Laurens van der Post', 'van der Post, Laurens'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['Conor Cruise O’Brien', 'O’Brien, Conor Cruise'],
  ['Лев Толстой', 'Толстой, Лев'],
])('asks whether "%s" is the person "%s"', (typed, person) => {
  expect(asPerson(typed)).toBe(person)
})

it.each([
  ...['Conquest, Robert', 'Herodotus', 'The Reading Room', 'Bank of England', 'Ministry for Trade'],
  ...['BBC News', 'Smith & Sons', 'Group 47', 'open university', 'Marks and Spencer', ''],
])('asks nothing of "%s"', (typed) => {
  expect(asPerson(typed)).toBeNull()
})

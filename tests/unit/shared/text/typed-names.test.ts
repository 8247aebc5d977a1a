import { expect, it } from 'vitest'
import { asPerson, readName, saysName } from '../../../../src/shared/text/typed-names.ts'

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
  ['  Sheila   Fitzpatrick ', 'Fitzpatrick, Sheila'],
  ['A. J. P. Taylor', 'Taylor, A. J. P.'],
  ['E.H. Carr', 'Carr, E.H.'],
  ['Simone de Beauvoir', 'de Beauvoir, Simone'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['von Ranke', 'von Ranke,'],
  ['Jacques Le Goff', 'Le Goff, Jacques'],
  ['W. E. B. Du Bois', 'Du Bois, W. E. B.'],
  ['Al Gore', 'Gore, Al'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['Conor Cruise O’Brien', 'O’Brien, Conor Cruise'],
  ['Élisabeth Roudinesco', 'Roudinesco, Élisabeth'],
  ['Роберт Сервис', 'Сервис, Роберт'],
  // Bodies that could be people by their look: asked about too, and kept as they are at a press.
  ['British Library', 'Library, British'],
  ['United Nations', 'Nations, United'],
])('takes "%s" for what could be a person, "%s"', (typed, name) => {
  expect(asPerson(typed)).toBe(name)
  const read = readName(name)
  expect(read && 'family' in read).toBe(true)
})

it.each([
  'Conquest, Robert',
  'UNESCO',
  'Plato',
  'Department for Education',
  'Institute of Historical Research',
  'The National Archives',
  'Marks & Spencer',
  'Channel 4',
  '',
])('has nothing to ask of "%s"', (typed) => {
  expect(asPerson(typed)).toBeNull()
})

import { expect, it } from 'vitest'
import { typedName } from '../../../../src/main/references/names.ts'
import type { Name } from '../../../../src/shared/model/source.ts'

it.each<[string, Name[]]>([
  ['Service, Robert', [{ family: 'Service', given: 'Robert' }]],
  ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
  ['King, Jr., Martin Luther', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
  [
    'van der Linden, Marcel',
    [{ family: 'Linden', given: 'Marcel', 'non-dropping-particle': 'van der' }],
  ],
  ['Le Goff, Jacques', [{ family: 'Le Goff', given: 'Jacques' }]],
  ['hooks, bell', [{ family: 'hooks', given: 'bell' }]],
  ['de', [{ literal: 'de' }]],
  ['Beauvoir, Simone de', [{ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }]],
  ['The National Archives', [{ literal: 'The National Archives' }]],
  ['The National Archives,', [{ literal: 'The National Archives' }]],
  ['Plato', [{ literal: 'Plato' }]],
  ['et al.', [{ literal: 'others' }]],
  ['others', [{ literal: 'others' }]],
  ['Cafe\u0301, Zoe', [{ family: 'Café', given: 'Zoe' }]],
  ['', []],
  [' , ', []],
])('reads “%s”', (words, names) => {
  expect(typedName(words)).toEqual(names)
})

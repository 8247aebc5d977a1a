import { expect, test } from 'vitest'
import { askedOf } from '../../../../../src/shared/plan/checks/index.ts'
import { years } from './support.ts'

test.each([
  ['Was Stalinism a consequence of Leninism?', ['Stalinism', 'Leninism'], null],
  [
    'To what extent did Hitler rule Nazi Germany alone, 1933–39?',
    ['Hitler', 'Nazi Germany'],
    years(1933, 1939),
  ],
  ['How did Russia change between 1917 and 1924, and by 1929?', ['Russia'], years(1917, 1929)],
  ['Why do empires fall?', [], null],
])('“%s” names %j', (question, subjects, period) => {
  expect(askedOf(question)).toEqual({ subjects, period })
})

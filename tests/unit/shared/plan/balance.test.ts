import { expect, test } from 'vitest'
import { balance, saysCounts } from '../../../../src/shared/plan/balance.ts'
import { challenges, inner, judgement, planOf, point, section, supports } from './checks/support.ts'

const counts = (supports: number, challenges: number, qualifies: number) => ({
  supports,
  challenges,
  qualifies,
})

test('points are counted by section and stance, those in a section inside another with it', () => {
  const means = section(
    'Means',
    supports(),
    point('qualifies', ''),
    inner('Terror', challenges(), challenges()),
  )
  const { rows, total } = balance(planOf([supports(), means, section(''), judgement()]))
  expect(rows.map(({ title, counts }) => [title, counts])).toEqual([
    ['Outside sections', counts(1, 0, 0)],
    ['Means', counts(1, 0, 1)],
    ['Means › Terror', counts(0, 2, 0)],
    ['Untitled section', counts(0, 0, 0)],
  ])
  expect(total).toEqual(counts(2, 2, 1))
})

test('a section that only holds others has no row, and a plan without points has a total of none', () => {
  const { rows, total } = balance(planOf([section('Means', inner('Terror'))]))
  expect(rows.map(({ title }) => title)).toEqual(['Means › Terror'])
  expect(total).toEqual(counts(0, 0, 0))
})

test.each([
  [counts(3, 1, 0), '3 points support and 1 challenges'],
  [counts(1, 2, 3), '1 point supports, 2 challenge and 3 qualify'],
  [counts(0, 0, 1), '1 point qualifies'],
  [counts(0, 0, 0), 'no points'],
])('%o are said as “%s”', (given, says) => {
  expect(saysCounts(given)).toBe(says)
})

import { describe, expect, test } from 'vitest'
import {
  saysChanges,
  saysMarks,
  stopsIn,
  titleOf,
} from '../../../../src/renderer/src/history/says.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument, Point } from '../../../../src/shared/model/plan.ts'
import { compare, comparePlans } from '../../../../src/shared/plan/compare.ts'

const point = (claim: string): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: [{ type: 'text', text: claim }],
  body: [{ type: 'analysis', id: newId(), content: [{ type: 'text', text: 'So.' }] }],
})
const plan = (...blocks: PlanDocument['blocks']): PlanDocument => ({ version: 2, blocks })
const asking = (document: PlanDocument, question = 'Why?') => ({ question, document })
const [a, b] = [point('A'), point('B')]
const reworded = { ...a, claim: [{ type: 'text' as const, text: 'A, then' }] }

describe('what changed', () => {
  test.each<[string, PlanDocument, PlanDocument, string, number]>([
    ['nothing', plan(a), plan(a), 'Nothing is different.', 0],
    ['words', plan(a), plan(reworded), '1 block changed.', 1],
    ['a point, with what is in it', plan(a), plan(a, b), '1 block added.', 1],
    ['words and points', plan(a), plan(b, reworded), '1 block added, 1 changed.', 2],
    ['an order', plan(a, b), plan(b, a), '1 block moved.', 1],
    [
      'the budget',
      plan(a),
      { ...plan(a), budget: { words: 900 } },
      'The length of the essay changed.',
      0,
    ],
    [
      'a finding set aside',
      plan(a),
      { ...plan(a, b), dismissed: [{ check: 'no-counter', block: null }] },
      '1 block added, other findings set aside.',
      1,
    ],
  ])('when it is %s', (_, before, after, words, stops) => {
    const comparison = comparePlans(asking(before), asking(after))
    expect(saysChanges(comparison)).toBe(words)
    expect(stopsIn(comparison)).toHaveLength(stops)
  })

  test('when it is the question', () => {
    const before = asking(plan(a), 'Why did it fall?')
    const comparison = comparePlans(before, asking(plan(a), 'When did it fall?'))
    expect(saysChanges(comparison)).toBe('Another question.')
    expect(comparison.question?.map(({ change, text }) => [change, text])).toEqual([
      ['removed', 'Why'],
      ['added', 'When'],
      ['same', ' did it fall?'],
    ])
    expect(comparePlans(before, before).question).toBeNull()
  })

  test('is said of a block where it was and where it is', () => {
    const { rows } = compare(plan(a, b), plan(b, reworded))
    const said = rows.filter(({ marks, goesWithParent }) => marks.length > 0 && !goesWithParent)
    expect(said.map(saysMarks)).toEqual(['Moved elsewhere', 'Moved and changed'])
  })
})

test('a version is called by its name, or by why it was kept', () => {
  expect(titleOf({ name: 'First draft', kind: 'work' })).toBe('First draft')
  expect(titleOf({ name: null, kind: 'opened' })).toBe('As it was opened')
})

import { describe, expect, test } from 'vitest'
import {
  saysChanges,
  saysMarks,
  stopsIn,
  titleOf,
  whensOf,
} from '../../../../src/renderer/src/history/says.ts'
import type { Point } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { VersionSummary } from '../../../../src/shared/model/version.ts'
import { compare, comparePlans } from '../../../../src/shared/plan/compare.ts'

const point = (claim: string): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: [{ type: 'text', text: claim }],
  body: [{ type: 'analysis', id: newId(), content: [{ type: 'text', text: 'So.' }] }],
})
const plan = (...blocks: PlanDocument['blocks']): PlanDocument => ({ version: 4, blocks })
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

test('versions of one minute and one title are told apart by the second', () => {
  const at = (hour: number, minute: number, second: number) =>
    new Date(2026, 5, 15, hour, minute, second).toISOString()
  const version = (made: string, kind: VersionSummary['kind'], name: string | null = null) => ({
    id: newId(),
    planId: newId(),
    made,
    kind,
    name,
    question: 'Why?',
    words: 0,
  })
  const versions = [
    version(at(11, 15, 40), 'work'),
    version(at(11, 15, 20), 'opened'),
    version(at(11, 15, 5), 'opened'),
    version(at(9, 30, 5), 'opened'),
  ]
  expect([...whensOf(versions, new Date(at(12, 0, 0))).values()]).toEqual([
    '44 minutes ago',
    '44 minutes ago (11:15:20)',
    '44 minutes ago (11:15:05)',
    'today, 09:30',
  ])
})

test('a version is called by its name, or by why it was kept', () => {
  expect(titleOf({ name: 'First draft', kind: 'work' })).toBe('First draft')
  expect(titleOf({ name: null, kind: 'opened' })).toBe('As it was opened')
})

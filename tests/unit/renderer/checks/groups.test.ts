import { describe, expect, it } from 'vitest'
import { asRow, groupsOf } from '../../../../src/renderer/src/checks/groups.ts'
import { subjectsOf } from '../../../../src/renderer/src/checks/subjects.ts'
import { severities } from '../../../../src/shared/plan/checks/index.ts'
import {
  analysis,
  checked,
  counter,
  evidence,
  judgement,
  planOf,
  point,
  section,
} from '../../shared/plan/checks/support.ts'

const bare = () => point('supports', '')

describe('findings in rows', () => {
  it('make one row a check, the gravest first, each in the order of the plan', () => {
    const [first, second] = [bare(), bare()]
    const groups = groupsOf(checked({ blocks: [first, second] }))
    const ranks = groups.map(({ check }) => severities.indexOf(check.severity))
    expect(ranks).toEqual([...ranks].sort())
    const claims = groups.find(({ check }) => check.id === 'point-without-claim')
    expect(claims?.says).toBe('2 points have no claim')
    expect(claims?.findings.map(({ block }) => block)).toEqual([first.id, second.id])
    expect(new Set(groups.map(({ check }) => check.id)).size).toBe(groups.length)
  })

  it('say what one finding says where there is one', () => {
    const groups = groupsOf(checked({ blocks: [bare()] }))
    expect(groups.map(({ says }) => says)).toContain('Point 1 has no claim')
  })

  it('keep their order when the first of a row is mended', () => {
    const order = (...claims: string[]) =>
      groupsOf(checked({ blocks: claims.map((claim) => point('supports', claim)) })).map(
        ({ check }) => check.id,
      )
    expect(order('A claim', '', '')).toEqual(order('', '', ''))
  })

  it('of a long plan are few', () => {
    const points = Array.from({ length: 60 }, () =>
      point('supports', '', evidence(`Words ${Math.random()}`)),
    )
    const findings = checked({ blocks: points })
    expect(findings.length).toBeGreaterThan(180)
    expect(groupsOf(findings).length).toBeLessThan(12)
  })

  it.each([
    ['Point 1 has no claim.', 'Point 1 has no claim'],
    ['One is. Another is.', 'One is. Another is.'],
    ['None …', 'None …'],
  ])('say %s as %s', (says, row) => {
    expect(asRow(says)).toBe(row)
  })
})

describe('what a finding is about', () => {
  const objection = counter('But the war', '', analysis('It was another.'))
  const piece = evidence('The Cheka, founded in 1917')
  const claimed = point('challenges', 'Terror was new', piece, objection)
  const claimless = point('qualifies', '', evidence(''), analysis('So it went.'))
  const weighing = judgement(evidence('Of another time'))
  const document = planOf([section('Change', bare(), claimed), claimless, weighing])
  const about = (id: string) => subjectsOf(document, new Set([id])).get(id)

  it.each([
    ['a point by its claim', claimed.id, 'Terror was new', 2, 'challenges'],
    ['a point without one by what stands in it', claimless.id, 'So it went.', 3, 'qualifies'],
    [
      'evidence by its words and its point',
      piece.id,
      'The Cheka, founded in 1917',
      2,
      'challenges',
    ],
    ['a counter by its claim', objection.id, 'But the war', 2, 'challenges'],
  ])('shows %s', (_what, id, words, number, stance) => {
    expect(about(id)).toEqual({ words, point: { number, stance } })
  })

  it('is in no point outside of them', () => {
    expect(about(weighing.id)).toEqual({ words: 'Of another time', point: null })
  })
})

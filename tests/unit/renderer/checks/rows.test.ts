/** The rows of the outline. */
import { describe, expect, it } from 'vitest'
import {
  allRows,
  firstFound,
  foundRows,
  nameOfRow,
  type OutlineRow,
  outlineRows,
} from '../../../../src/renderer/src/checks/rows.ts'
import {
  analysis,
  criterion,
  evidence,
  inner,
  judgement,
  lineOfArgument,
  planOf,
  point,
  section,
} from '../../shared/plan/checks/support.ts'

const reach = criterion('how far it reached')
const old = {
  ...point('supports', 'Terror was old', evidence('The Cheka of 1917')),
  criteria: [reach.id],
}
const blocks = [
  lineOfArgument('It grew out of it.'),
  reach,
  section('Means', old, inner('Party', point('qualifies', 'Votes were won'))),
  section('', point('challenges', '')),
  judgement(analysis('On balance.')),
]
const plan = planOf(blocks, { budget: { words: 1000, minutes: 40 } })
const rows = outlineRows(plan)
const named = (row: OutlineRow | undefined) => row && nameOfRow(row)
const names = (some: readonly OutlineRow[]) => allRows(some).map(({ words }) => words)

describe('an outline', () => {
  it('has a row for each part, named by what it is, how long it is and how long it may be', () => {
    expect(allRows(rows).map(nameOfRow)).toEqual([
      'Line of argument, 5 of 100 words, for 4 minutes',
      'Criterion: how far it reached, 1 point bears on it',
      'Means, 2 points, 10 of 533 words, for 21.3 minutes',
      'Point 1, supports: Terror was old, 7 of 267 words, for 10.7 minutes',
      'Party, 1 point, 3 of 267 words, for 10.7 minutes',
      'Point 2, qualifies: Votes were won, 3 of 267 words, for 10.7 minutes',
      'Untitled section, 1 point, 0 of 267 words, for 10.7 minutes',
      'Point 3, challenges: No claim yet, 0 of 267 words, for 10.7 minutes',
      'Judgement, 2 of 100 words, for 4 minutes',
    ])
  })

  it('says what is over its share, and no share where there is none', () => {
    const [short] = outlineRows(
      planOf([point('supports', 'One two three')], { budget: { words: 2 } }),
    )
    expect(named(short)).toBe('Point 1, supports: One two three, 3 of 2 words, over')
    const [free] = outlineRows(planOf([point('supports', 'One two three')]))
    expect(named(free)).toBe('Point 1, supports: One two three, 3 words')
  })

  it('keeps the rows that show the same, and those alone', () => {
    const longer = planOf(
      blocks.map((block) =>
        block.type === 'section' && block.title.length > 0
          ? {
              ...block,
              blocks: [
                { ...old, body: [...old.body, analysis('So it was.')] },
                ...block.blocks.slice(1),
              ],
            }
          : block,
      ),
      { budget: { words: 1000, minutes: 40 } },
    )
    const after = outlineRows(longer, rows)
    const before = new Set(allRows(rows))
    expect(allRows(after).flatMap((row) => (before.has(row) ? [] : row.words))).toEqual([
      'Means',
      'Terror was old',
    ])
    expect(outlineRows(longer, after).every((row, at) => row === after[at])).toBe(true)
  })
})

describe('finding in an outline', () => {
  it.each([
    ['a point with the sections around it', 'votes', ['Means', 'Party', 'Votes were won']],
    ['by several words and parts of them', 'terr old', ['Means', 'Terror was old']],
    ['by its number', '2', ['Means', 'Party', 'Votes were won']],
    [
      'a section whole, if nothing in it has the words',
      'party',
      ['Means', 'Party', 'Votes were won'],
    ],
    ['the judgement by its name', 'judge', ['Judgement']],
    ['nothing', 'peasants', []],
  ])('finds %s', (_what, typed, expected) => {
    expect(names(foundRows(rows, typed))).toEqual(expected)
  })

  it('leads to the first row that has the words itself', () => {
    expect(firstFound(foundRows(rows, 'votes'), 'votes')?.words).toBe('Votes were won')
    expect(firstFound(foundRows(rows, 'peasants'), 'peasants')).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point, Section } from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Inline } from '../../../../src/shared/model/inline.ts'
import type { Dismissed, PlanDocument } from '../../../../src/shared/model/plan.ts'
import { compare, isSame, type Row } from '../../../../src/shared/plan/compare.ts'
import { linesOf } from '../../../../src/shared/plan/compare-lines.ts'
import { compareWords, type SayCites } from '../../../../src/shared/plan/compare-words.ts'
import { withFreshIds } from '../../../../src/shared/plan/copies.ts'
import { outline, wordsOf } from '../../../../src/shared/plan/outline.ts'
import { anyContent, anyDocument } from '../../../support/any-plan.ts'

const sayCites: SayCites = (cites) => `[${cites.length}]`
const line = (text: string): Inline[] => [{ type: 'text', text }]

/** The line with what went in [- -] and what came in [+ +]. */
const marked = (before: readonly Inline[], after: readonly Inline[]) =>
  compareWords(before, after, sayCites)
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'removed' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('')

/** A line's words, with citations as they are called here. */
const said = (content: readonly Inline[]): string =>
  content.map((run) => (run.type === 'citation' ? sayCites(run.cites) : wordsOf([run]))).join('')

describe('two wordings of a line', () => {
  test.each([
    ['It was so.', 'It was so.', 'It was so.'],
    ['It was so.', 'It was not so.', 'It was [+not +]so.'],
    ['in 1923 he', 'from 1924 he', '[-in 1923-][+from 1924+] he'],
    ["He didn't go.", 'He did go.', "He [-didn't-][+did+] go."],
    ['', 'All new', '[+All new+]'],
    ['Gone', '', '[-Gone-]'],
    ['café', 'cafe\u0301s', '[-café-][+cafe\u0301s+]'],
  ])('%s → %s', (before, after, words) => {
    expect(marked(line(before), line(after))).toBe(words)
  })

  test('differ where a word became bold, or a hyperlink leads elsewhere', () => {
    expect(
      marked(line('a word'), [
        { type: 'text', text: 'a ' },
        { type: 'text', text: 'word', marks: ['bold'] },
      ]),
    ).toBe('a [-word-][+word+]')
    const to = (url: string): Inline[] => [
      { type: 'hyperlink', url, content: [{ type: 'text', text: 'here' }] },
    ]
    expect(marked(to('https://a.org/'), to('https://b.org/'))).toBe('[-here-][+here+]')
  })

  test('give back both, whatever they are', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const pieces = compareWords(before, after, sayCites)
        const without = (change: string) =>
          pieces
            .filter((piece) => piece.change !== change)
            .map(({ text }) => text)
            .join('')
        expect(without('added')).toBe(said(before))
        expect(without('removed')).toBe(said(after))
      }),
    )
  })
})

const point = (claim: string, ...words: string[]): Point => ({
  type: 'point',
  id: newId(),
  stance: 'supports',
  claim: line(claim),
  body: words.map((said) => ({ type: 'analysis', id: newId(), content: line(said) })),
})
const plan = (...blocks: PlanDocument['blocks']): PlanDocument => ({ version: 4, blocks })

/** Each row that is marked, by its label and marks; what goes with its parent in brackets. */
const changes = (before: PlanDocument, after: PlanDocument) =>
  compare(before, after)
    .rows.filter(({ marks }) => marks.length > 0)
    .map((row: Row) => {
      const says = `${(row.after ?? row.before)?.label} ${row.marks.join('+')}`
      return row.goesWithParent ? `(${says})` : says
    })

describe('two states of a plan', () => {
  const [a, b, c] = [point('A', 'a'), point('B', 'b one', 'b two'), point('C')]

  test('that are the same have no changes', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(isSame(compare(document, structuredClone(document)))).toBe(true)
      }),
    )
  })

  test.each<[string, PlanDocument, PlanDocument, string[]]>([
    [
      'a point came, with what is in it',
      plan(a),
      plan(a, b),
      ['Point 2: B added', '(Analysis added)', '(Analysis added)'],
    ],
    ['a point went', plan(a, c), plan(a), ['Point 2: C removed']],
    [
      'a point was moved, and only it is said to be',
      plan(a, b, c),
      plan(b, a, c),
      ['Point 1: A moved', '(Analysis moved)', 'Point 2: A moved', '(Analysis moved)'],
    ],
    [
      'words were changed',
      plan(c),
      plan({ ...c, claim: line('C, then') }),
      ['Point 1: C, then changed'],
    ],
    ['a stance was changed', plan(c), plan({ ...c, stance: 'challenges' }), ['Point 1: C changed']],
    [
      'a piece went from one point to the next',
      plan(a, c),
      plan({ ...a, body: [] }, { ...c, body: a.body }),
      ['Analysis moved', 'Analysis moved'],
    ],
    [
      'a point was put in a section',
      plan(c),
      plan({ type: 'section', id: newId(), title: line('S'), blocks: [c] } satisfies Section),
      ['Section: S added', 'Point 1: C moved'],
    ],
  ])('%s', (_, before, after, says) => {
    expect(changes(before, after)).toEqual(says)
  })

  test('mark what changed in a block that moved on both sides of it', () => {
    const reworded: Point = { ...b, claim: line('B, rather'), stance: 'qualifies' }
    const { rows } = compare(plan(reworded, a, c), plan(a, c, b))
    const moved = rows.filter(({ marks }) => marks.includes('moved'))
    const points = moved.filter(({ before, after }) => (before ?? after)?.block.type === 'point')
    expect(points.map(({ marks }) => marks)).toEqual([['moved'], ['moved', 'changed']])
    for (const { lines, facts } of points) {
      expect(lines[0]?.pieces.map(({ change, text }) => [change, text])).toEqual([
        ['same', 'B'],
        ['removed', ', rather'],
      ])
      expect(facts).toEqual([{ name: 'Stance', before: 'qualifies', after: 'supports' }])
    }
  })

  test('name what changed besides words', () => {
    const { rows, facts } = compare(plan(c), {
      ...plan({ ...c, stance: 'qualifies' }),
      budget: { words: 1200 },
    })
    expect(rows[0]?.facts).toEqual([{ name: 'Stance', before: 'supports', after: 'qualifies' }])
    expect(facts).toEqual([{ name: 'Length', before: null, after: '1,200 words' }])
  })

  test('name what findings are set aside on one side only', () => {
    const aside = (...dismissed: Dismissed[]) => ({ ...plan(c), dismissed })
    const [counter, single] = [
      { check: 'no-counter', block: null },
      { check: 'single-evidence', block: c.id },
    ]
    expect(compare(aside(counter, single), aside(single, counter)).facts).toEqual([])
    expect(compare(plan(c), aside()).facts).toEqual([])
    const comparison = compare(aside(counter), aside(single))
    expect(comparison.facts).toEqual([
      { name: 'Set aside', before: 'no counter', after: 'single evidence (point 1)' },
    ])
    expect(isSame(comparison)).toBe(false)
  })

  /** A document and what became of it: blocks gone, come, moved. */
  const anyTwo = fc
    .tuple(anyDocument, anyDocument, fc.infiniteStream(fc.nat(2)))
    .map(([before, other, dice]): [PlanDocument, PlanDocument] => {
      const throwDie = () => dice.next().value ?? 0
      const stayed = before.blocks.filter(() => throwDie() > 0)
      const early = stayed.filter(() => throwDie() > 1)
      const late = stayed.filter((block) => !early.includes(block))
      return [before, { ...before, blocks: [...late, ...withFreshIds(other).blocks, ...early] }]
    })

  test('have all blocks of each, in order, with their words', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const { rows } = compare(before, after, sayCites)
        for (const [side, document] of [
          ['before', before],
          ['after', after],
        ] as const) {
          const here = rows.filter((row) => row[side])
          expect(here.map(({ id }) => id)).toEqual(outline(document).map(({ block }) => block.id))
          for (const row of here) {
            const block = row[side]?.block
            if (!block) continue
            for (const [name, content] of linesOf(block)) {
              const shown = row.lines
                .find((line) => line.name === name)
                ?.pieces.filter(
                  ({ change }) => change !== (side === 'before' ? 'added' : 'removed'),
                )
                .map(({ text }) => text)
                .join('')
              expect(shown).toBe(said(content))
            }
          }
        }
      }),
    )
  })

  test('say of every block that is on one side only that it came or went', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const ids = (document: PlanDocument) =>
          new Set(outline(document).map(({ block }) => block.id))
        const [old, fresh] = [ids(before), ids(after)]
        for (const { id, marks } of compare(before, after).rows) {
          expect(marks.includes('removed')).toBe(!fresh.has(id))
          expect(marks.includes('added')).toBe(!old.has(id))
        }
      }),
    )
  })
})

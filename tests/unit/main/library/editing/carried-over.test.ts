// What becomes of snippets when the words around and in them are edited.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../../../../../src/main/intake/segment.ts'
import {
  type CarriedOver,
  carriedOver,
} from '../../../../../src/main/library/editing/carried-over.ts'

type Placed = { id: string; start: number; end: number; isChosen: boolean }

/** The snippets of a body as they are read, by their words. */
const standing = (body: string): Placed[] =>
  segment(body, { isUnwrapped: true }).map(({ start, end }, at) => ({
    id: `${at}`,
    start,
    end,
    isChosen: false,
  }))

function edited(before: string, after: string, snippets = standing(before)) {
  const { kept, gone, fresh } = carriedOver(before, snippets, after)
  const idOf = new Map(snippets.map(({ id, start, end }) => [id, before.slice(start, end)]))
  return {
    kept: kept.map(({ id, start, end }) => [idOf.get(id), after.slice(start, end)]),
    gone: gone.map((id) => idOf.get(id)),
    fresh: fresh.map(({ start, end }) => after.slice(start, end)),
  }
}

const same = (...words: string[]) => words.map((each) => [each, each])

describe('the snippets of an edited note', () => {
  test.each<
    [
      why: string,
      before: string,
      after: string,
      kept: (string | undefined)[][],
      gone: string[],
      fresh: string[],
    ]
  >([
    [
      'keep their words where others change',
      'Lenin died. Stalin ruled.',
      'Lenin died. Stalin then ruled.',
      [
        ['Lenin died.', 'Lenin died.'],
        ['Stalin ruled.', 'Stalin then ruled.'],
      ],
      [],
      [],
    ],
    [
      'stay themselves where they are moved',
      'Lenin died. Stalin ruled. Trotsky fled.',
      'Trotsky fled. Lenin died. Stalin ruled.',
      same('Trotsky fled.', 'Lenin died.', 'Stalin ruled.'),
      [],
      [],
    ],
    [
      'stay themselves before and behind a sentence that begins or ends as they do',
      'The cat sat. The cat ran.',
      'The cat sat. The cat slept. The cat ran.',
      same('The cat sat.', 'The cat ran.'),
      [],
      ['The cat slept.'],
    ],
    [
      'have what is written at their ends',
      'Stalin ruled',
      'Josef Stalin ruled from 1929',
      [['Stalin ruled', 'Josef Stalin ruled from 1929']],
      [],
      [],
    ],
    [
      'have another first or last word where it was changed',
      'He died in 1924. He was mourned.',
      'Lenin died in 1953. He was missed.',
      [
        ['He died in 1924.', 'Lenin died in 1953.'],
        ['He was mourned.', 'He was missed.'],
      ],
      [],
      [],
    ],
    [
      'are gone with their words, and not kept by "the" and "of"',
      'The end of the war came. Nobody sang.',
      'Nobody sang. The price of the bread rose.',
      same('Nobody sang.'),
      ['The end of the war came.'],
      ['The price of the bread rose.'],
    ],
    [
      'are kept by a word that tells',
      'The purges of the army began.',
      'The purges were later.',
      [['The purges of the army began.', 'The purges were later.']],
      [],
      [],
    ],
    ['are gone with all of the body', 'Lenin died.', '', [], ['Lenin died.'], []],
    [
      'come with a body that had none',
      '',
      'Lenin died.\n- Stalin ruled',
      [],
      [],
      ['Lenin died.', 'Stalin ruled'],
    ],
    [
      'share one sentence that two were made of, each with its own words',
      'Lenin died. Stalin ruled.',
      'Lenin died and Stalin ruled.',
      [
        ['Lenin died.', 'Lenin died and'],
        ['Stalin ruled.', 'Stalin ruled.'],
      ],
      [],
      [],
    ],
    [
      'keep both halves of what was one sentence',
      'Lenin died and Stalin ruled.',
      'Lenin died. Stalin ruled.',
      [['Lenin died and Stalin ruled.', 'Lenin died. Stalin ruled.']],
      [],
      [],
    ],
    [
      'leave list markers outside',
      '- Grain\n- Steel',
      '- Grain\n- Coal\n- Steel and iron',
      [
        ['Grain', 'Grain'],
        ['Steel', 'Steel and iron'],
      ],
      [],
      ['Coal'],
    ],
  ])('%s', (_, before, after, kept, gone, fresh) => {
    expect(edited(before, after)).toEqual({ kept, gone, fresh })
  })

  test('do not come back, once let go of, because a word of theirs was changed', () => {
    const before = 'Lenin died. Stalin ruled the party.'
    const snippets = standing(before).slice(0, 1)
    const { fresh } = edited(before, 'Lenin died. Stalin ruled the whole party.', snippets)
    expect(fresh).toEqual([])
  })

  test('that somebody chose have the words between their ends and no more', () => {
    const before = 'Stalin ruled the party by 1929.'
    const chosen = [{ id: '0', start: 7, end: 22, isChosen: true }]
    expect(edited(before, 'So Stalin ruled all of the party from 1929.', chosen).kept).toEqual([
      ['ruled the party', 'ruled all of the party'],
    ])
  })

  test('of a body that was written anew in most places are found by their words', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, at) => `Line ${at} of a long note says that ${at * 7}.`,
    )
    const before = lines.join('\n')
    const after = [...lines.slice(1500), ...lines.slice(0, 1500)].join('\n')
    const { kept, gone, fresh } = carriedOver(before, standing(before), after)
    expect({ kept: kept.filter(({ isChanged }) => !isChanged).length, gone, fresh }).toEqual({
      kept: 3000,
      gone: [],
      fresh: [],
    })
  })
})

describe('whatever the edit', () => {
  const words = fc.constantFrom(
    'Lenin',
    'led',
    'the',
    'party',
    'in 1917',
    '.',
    '. ',
    '! ',
    '\n',
    '\n- ',
    ' ',
    ', ',
    '“',
    '”',
    '😀',
    'a',
  )
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '))
  const edit = fc.record({ at: fc.nat(200), cut: fc.nat(40), put: text })
  const withEdit = (body: string, { at, cut, put }: { at: number; cut: number; put: string }) =>
    body.slice(0, at) + put + body.slice(at + cut)
  const overlaps = (ranges: readonly { start: number; end: number }[]): number =>
    ranges.reduce(
      (sum, one, at) =>
        sum +
        ranges.slice(at + 1).filter((other) => one.start < other.end && other.start < one.end)
          .length,
      0,
    )

  function expectSound(
    before: string,
    snippets: readonly Placed[],
    after: string,
    result: CarriedOver,
  ) {
    const all = [...result.kept, ...result.fresh]
    for (const { start, end } of all) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(after.length)
      expect(after.slice(start, end).trim()).toBe(after.slice(start, end))
      expect(end).toBeGreaterThan(start)
    }
    for (const { id, start, end, isChanged } of result.kept) {
      const was = snippets.find((snippet) => snippet.id === id)
      expect(after.slice(start, end) !== before.slice(was?.start, was?.end)).toBe(isChanged)
    }
    const ids = [...result.kept.map(({ id }) => id), ...result.gone].sort()
    expect(ids).toEqual(snippets.map(({ id }) => id).sort())
    expect(overlaps(all)).toBeLessThanOrEqual(overlaps(snippets))
  }

  test('snippets are exact parts of the new words, overlap no more than before, and none is lost unsaid', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(100), fc.nat(30)), { maxLength: 3 }),
        edit,
        edit,
        (body, chosen, one, other) => {
          const snippets = [
            ...standing(body),
            ...chosen.flatMap(([start, length], at) => {
              const words = body.slice(start, start + length)
              const from = start + words.length - words.trimStart().length
              return words.trim() === ''
                ? []
                : [{ id: `c${at}`, start: from, end: from + words.trim().length, isChosen: true }]
            }),
          ]
          const after = withEdit(withEdit(body, one), other)
          expectSound(body, snippets, after, carriedOver(body, snippets, after))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('snippets that it does not touch stay themselves, there and back', () => {
    fc.assert(
      fc.property(text, text, text, (head, put, tail) => {
        const [first, last] = ['Kirov was shot in Leningrad.', 'Bukharin wrote to his wife.']
        const before = `${head}\n\n${first}\n\n${last}\n\n${tail}`
        const after = `${head}\n\n${first}\n\n${put}\n\n${last}\n\n${tail}`
        const snippets = standing(before)
        const there = carriedOver(before, snippets, after)
        const untouched = there.kept.map(({ id, start, end }) => ({
          id,
          start,
          end,
          isChosen: false,
        }))
        const back = carriedOver(after, untouched, before)
        for (const words of [first, last]) {
          const id = snippets.find(({ start, end }) => before.slice(start, end) === words)?.id
          const found = there.kept.find((snippet) => snippet.id === id)
          expect(after.slice(found?.start, found?.end)).toBe(words)
          const again = back.kept.find((snippet) => snippet.id === id)
          expect(before.slice(again?.start, again?.end)).toBe(words)
        }
      }),
      { numRuns: 100 },
    )
  })
})

// Paragraphs, items and headings from lines, by tables of made-up lines of 60 letters, 5 points each.
import { describe, expect, it } from 'vitest'
import { measure } from '../../../../../src/main/intake/readers/pdf/frames.ts'
import { headingsOf } from '../../../../../src/main/intake/readers/pdf/headings.ts'
import { type Line, linesOf } from '../../../../../src/main/intake/readers/pdf/line.ts'
import { markOf } from '../../../../../src/main/intake/readers/pdf/marks.ts'
import { paragraphsOf } from '../../../../../src/main/intake/readers/pdf/paragraphs.ts'
import { rowsOf } from '../../../../../src/main/intake/readers/pdf/rows.ts'
import { joinedWords } from '../../../../../src/main/intake/readers/pdf/words.ts'
import { wordsKnown } from '../../../../../src/main/intake/unwrap.ts'

type Made = [
  words: string,
  inset?: number,
  gap?: number,
  style?: { size?: number; isBold?: boolean },
]

const usual = { size: 10, isBold: false }
const full = 'the harvest failed along the whole of the Volga in the year 91'

/** Lines one under the other, each `gap` points below the one above, in a column of 300 points. */
function made(lines: readonly Made[]): Line[] {
  let baseline = 50
  const pieces = [...lines, [full, 0, 1_000] as Made].map(
    ([words, inset = 0, gap = 12, style = {}], order) => {
      baseline += gap
      const { size = 10, isBold = false } = style
      const left = 40 + inset
      return {
        words,
        left,
        right: left + words.length * size * 0.48,
        baseline,
        size,
        isBold,
        order,
      }
    },
  )
  const text = linesOf({ runs: rowsOf(pieces).flat(), left: 40, limit: 400 }, 0)
  measure(text)
  return text.slice(0, -1)
}

const firstWords = (lines: readonly Made[]): string[] =>
  paragraphsOf(made(lines), usual).map((one) =>
    one.lines.map(({ words }) => words.slice(0, 3)).join('|'),
  )

const line = (name: string, inset = 0, gap = 12): Made => [
  `${name} ${full.slice(name.length + 1)}`,
  inset,
  gap,
]
const short = (name: string, inset = 0, gap = 12): Made => [`${name} and that was all.`, inset, gap]

describe('paragraphs', () => {
  it.each<[string, Made[], string[]]>([
    [
      'end at a wide gap',
      [line('one'), line('two'), line('uno', 0, 20), line('dos')],
      ['one|two', 'uno|dos'],
    ],
    [
      'end at a short line',
      [line('one'), short('two'), line('Uno'), line('dos')],
      ['one|two', 'Uno|dos'],
    ],
    [
      'begin with an indent',
      [line('one', 14), line('two'), line('Uno', 14), line('dos')],
      ['one|two', 'Uno|dos'],
    ],
    [
      'hang',
      [line('One'), short('two', 14), line('Uno'), line('dos', 14), short('tre', 14)],
      ['One|two', 'Uno|dos|tre'],
    ],
    [
      'are single where each line is short',
      [short('One'), short('Two'), short('Tre')],
      ['One', 'Two', 'Tre'],
    ],
  ])('%s', (_, lines, paragraphs) => {
    expect(firstWords(lines)).toEqual(paragraphs)
  })

  it('are items where a mark begins them, and not where a number stands in a sentence', () => {
    const items = paragraphsOf(
      made([
        [`• ${full}`.slice(0, 58), 10],
        short('for', 20),
        ['1. Milyukov spoke', 10],
        ['2. Guchkov went', 10],
        line('In', 0, 24),
        ['3. the deputies of the Duma went home to their own villages', 0],
      ]),
      usual,
    )
    expect(items.map(({ mark }) => mark?.mark ?? null)).toEqual(['•', '1.', '2.', null])
  })

  it.each([
    ['\uf0b7 Bread', '•', 'Bread'],
    ['– Bread', '–', 'Bread'],
    ['(b) Bread', '(b)', 'Bread'],
    ['12. Bread', '12.', 'Bread'],
    ['1917 was', null, null],
    ['A. J. P. Taylor', 'A.', 'J. P. Taylor'],
  ])('“%s” has the mark %s', (words, mark, rest) => {
    const [one] = made([[words]])
    const found = one && markOf(one)
    expect([found?.mark ?? null, found?.words ?? null]).toEqual([mark, rest])
  })
})

describe('headings', () => {
  const levels = (lines: readonly Made[]) => {
    const paragraphs = paragraphsOf(made(lines), usual)
    const headings = headingsOf(paragraphs, usual)
    return paragraphs
      .map((one) => headings.get(one)?.level ?? (headings.has(one) ? 'looks' : '-'))
      .join(' ')
  }
  const body = Array.from({ length: 6 }, (_, at) => line(`b${at}`, 0, at === 0 ? 20 : 12))
  const large = { size: 16 }
  const bold = { isBold: true }

  it.each<[string, Made[], string]>([
    [
      'two sizes are two levels',
      [['War', 0, 30, large], ...body, ['Why?', 0, 30, { size: 13 }], ...body],
      '1 - 2 -',
    ],
    ['one that is larger is none for sure', [['War', 0, 30, large], ...body, ...body], 'looks - -'],
    [
      'bold is below what is larger',
      [['War', 0, 30, large], ...body, ['Why', 0, 30, bold], ...body],
      '1 - 2 -',
    ],
    [
      'bold alone only looks like one',
      [['War', 0, 30, bold], ...body, ['Why', 0, 30, bold], ...body],
      'looks - looks -',
    ],
    ['a bold sentence is none', [['It was over by then.', 0, 30, bold], ...body], '- -'],
    [
      'two lines of one are one',
      [
        ['The fall of the', 0, 30, large],
        ['house of Romanov', 0, 19, large],
        ...body,
        ['War', 0, 30, large],
        ...body,
      ],
      '1 - 1 -',
    ],
  ])('%s', (_, lines, found) => {
    expect(levels(lines)).toBe(found)
  })
})

describe('the words of lines', () => {
  it.each<[string[], string]>([
    [['the har-', 'vest failed'], 'the harvest failed'],
    [['they co-', 'operated well'], 'they co-operated well'],
    [['the har\u00ad', 'vest failed'], 'the harvest failed'],
    [['a soft\u00adly spoken man', 'came'], 'a softly spoken man came'],
    [['the Five-', 'Year Plan'], 'the Five-Year Plan'],
    [['1914–', '18'], '1914–18'],
    [['歴史の', 'ノート'], '歴史のノート'],
  ])('%j are “%s”', (lines, words) => {
    const text = made(lines.map((one): Made => [one]))
    const joined = joinedWords(text, wordsKnown(lines.join('\n')))
    expect(joined.words).toBe(words)
    expect(joined.pages).toEqual([{ page: 0, start: 0, end: words.length }])
  })
})

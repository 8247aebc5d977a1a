// How runs of words are put in order, and what on pages is no text: made-up pages, in points from the upper left.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasOf } from '../../../../../src/main/intake/readers/pdf/columns.ts'
import { contentsOf } from '../../../../../src/main/intake/readers/pdf/contents.ts'
import { furnitureOf } from '../../../../../src/main/intake/readers/pdf/furniture.ts'
import { saysPages } from '../../../../../src/main/intake/readers/pdf/left-out.ts'
import { linesOf } from '../../../../../src/main/intake/readers/pdf/line.ts'
import {
  countsOn,
  labelsOf,
  numbersIn,
} from '../../../../../src/main/intake/readers/pdf/numbers.ts'
import type { Piece } from '../../../../../src/main/intake/readers/pdf/piece.ts'
import { type Run, rowsOf } from '../../../../../src/main/intake/readers/pdf/rows.ts'

/** Words from `left` to `right` on a line of 10 points. */
const piece = (words: string, left: number, right: number, baseline: number, order = 0): Piece => ({
  words,
  left,
  right,
  baseline,
  order,
  size: 10,
  isBold: false,
})
const numbered = (pieces: Piece[]): Piece[] => pieces.map((one, order) => ({ ...one, order }))
const runsOf = (pieces: Piece[]): Run[] => rowsOf(numbered(pieces)).flat()
const readIn = (pieces: Piece[]): string =>
  areasOf(runsOf(pieces), 400)
    .flatMap((area) => linesOf(area, 0))
    .map(({ words }) => words)
    .join(' ')

const column = (name: string, from: number, left: number, right: number, count = 5): Piece[] =>
  Array.from({ length: count }, (_, at) => piece(`${name}${at + 1}`, left, right, from + at * 12))
const [a, b] = [column('a', 100, 40, 190), column('b', 100, 210, 360)]
const wide = (words: string, baseline: number): Piece => piece(words, 40, 350, baseline)
const inTurns = (one: Piece[], other: Piece[]): Piece[] =>
  one.flatMap((each, at) => [each, ...other.slice(at, at + 1)])

describe('the order in which a page is read', () => {
  it.each<[string, Piece[], string]>([
    ['one column', column('a', 100, 40, 350), 'a1 a2 a3 a4 a5'],
    ['two columns', [...a, ...b], 'a1 a2 a3 a4 a5 b1 b2 b3 b4 b5'],
    ['two columns written line by line', inTurns(a, b), 'a1 a2 a3 a4 a5 b1 b2 b3 b4 b5'],
    [
      'three columns',
      [
        ...column('a', 90, 40, 135, 3),
        ...column('b', 90, 150, 245, 3),
        ...column('c', 90, 260, 355, 3),
      ],
      'a1 a2 a3 b1 b2 b3 c1 c2 c3',
    ],
    [
      'a heading over two columns, and a width under them',
      [wide('head', 80), ...a, ...b, wide('foot', 180)],
      'head a1 a2 a3 a4 a5 b1 b2 b3 b4 b5 foot',
    ],
    [
      'a short heading over two columns, and a short line under them',
      [piece('head', 40, 90, 76), ...a, ...b, piece('foot', 40, 100, 180)],
      'head a1 a2 a3 a4 a5 b1 b2 b3 b4 b5 foot',
    ],
    [
      'a short heading between columns',
      [
        ...a,
        ...b,
        piece('head', 40, 90, 172),
        ...column('c', 190, 40, 190),
        ...column('d', 190, 210, 360),
      ],
      'a1 a2 a3 a4 a5 b1 b2 b3 b4 b5 head c1 c2 c3 c4 c5 d1 d2 d3 d4 d5',
    ],
    [
      'a second column that ends before the first',
      [...a, ...b.slice(0, 2)],
      'a1 a2 a3 a4 a5 b1 b2',
    ],
    [
      'lines that stand half a line off those beside them',
      [...a, ...column('b', 106, 210, 360)],
      'a1 a2 a3 a4 a5 b1 b2 b3 b4 b5',
    ],
    [
      'a table of short cells, row by row',
      [1, 2, 3, 4].flatMap((row) => [
        piece(`x${row}`, 40, 70, 100 + row * 12),
        piece(`y${row}`, 150, 180, 100 + row * 12),
      ]),
      'x1 y1 x2 y2 x3 y3 x4 y4',
    ],
    [
      'cells of several lines, each as a whole',
      [
        ...column('q', 100, 40, 190, 2),
        ...column('p', 100, 210, 360, 3),
        ...column('r', 142, 40, 190, 2),
        ...column('s', 142, 210, 360, 2),
      ],
      'q1 q2 p1 p2 p3 r1 r2 s1 s2',
    ],
  ])('%s', (_, pieces, words) => {
    expect(readIn(pieces)).toBe(words)
  })

  it('gives every run once, wherever they stand', () => {
    const anyPiece = fc
      .tuple(
        fc.integer({ min: 0, max: 380 }),
        fc.integer({ min: 5, max: 300 }),
        fc.integer({ min: 0, max: 580 }),
      )
      .map(([left, length, baseline]) => piece('w', left, left + length, baseline))
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 60 }), (pieces) => {
        const runs = runsOf(pieces)
        const read = areasOf(runs, 400).flatMap((area) => area.runs)
        expect(read).toHaveLength(runs.length)
        expect(new Set(read)).toEqual(new Set(runs))
      }),
    )
  })

  it('takes a raised figure to its line, and letters printed twice once', () => {
    const raised = { ...piece('3', 90, 94, 96.5), size: 6 }
    const rows = rowsOf(
      numbered([
        piece('famine', 40, 90, 100),
        raised,
        piece('in', 97, 105, 100),
        piece('in', 97.3, 105.3, 100),
      ]),
    )
    expect(rows.flat().map(({ words }) => words)).toEqual(['famine3 in'])
    expect(rows[0]?.[0]?.baseline).toBe(100)
  })
})

describe('heads, feet and numbers of pages', () => {
  const body = { size: 10, isBold: false }
  const page = (at: number, head: string | null, foot: string | null, start = 'The text') => ({
    at,
    height: 600,
    rows: rowsOf(
      numbered([
        ...(head ? [piece(head, 40, 200, 40)] : []),
        ...column(`${start} of page ${at} `, 80, 40, 350),
        ...(foot ? [piece(foot, 180, 200, 570)] : []),
      ]),
    ),
  })
  const kindsOf = (pages: ReturnType<typeof page>[]) =>
    furnitureOf(pages, body).kinds.map(({ reason, words, pages: on }) => [reason, words, on])

  it.each<[string, ReturnType<typeof page>[], unknown[]]>([
    [
      'a head that stays and numbers that count',
      [0, 1, 2].map((at) => page(at, 'A People in Revolt', String(at + 7))),
      [
        ['running-head', 'A People in Revolt', [0, 1, 2]],
        ['page-number', '7, 8, 9', [0, 1, 2]],
      ],
    ],
    [
      'a head with the number in it',
      [0, 1].map((at) => page(at, `History notes, page ${at + 1}`, null)),
      [['running-head', 'History notes, page 1', [0, 1]]],
    ],
    [
      'Roman numbers, and then others',
      ['i', 'ii', 'iii', '1', '2', '3'].map((number, at) => page(at, null, number)),
      [['page-number', 'i, ii, iii, 1, 2, 3', [0, 1, 2, 3, 4, 5]]],
    ],
    [
      'numbers that do not count',
      ['1905', '1812', '1917'].map((year, at) => page(at, year, null)),
      [],
    ],
    ['a number alone on one page', [page(0, null, '1')], [['page-number', '1', [0]]]],
    ['a year alone on one page', [page(0, null, '1891')], []],
    ['what stands once', [page(0, 'Famine', null), page(1, 'War', null)], []],
  ])('finds %s', (_, pages, kinds) => {
    expect(kindsOf(pages)).toEqual(kinds)
  })

  it('leaves in the text what only begins two pages alike', () => {
    const pages = [0, 1].map((at) => ({
      at,
      height: 600,
      rows: rowsOf(numbered(column('same', 40, 40, 350))),
    }))
    expect(furnitureOf(pages, body).taken.size).toBe(0)
  })

  it('takes large headings that count for headings', () => {
    const pages = [0, 1, 2].map((at) => {
      const { rows, ...rest } = page(at, null, null)
      const title = { ...piece(`Question ${at + 1}`, 40, 140, 40), size: 16 }
      return { ...rest, rows: [...rowsOf([title]), ...rows] }
    })
    expect(kindsOf(pages)).toEqual([])
  })

  it.each([
    ['12', [[12, false, true]]],
    ['– xiv –', [[14, true, true]]],
    ['Page 3 of 10', [[3, false, true]]],
    ['12 THE TERROR', [[12, false, false]]],
    ['notes.html 2/9', [[2, false, false]]],
    ['The year in review', []],
  ])('reads the numbers in “%s”', (words, numbers) => {
    expect(
      numbersIn(words).map(({ value, isRoman, isAlone }) => [value, isRoman, isAlone]),
    ).toEqual(expect.arrayContaining(numbers))
    if (numbers.length === 0) expect(numbersIn(words)).toEqual([])
  })

  const counts = (...printed: [number, string][]) =>
    countsOn(
      printed.map(([at, words]) => ({
        at,
        words,
        edge: 'bottom' as const,
        depth: 0,
        distance: 30,
        apart: 3,
        differs: false,
        size: 10,
        isBold: false,
        row: [],
      })),
      5,
    )
  it.each<[string, (string | null)[] | null, ReturnType<typeof counts>, string[]]>([
    ['by their place', null, counts(), ['1', '2', '3', '4', '5']],
    ['by the file', ['i', 'ii', '1', '2', '3'], counts(), ['i', 'ii', '1', '2', '3']],
    [
      'by what is printed',
      null,
      counts([1, '346'], [2, '347'], [4, '349']),
      ['345', '346', '347', '348', '349'],
    ],
    [
      'by what is printed rather than labels that only count',
      ['1', '2', '3', '4', '5'],
      counts([0, '9'], [1, '10'], [2, '11']),
      ['9', '10', '11', '12', '13'],
    ],
    [
      'in Roman numbers before others',
      null,
      counts([0, 'i'], [1, 'ii'], [3, '1'], [4, '2']),
      ['i', 'ii', 'iii', '1', '2'],
    ],
  ])('pages are called %s', (_, given, printed, labels) => {
    expect(labelsOf(5, given, printed)).toEqual(labels)
  })

  it.each<[number[], string]>([
    [[1], 'page 2'],
    [[0, 1, 2, 3], 'pages 1–4'],
    [[0, 2, 4], 'pages 1–5'],
    [[0, 1, 7], 'pages 1–2 and 8'],
  ])('says where %j is', (pages, says) => {
    expect(saysPages(pages, ['1', '2', '3', '4', '5', '6', '7', '8'])).toBe(says)
  })
})

describe('a table of contents', () => {
  const lines = (pieces: Piece[]) =>
    areasOf(runsOf(pieces), 400).flatMap((area) => linesOf(area, 0))
  const entries = (pieces: Piece[]) => [...contentsOf(lines(pieces))].map(({ words }) => words)

  it('is known by its leaders and numbers', () => {
    const found = entries([
      piece('Contents', 40, 90, 60),
      piece('Famine ......... 3', 40, 350, 80),
      piece('War . . . . . . . xii', 40, 350, 92),
      piece('It began in the autumn.', 40, 350, 120),
    ])
    expect(found).toEqual(['Contents', 'Famine ......... 3', 'War . . . . . . . xii'])
  })

  it('is not one line of a form', () => {
    expect(entries([piece('Marks ......... 3', 40, 350, 80), wide('It began then.', 92)])).toEqual(
      [],
    )
  })
})

// What goes to spreadsheets, to Anki, and to whatever shows plain text.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Style } from '../../../../src/main/citations/index.ts'
import { writeAnki } from '../../../../src/main/export/anki.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { field, writeCsv } from '../../../../src/main/export/csv.ts'
import { registerHead } from '../../../../src/main/export/layouts/register.ts'
import { writeText } from '../../../../src/main/export/text.ts'
import {
  defaultExportOptions,
  type ExportOptions,
} from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import {
  analysis,
  article,
  book,
  cited,
  counter,
  evidence,
  inline,
  leading,
  list,
  paragraph,
  plan,
  point,
  section,
  sources,
  words,
} from './made-up.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

const composed = (document: PlanDocument, options: Partial<ExportOptions> = {}) =>
  compose({
    question: 'Who ruled?',
    document,
    cites: {},
    sources,
    citer: createCiter(style, sources),
    author: '',
    options: { ...defaultExportOptions, ...options },
  })

/** A reader of RFC 4180: fields in quotation marks may hold commas, line breaks, and the marks doubled. */
function rowsIn(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table for spreadsheets', () => {
  const register = (document: PlanDocument) =>
    writeCsv(composed(document, { layout: 'register' }), registerHead(defaultExportOptions))

  it('is the register, marked as UTF-8 for Excel, with its notes in their cells', () => {
    const csv = register(
      inOffices(
        evidence('He said "no", twice.\nThen yes.', {
          citation: { sourceId: book.id, locator: '7' },
          comment: inline('See', cited({ sourceId: article.id, locator: '204' })),
        }),
      ),
    )
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(rowsIn(csv.slice(1))).toEqual([
      ['No.', 'Evidence', 'Used as', 'Source', 'Used in', 'Comment'],
      [
        '1',
        'He said "no", twice.\nThen yes.',
        'Quotation',
        'Marlowe 1998, p. 7',
        'Offices, point 1',
        expect.stringMatching(/^See \[Łucja Żukowska and Paul Tennant, .*\(p\. 204\).*\]$/u),
      ],
    ])
  })

  it('names its columns where there is no evidence', () => {
    expect(register(plan(paragraph('Words.')))).toBe(
      '\u{FEFF}No.,Evidence,Used as,Source,Used in,Comment\r\n',
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-5 per cent', "'-5 per cent"],
    ['@name', "'@name"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['\t=1', `'\t=1`],
    ['1=1', '1=1'],
    ['a, b', '"a, b"'],
    ['', ''],
  ])('the cell %j is written %j, and is no formula', (cell, expected) => {
    expect(field(cell)).toBe(expected)
  })

  it('comes back cell by cell, whatever is in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'",\r\n;=+-@\'\t a') }),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const [row = []] = rowsIn(`${cells.map(field).join(',')}\r\n`)
        expect(row.map((read, at) => (read === cells[at] ? read : read.slice(1)))).toEqual(cells)
        for (const read of row) expect(read).not.toMatch(/^[=+\-@\t\r\n]/u)
      }),
      { numRuns: 500 },
    )
  })
})

const inOffices = (...body: Parameters<typeof point>[1]) =>
  plan(section('Offices', [point('Letters\tcame first', body)]))

describe('cards for Anki', () => {
  const linesOf = (document: PlanDocument): string[] =>
    writeAnki(composed(document, { layout: 'cards' })).split('\n')

  it('are a line each with three fields, behind what tells Anki how to read them', () => {
    const [separator, html, columns, tags, ...lines] = linesOf(
      inOffices(evidence('<b>No</b>\nand & yes', { citation: { sourceId: book.id } })),
    )
    expect([separator, html, columns, tags]).toEqual([
      '#separator:tab',
      '#html:true',
      '#columns:Front\tBack\tTags',
      '#tags column:3',
    ])
    expect(lines.pop()).toBe('')
    const cards = lines.map((line) => line.split('\t'))
    for (const fields of cards) expect(fields).toHaveLength(3)
    expect(cards.map(([front, , tag]) => [front, tag])).toEqual([
      ['Who ruled?', 'Who_ruled'],
      ['Offices · Point 1 of 1<br>Letters came first', 'Who_ruled'],
    ])
    expect(cards[1]?.[1]).toContain(
      '&lt;b&gt;No&lt;/b&gt;<br>and &amp; yes <small>[Edith Marlowe, <i>',
    )
  })

  it('have no comma left between notes that stand in the line', () => {
    const twice = inline('All', cited({ sourceId: book.id }), cited({ sourceId: article.id }))
    expect(linesOf(plan(point(twice, []))).join('\n')).not.toContain('<sup>,</sup>')
  })

  it('never begin a line with the sign of a remark', () => {
    const question = writeAnki({
      ...composed(inOffices(paragraph('x')), { layout: 'cards' }),
      blocks: [{ type: 'card', front: [{ text: '#1?' }], back: [] }],
    })
    expect(question.split('\n')[4]).toMatch(/^&#35;1\?\t/u)
  })
})

describe('plain text', () => {
  it('has its marks in brackets, its notes at its end, and says where words lead', () => {
    const document = plan(
      section('Offices', [
        point(inline('Letters', cited({ sourceId: book.id, locator: '3' })), [
          evidence('The letter came first.', { comment: words('Which?') }),
          list('numbered', [0, 'one'], [1, 'under'], [0, 'two']),
          analysis(inline('See ', leading('the room', 'https://example.org/room'), '.')),
          counter('Votes', [evidence('We voted.')], 'Once'),
        ]),
      ]),
    )
    expect(writeText(composed(document, { words: 'text' }))).toBe(`Who ruled?


Offices

1 Letters[1]

Supports

    The letter came first.

    Comment: Which?

1. one
   a. under
2. two

Analysis: See the room <https://example.org/room>.

  Counter: Votes

      We voted.

  Reply: Once


Notes

[1] Edith Marlowe, The Clerks of the Revolution: Office and Power, 1917–1929 (Harbour Press, 1998), p. 3.


Bibliography

Marlowe, Edith, The Clerks of the Revolution: Office and Power, 1917–1929 (Harbour Press, 1998)


16 words, without footnotes and bibliography
`)
  })

  it('has a table row by row, each cell behind the name of its column', () => {
    const text = writeText(
      composed(inOffices(evidence('Seven of ten.', { use: 'figure' })), { layout: 'one-page' }),
    )
    expect(text).toContain(
      'Point: 1 Letters\tcame first\nStance: Supports\nEvidence: Figure: Seven of ten.\n',
    )
  })
})

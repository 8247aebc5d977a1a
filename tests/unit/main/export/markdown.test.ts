import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Run, type Style } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { keysOf } from '../../../../src/main/export/csl-json.ts'
import { writeMarkdown } from '../../../../src/main/export/markdown.ts'
import { citationMarkdown } from '../../../../src/main/export/markdown-citations.ts'
import { escapeMarkdown, runMarkdown } from '../../../../src/main/export/markdown-words.ts'
import {
  defaultExportOptions,
  type ExportOptions,
} from '../../../../src/shared/model/export-options.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Cite, Source } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'
import {
  article,
  book,
  chapter,
  cited,
  evidence,
  inline,
  leading,
  list,
  paragraph,
  plan,
  point,
  sources,
  webpage,
} from './made-up.ts'
import { blocksOfMarkdown, partsOfMarkdown, wordsOfMarkdown } from './markdown-file.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

type Given = { options?: Partial<ExportOptions>; question?: string; cited?: Source[] }
function written(
  document: PlanDocument,
  { options, question = 'Who?', cited = sources }: Given = {},
) {
  const essay = compose({
    question,
    document,
    cites: {},
    sources: cited,
    citer: createCiter(style, cited),
    author: 'A. Student',
    options: { ...defaultExportOptions, ...options },
  })
  const { markdown, references } = writeMarkdown(essay, 'mhra')
  return { ...partsOfMarkdown(markdown), references: JSON.parse(references) as unknown[] }
}

const keys = keysOf(sources)
const cite = (source: Source, more: Partial<Cite> = {}): Cite => ({ sourceId: source.id, ...more })

describe('a citation', () => {
  it.each<[string, Cite[], string]>([
    ['names its source', [cite(book)], '[@marlowe1998{}]'],
    ['says the page', [cite(book, { locator: '5' })], '[@marlowe1998, {p. 5}]'],
    [
      'says a chapter',
      [cite(book, { locator: '3', label: 'chapter' })],
      '[@marlowe1998, {chap. 3}]',
    ],
    [
      'has words before it and behind it',
      [cite(book, { prefix: 'see', locator: '5', suffix: 'which doubts it' })],
      '[see @marlowe1998, {p. 5} which doubts it]',
    ],
    ['leaves out the author', [cite(book, { suppressAuthor: true })], '[-@marlowe1998{}]'],
    ['names several', [cite(book), cite(article)], '[@marlowe1998{}; @zukowska2006{}]'],
    [
      'is not ended by what was typed into it',
      [cite(book, { prefix: 'see; @x]', locator: '5}; y' })],
      '[see\\; \\@x\\] @marlowe1998{}, 5)\\; y]',
    ],
    ['of a source that is gone is none', [{ sourceId: newId() }], ''],
  ])('%s', (_, cites, expected) => {
    expect(citationMarkdown(cites, keys)).toBe(expected)
  })
})

describe('keys', () => {
  it('are short, of plain letters, and each once', () => {
    const again: Source = { ...book, id: newId() }
    const nameless: Source = { id: newId(), type: 'book', title: '«Ё»' }
    const found = [...keysOf([book, again, chapter, webpage, nameless]).values()]
    expect(found).toEqual([
      'marlowe1998',
      'marlowe1998a',
      'breadandquotas2011',
      'lettersfrompetrograd',
      'source',
    ])
  })
})

describe('words', () => {
  const signs = fc.constantFrom(...'*_`[](){}<>#+-=.:!|~^@$&;%\\\'"1aé \t')
  const anyLine = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: signs, maxLength: 12 }),
  )

  it('come back as they are, whatever signs are in them', () => {
    fc.assert(
      fc.property(
        anyLine
          .map((line) => line.replace(/[\s\p{C}]+/gu, ' ').trim())
          .filter((line) => line !== ''),
        (line) => {
          expect(wordsOfMarkdown(escapeMarkdown(line))).toBe(line)
          expect(blocksOfMarkdown(escapeMarkdown(line))).toEqual(['paragraph'])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('come back from runs of any look beside each other', () => {
    const run: fc.Arbitrary<Run> = fc
      .tuple(anyLine, fc.subarray(['bold', 'italic'] as const))
      .filter(([text]) => text !== '')
      .map(([text, looks]) => ({ text, ...Object.fromEntries(looks.map((look) => [look, true])) }))
    const written = (runs: readonly Run[]) =>
      runs.reduce((line, one, at) => line + runMarkdown(one, line, runs[at + 1]?.text ?? ''), '')
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
        const plain = runs.map((one) => ({ ...one, text: one.text.replace(/[\s\p{C}]+/gu, ' ') }))
        const words = (text: string) => text.replace(/\s+/gu, '')
        expect(words(wordsOfMarkdown(written(plain)))).toBe(
          words(plain.map(({ text }) => text).join('')),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['1. May', '1\\. May'],
    ['# not a heading', '\\# not a heading'],
    ['- no item', '\\- no item'],
    ['one -- two...', 'one \\-- two\\.\\..'],
    ['AT&T &amp; <b>', 'AT\\&T \\&amp; \\<b\\>'],
    ['snake_case and 2 * 3', 'snake\\_case and 2 \\* 3'],
    ['A point at its end.', 'A point at its end.'],
    ['No. 7', 'No. 7'],
    ['iv) fourth', 'iv\\) fourth'],
    ['(a) first', '(a\\) first'],
  ])('%s is written %s', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected)
  })

  it('that lead somewhere make no image of what is called out before them, and no reference of a citation', () => {
    const room = leading('room', 'https://example.org/')
    const { body } = written(
      plan(paragraph(inline('Look!', room)), paragraph(inline('See', cited(cite(book)), room))),
    )
    expect(body).toContain('Look!<!-- -->[room](<https://example.org/>)')
    expect(body).toContain('See [@marlowe1998{}]<!-- -->[room](<https://example.org/>)')
  })

  it('have no sign before a full stop that ends a line behind something else', () => {
    const { body } = written(plan(paragraph(inline('Clerks', cited(cite(book)), '.'))))
    expect(body).toContain('Clerks [@marlowe1998{}].\n')
  })
})

describe('the text', () => {
  it('has its sources in its front matter, where Pandoc finds them, and beside it under the same keys', () => {
    const { frontMatter, references } = written(
      plan(
        evidence('One.', { citation: cite(book, { locator: '5' }) }),
        evidence('Two.', { citation: cite(chapter) }),
      ),
      { question: 'Who: “they” or #1?', options: { contents: true } },
    )
    const lines = frontMatter.split('\n')
    expect(lines.slice(0, 7)).toEqual([
      'title: "Who: “they” or \\\\#1?"',
      'author: "A\\\\. Student"',
      'lang: "en-GB"',
      'toc: true',
      'citation-style-id: "mhra"',
      'link-citations: true',
      'references:',
    ])
    const inFront = lines.slice(7).map((line): { id: string } => JSON.parse(line.slice(2)))
    expect(inFront.map(({ id }) => id)).toEqual(['marlowe1998', 'breadandquotas2011'])
    expect(references).toMatchObject([
      { id: 'marlowe1998', type: 'book', title: book.title, author: book.author },
      { id: 'breadandquotas2011', type: 'chapter' },
    ])
    // Neither is what Pandoc would go looking for.
    expect(frontMatter).not.toMatch(/^(?:bibliography|csl):/mu)
  })

  it('keeps a student’s tags and own notes on a source out', () => {
    const noted: Source = { ...book, tags: ['exam'], note: 'Mine.' }
    const { references, frontMatter } = written(plan(evidence('One.', { citation: cite(book) })), {
      cited: [noted],
    })
    expect(references).toHaveLength(1)
    expect(JSON.stringify(references) + frontMatter).not.toMatch(/exam|Mine/u)
  })

  it('keeps two lists beside each other apart, and items under their items', () => {
    const { body } = written(
      plan(list('numbered', [0, 'one'], [1, 'under'], [0, 'two']), list('numbered', [0, 'anew'])),
    )
    expect(body.trim()).toBe('1.  one\n    1.  under\n2.  two\n\n<!-- -->\n\n1.  anew')
  })

  it('has a table whose cells no word can break', () => {
    const { body } = written(
      plan(point('a | b', [evidence('c\n| d |', { use: 'figure' }), paragraph('e')])),
      { options: { layout: 'one-page' } },
    )
    expect(blocksOfMarkdown(body).filter((kind) => kind === 'td')).toHaveLength(4)
    expect(wordsOfMarkdown(body)).toContain('Figure: c | d |')
  })

  it('names the sources of a register in its rows, and lists them all', () => {
    const { body, frontMatter } = written(
      plan(evidence('One.', { citation: cite(book, { locator: '5' }) })),
      { options: { layout: 'register' } },
    )
    expect(body).toContain('| 1 | One. | Quotation | Marlowe 1998, p. 5 |  |  |')
    expect(frontMatter).toContain('\nnocite: "@*"\n')
  })

  it('ends in the place of the bibliography, which Pandoc fills', () => {
    const { body } = written(plan(evidence('One.', { citation: cite(book) })))
    expect(body.trimEnd().endsWith('# Bibliography\n\n::: {#refs}\n:::')).toBe(true)
    expect(written(plan(paragraph('None.'))).body).not.toContain('refs')
  })
})

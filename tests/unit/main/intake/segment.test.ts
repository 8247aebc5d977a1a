import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestSnippet, segment } from '../../../../src/main/intake/segment.ts'
import { shape } from '../../../../src/main/intake/shape/index.ts'
import { draftSnippetSchema } from '../../../../src/shared/model/note.ts'

const texts = (body: string, wrapWidth: number | null = null): string[] =>
  segment(body, { wrapWidth }).map(({ text }) => text)

describe('snippets of a note', () => {
  it.each<[why: string, body: string, snippets: string[]]>([
    [
      'a line never runs into the next',
      'Leon Trotsky - the heir\nLev Kamenev - in Moscow. A rival.\nAlexei Rykov - a drinker',
      [
        'Leon Trotsky - the heir',
        'Lev Kamenev - in Moscow.',
        'A rival.',
        'Alexei Rykov - a drinker',
      ],
    ],
    [
      'list markers stay outside',
      '- One thing\n\t• Another. And more.\n  2) A third\n(a) A fourth\n– A fifth\n* [x] done\no\tA sixth',
      ['One thing', 'Another.', 'And more.', 'A third', 'A fourth', 'A fifth', 'done', 'A sixth'],
    ],
    ['an initial is no list marker', 'A. J. P. Taylor wrote it.', ['A. J. P. Taylor wrote it.']],
    ['a minus is no list marker', '-5 degrees.\n-Cold', ['-5 degrees.', 'Cold']],
    [
      'drawn lines and lone marks are no snippets',
      'One.\n-----\n***\n…\n?!\nTwo.',
      ['One.', 'Two.'],
    ],
    [
      'a line broken in mid sentence',
      'The terror was launched by the men who had the most to\ngain from it. It ended.',
      ['The terror was launched by the men who had the most to\ngain from it.', 'It ended.'],
    ],
    [
      'a stop without a space',
      'As large as the Union.This required care.',
      ['As large as the Union.', 'This required care.'],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_why, body, snippets) => {
    expect(texts(body)).toEqual(snippets)
  })

  it('lets sentences cross line ends where the text was wrapped, and items not', () => {
    const body =
      'The army was the first to go. In the spring of that year the marshals were\n' +
      'called in one by one. None of them came\nback.\n' +
      '- The navy lost its admirals and with\n  them its plans.\n' +
      '- The air force was next.'
    expect(texts(body, 76)).toEqual([
      'The army was the first to go.',
      'In the spring of that year the marshals were\ncalled in one by one.',
      'None of them came\nback.',
      'The navy lost its admirals and with\n  them its plans.',
      'The air force was next.',
    ])
  })

  it('reads kind, dates and people', () => {
    expect(segment('- In 1928, Leon Trotsky was exiled.')).toEqual([
      {
        text: 'In 1928, Leon Trotsky was exiled.',
        start: 2,
        end: 35,
        kind: 'event',
        dates: [{ from: '1928-01-01', to: '1928-12-31' }],
        people: ['Leon Trotsky'],
      },
    ])
  })

  it('cuts what no one would quote whole, at spaces and never inside a character', () => {
    for (const body of ['word '.repeat(3000), '𠮷'.repeat(5000), 'a'.repeat(9001)]) {
      const found = segment(body)
      expect(found.length).toBeGreaterThan(3)
      for (const { text } of found) {
        expect(text.length).toBeLessThanOrEqual(longestSnippet)
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/^\s|\s$/)
      }
      expect(
        found
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(body.replaceAll(' ', ''))
    }
  })

  it('goes no further than it is told to', () => {
    expect(segment('One. Two. Three.', { most: 2 }).map(({ text }) => text)).toEqual([
      'One.',
      'Two.',
    ])
    expect(segment('One. Two.', { most: 2 })).toHaveLength(2)
  })

  const scraps = fc.constantFrom(
    ...[
      'Stalin',
      'Leon Trotsky - ',
      '\n- ',
      '\n1. ',
      '\t•\t',
      '1934',
      '. ',
      '..',
      '? ',
      "'",
      '“',
      '”',
      '\n',
    ],
    ...[
      '\n\n',
      'Union.This',
      'e.g.',
      ' ',
      '\u00a0',
      '---\n',
      '(',
      ')',
      '😀',
      'é',
      '26,000',
      'Jan. ',
    ],
  )
  it('gives exact, separate, trimmed substrings of any body', () => {
    const bodies = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(bodies, fc.constantFrom(null, 40, 72), (body, wrapWidth) => {
        let reached = 0
        for (const snippet of segment(body, { wrapWidth })) {
          expect(draftSnippetSchema.safeParse(snippet).success).toBe(true)
          expect(body.slice(snippet.start, snippet.end)).toBe(snippet.text)
          expect(snippet.text).toMatch(/[\p{L}\p{N}]/u)
          expect(snippet.text.trim()).toBe(snippet.text)
          expect(snippet.start).toBeGreaterThanOrEqual(reached)
          reached = snippet.end
        }
      }),
      { numRuns: 600 },
    )
  })

  const notes = '../shared/data/stalin-notes.txt'
  it.skipIf(!existsSync(notes))(
    'cuts the notes on Stalin as a teacher would (where at hand)',
    () => {
      const shaped = shape(readFileSync(notes, 'utf8'), 'Stalin notes')
      const all = shaped.notes.flatMap(({ body }) => texts(body, shaped.wrapWidth))
      const rivals = shaped.notes.find(({ heading }) => heading.includes('opponents'))
      expect(rivals?.body.split('\n')).toHaveLength(6)
      for (const line of rivals?.body.split('\n') ?? [])
        expect(all.some((text) => line.startsWith(text) && /^\S+ \S+ - /.test(text))).toBe(true)
      expect(all).toContain('1937-38 saw an extensive purge of personnel..')
      expect(all.some((text) => text.startsWith('This situation required'))).toBe(true)
      expect(all.some((text) => /Where was .+\?, Why had .+\?\.$/.test(text))).toBe(true)
      expect(all.every((text) => text.length < 400)).toBe(true)
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noNumbering } from '../../../../src/main/intake/outline.ts'
import { segment } from '../../../../src/main/intake/segment.ts'
import { unwrap, wordsKnown } from '../../../../src/main/intake/unwrap.ts'

const layout = { wrapWidth: 60, numbering: noNumbering }
const unwrapped = (text: string): string => unwrap(text, layout, wordsKnown(text)).body

/** A line that runs over a margin of sixty, which ends with `end`. */
const line = (end: string): string =>
  'It was said of him by all who knew him then that he'.slice(0, 58 - end.length).concat(' ', end)

describe('words broken at the end of a line', () => {
  it.each<[end: string, next: string, word: string, elsewhere?: string]>([
    ['calen-', 'dar', 'calendar'],
    ['Western-', 'ised', 'Westernised'],
    ['co-', 'ordinated', 'co-ordinated'],
    ['co-', 'ordinated', 'coordinated', 'They coordinated it.'],
    ['cooper-', 'ate', 'cooperate'],
    ['self-', 'government', 'self-government'],
    ['self-', 'ish', 'selfish'],
    ['post-', 'war', 'post-war', 'the post-war years'],
    ['twenty-', 'five', 'twenty-five'],
    ['man-of-', 'war', 'man-of-war'],
    ['working-', 'class', 'working-class', 'The working men were a class.'],
    ['Anglo-', 'Irish', 'Anglo-Irish'],
    ['1914-', '18', '1914-18'],
    ['1906–', '10', '1906–10'],
    ['nineteenth-', 'and twentieth-century', 'nineteenth- and twentieth-century'],
    ['agri\u00ad', 'culture', 'agri\u00adculture'],
  ])('%j and %j are %j', (end, next, word, elsewhere = '') => {
    expect(unwrapped(`${line(end)}\n${next} and so on.\n\n${elsewhere}`).split('\n')[0]).toBe(
      `${line(word)} and so on.`.replace(line(word), line(end).slice(0, -end.length) + word),
    )
  })

  it('names those that lost a hyphen', () => {
    const text = `${line('calen-')}\ndar; ${line('co-')}\noperated.`
    expect(unwrap(text, layout, wordsKnown(text)).mended).toEqual(['calendar'])
  })
})

describe('lines without their margin', () => {
  const scraps = fc.constantFrom(
    ...[
      '- ',
      '> ',
      '>> ',
      '  ',
      '\n',
      '\n\n',
      '\n> ',
      '\n- ',
      '\n  ',
      '```\n',
      'Kirov',
      'was shot',
      'calen-\ndar',
    ],
    ...[
      'in the long year of nineteen thirty four',
      '.',
      ' “No.” ',
      '— Witte',
      'A. ',
      '1. ',
      '-----\n',
      '“',
      '”',
    ],
  )
  const bodies = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(''))

  it('loses no letter, and leaves a line for each paragraph and item', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}.“”]/gu, '')
    fc.assert(
      fc.property(bodies, fc.constantFrom(null, 40, 72), (body, wrapWidth) => {
        const plain = unwrap(body, { wrapWidth, numbering: noNumbering }, wordsKnown(body)).body
        expect(letters(plain)).toBe(letters(body))
        for (const { text } of segment(plain, { isUnwrapped: true }))
          expect(text).not.toContain('\n')
      }),
      { numRuns: 500 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  placesOf,
  type ReadThing,
  readThings,
  thingAt,
} from '../../../../src/renderer/src/notes/read-things.ts'
import { asTyped, typedStretch } from '../../../../src/renderer/src/notes/typed-dates.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Snippet } from '../../../../src/shared/model/note.ts'

const body =
  'Undermined Bukharin in the early 1920s. Nikolai  Bukharin and B met Lenin in 1928. In 1928 Lenin was dead.'

function snippet(words: string, fields: Partial<Snippet>): Snippet {
  const start = body.indexOf(words)
  return {
    id: newId(),
    noteId: newId(),
    text: words,
    start,
    end: start + words.length,
    kind: 'event',
    dates: [],
    people: [],
    tags: [],
    isStarred: false,
    byHand: [],
    ...fields,
  }
}

const year = (from: number, to = from) => ({ from: `${from}-01-01`, to: `${to}-12-31` })
const snippets = [
  snippet('Undermined Bukharin in the early 1920s.', {
    dates: [year(1920, 1923)],
    people: ['Nikolai Bukharin'],
  }),
  snippet('Nikolai  Bukharin and B met Lenin in 1928.', {
    dates: [year(1928)],
    people: ['Nikolai Bukharin', 'B', 'Lenin'],
    byHand: ['people'],
  }),
  snippet('In 1928 Lenin was dead.', { dates: [year(1928)], people: ['Lenin'] }),
]
const things = readThings(snippets)
const thing = (says: string): ReadThing => {
  const found = things.find((each) => each.says === says)
  if (!found) throw new Error(`nothing says ${says}`)
  return found
}
const wordsOf = (says: string) =>
  placesOf(thing(says), body).map(({ start, end }) => body.slice(start, end))

describe('what was read out of a note', () => {
  it('is said once, dates in the order of time and people by how often they are named', () => {
    expect(things.map(({ says, in: { length }, isByHand }) => [says, length, isByHand])).toEqual([
      ['1920–23', 1, false],
      ['1928', 2, false],
      ['Nikolai Bukharin', 2, true],
      ['Lenin', 2, true],
      ['B', 1, true],
    ])
  })

  it.each([
    ['a date in the words that mean it', '1920–23', ['early 1920s']],
    ['a date in each snippet that says it', '1928', ['1928', '1928']],
    [
      'a name as it is written, or its last word',
      'Nikolai Bukharin',
      ['Bukharin', 'Nikolai  Bukharin'],
    ],
    ['a letter alone, and not within words', 'B', ['B']],
  ])('marks %s', (_what, says, words) => {
    expect(wordsOf(says)).toEqual(words)
  })

  it('marks nothing in a snippet whose words have changed since', () => {
    expect(placesOf(thing('1928'), body.replace('met Lenin', 'saw Lenin'))).toHaveLength(1)
    expect(placesOf(thing('1928'), '')).toEqual([])
  })

  it('marks nothing for a name that a person added and no words say', () => {
    const [added] = readThings([snippet('In 1928 Lenin was dead.', { people: ['A. (B) [C'] })])
    expect(added && placesOf(added, body)).toEqual([])
  })

  it.each([
    ['1928', '1928'],
    ['early', '1920–23'],
    ['Lenin in', 'Lenin'],
    ['met', null],
  ])('is found at a press on “%s”', (words, says) => {
    expect(thingAt(things, body, body.indexOf(words) + 1)?.says ?? null).toBe(says)
  })
})

describe('a stretch of time as it is typed', () => {
  it.each([
    [year(1920, 1923), '1920', '1923'],
    [{ from: '1934-12-01', to: '1934-12-31' }, '1934-12', '1934-12'],
    [{ from: '1934-12-01', to: '1934-12-01' }, '1934-12-01', '1934-12-01'],
    [{ from: '1918-01-01', to: '1918-11-11' }, '1918-01-01', '1918-11-11'],
    [{ from: '0476-01-01', to: '0476-12-31' }, '476', '476'],
  ])('%o', (dates, from, to) => {
    expect(asTyped(dates)).toEqual({ from, to })
  })

  it.each([
    ['1922', '', year(1922)],
    ['1922', '1926', year(1922, 1926)],
    ['1926', '1922', null],
    ['1922-13', '', null],
    ['5 January 1919', 'March 1920', { from: '1919-01-05', to: '1920-03-31' }],
    ['early 1920s', '', year(1920, 1923)],
    ['the year 1920', '', null],
    ['soon', '', null],
  ])('“%s” to “%s”', (from, to, dates) => {
    expect(typedStretch(from, to)).toEqual(dates)
  })

  it('is read back as what it was', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (one, other) => {
        const dates = one <= other ? { from: one, to: other } : { from: other, to: one }
        const { from, to } = asTyped(dates)
        expect(typedStretch(from, to)).toEqual(dates)
      }),
    )
  })
})

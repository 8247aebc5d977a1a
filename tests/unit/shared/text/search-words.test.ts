import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Run, readSearchText } from '../../../../src/shared/text/search-words.ts'

const said = (run: Run) => run.map(({ word }) => word).join(' ')

describe('the words of a text', () => {
  it.each([
    ['without case and accents', 'Dvořák’, ÉMILE naïve', 'dvorak emile naive', []],
    [
      'with letters that are none of English',
      'Wałęsa Søren Ægean œuvre Straße Þing',
      'walesa soren aegean oeuvre strasse thing',
      [],
    ],
    ['with ligatures and full-width letters', 'ﬁrst oﬃce ＵＳＡ', 'first office usa', []],
    ['over soft hyphens', 'collec\u00adtivi\u00adsation', 'collectivisation', []],
    [
      'with hyphens, together and apart',
      'anti-slavery co‐ordinate',
      'antislavery coordinate',
      ['anti slavery', 'co ordinate'],
    ],
    [
      'with dashes between words as with hyphens',
      'Berlin–Baghdad',
      'berlinbaghdad',
      ['berlin baghdad'],
    ],
    [
      'apart at dashes between clauses and at strokes',
      'war—peace, either/or',
      'war peace either or',
      [],
    ],
    [
      'broken at a line’s end',
      'the calen-\ndar, collec\u00ad\ntivised',
      'the calendar collectivised',
      ['calen dar', 'collec tivised'],
    ],
    [
      'with apostrophes of any kind',
      "O'Connell O’Connell l’État",
      'oconnell oconnell letat',
      ['o connell', 'o connell', 'l etat'],
    ],
    [
      'with a possessive',
      "Lenin's the people’s O’Brien’s",
      'lenins the peoples obriens',
      ['lenin', 'people', 'o brien'],
    ],
    ['in brackets of letters', 'Qurʾan Hawaiʻi', 'quran hawaii', ['qur an', 'hawai i']],
    ['of initials', 'the U.S.A. and N.A.T.O.', 'the usa and nato', ['u s a', 'n a t o']],
    [
      'of initials with more',
      'U.S.-led, A.J.P.Taylor, the U.K.’s',
      'usled ajptaylor the uks',
      ['us led', 'u s led', 'a j p taylor', 'uk', 'u k'],
    ],
    ['in figures', '£3,500 and 1,250,000 of 26\u00a0000', '3500 and 1250000 of 26000', []],
    ['in years', '1923-25, 1923–25', '1923 25 1923 25', []],
    ['in lists of years', 'in 1905,1917', 'in 1905 1917', []],
    ['of letters and figures', 'V-2 in the 1920s', 'v2 in the 1920s', ['v 2']],
    ['without the marks of notes', 'the Terror² began', 'the terror began', []],
    ['of Chinese and Japanese, sign by sign', '毛泽东在1949年', '毛 泽 东 在 1949 年', []],
    ['of Thai, letter by letter', 'ไทย', 'ไ ท ย', []],
    ['of Hindi with its vowels', 'हिन्दी', 'हिन्दी', []],
    ['of Arabic without its vowels', 'الدُّستور', 'الدستور', []],
    ['of nothing', ' – … \u00ad !', '', []],
  ] as const)('%s', (_what, text, words, parts) => {
    const read = readSearchText(text)
    expect(said(read.words)).toBe(words)
    expect(read.parts.map(said)).toEqual(parts)
  })

  it('has Korean by syllables, whether they are written whole or in letters', () => {
    const whole = readSearchText('한국전쟁')
    expect(whole.words.map(({ start, end }) => '한국전쟁'.slice(start, end)).join(' ')).toBe(
      '한 국 전 쟁',
    )
    expect(said(readSearchText('한국전쟁'.normalize('NFD')).words)).toBe(said(whole.words))
  })

  it.each([
    ['the U.S.A. signed', 'usa', 'U.S.A.'],
    ['the anti-slavery men', 'slavery', 'slavery'],
    ['in the calen-\ndar', 'calendar', 'calen-\ndar'],
    ['Lech Wałęsa led', 'walesa', 'Wałęsa'],
    ['a cafe\u0301 there', 'cafe', 'cafe\u0301'],
    ['the U.S.-led war', 'us', 'U.S'],
  ])('of “%s” has “%s” at its place', (text, word, original) => {
    const read = readSearchText(text)
    const found = [read.words, ...read.parts].flat().find((each) => each.word === word)
    expect(text.slice(found?.start, found?.end)).toBe(original)
  })

  it('has words in their order, none over another, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        for (const { word, start, end } of readSearchText(text).words) {
          expect(word).not.toMatch(/[\s"']/)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each(['a-', 'a.', "a'", '1,', 'a\u0301', 'a- ', '1,234', '中', '-', '\u00ad'])(
    'is read in time of 50,000 times %j, and of a letter with as many marks',
    (piece) => {
      expect(readSearchText(piece.repeat(50_000)).words.length).toBeGreaterThanOrEqual(0)
      expect(said(readSearchText(`a${'\u0301'.repeat(50_000)}`).words)).toBe('a')
    },
  )
})

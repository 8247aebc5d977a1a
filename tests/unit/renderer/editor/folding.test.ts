import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchesIn } from '../../../../src/renderer/src/editor/find/folding.ts'

/** The stretches found, as they are written in the text. */
const found = (text: string, words: string): string[] =>
  matchesIn(fold(text), fold(words)).map(({ start, end }) => text.slice(start, end))

describe('finding words in a line', () => {
  it.each([
    ['nothing where nothing is looked for', 'Lenin', '', []],
    ['nothing for blanks alone', 'a  b', '  ', []],
    ['nothing where it is not', 'Lenin', 'Stalin', []],
    ['every place it stands', 'war and war', 'war', ['war', 'war']],
    ['a part of a word', 'Leninism', 'lenin', ['Lenin']],
    ['capitals as small letters', 'NEP and nep', 'Nep', ['NEP', 'nep']],
    ['letters with accents as those without', 'Café, cafe', 'cafe', ['Café', 'cafe']],
    ['letters without accents as those with', 'Fuhrer, Führer', 'führer', ['Fuhrer', 'Führer']],
    ['accents written as signs of their own', 'cafe\u0301s', 'café', ['cafe\u0301']],
    ['ß as ss', 'Straße, STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['a final sigma as any other', 'Λόγος ΛΟΓΟΣ', 'λογοσ', ['Λόγος', 'ΛΟΓΟΣ']],
    ['letters with strokes as those without', 'Łódź and Ærø', 'lodz', ['Łódź']],
    ['ligatures as their letters', 'the ﬁrst ofﬁce', 'fi', ['ﬁ', 'ﬁ']],
    ['curly apostrophes as straight ones', 'Stalin’s', "stalin's", ['Stalin’s']],
    ['curly quotation marks as straight ones', '“widen”', '"widen"', ['“widen”']],
    ['dashes as hyphens', '1917–1924', '1917-1924', ['1917–1924']],
    ['an ellipsis as three points', 'and …', '...', ['…']],
    ['spaces that do not break as others', '26\u00a0000 persons', '26 000', ['26\u00a0000']],
    ['a new line as a space', 'one\ntwo', 'one two', ['one\ntwo']],
    ['over soft hyphens', 'Consti\u00adtution', 'constitution', ['Consti\u00adtution']],
    ['Hebrew with its vowels or without', 'הַחֻקָּה', 'החקה', ['הַחֻקָּה']],
    ['Arabic with its vowels or without', 'الدُّستور', 'الدستور', ['الدُّستور']],
    ['words beside signs of two units', '𝔄 😀 war 😀', 'war', ['war']],
    ['such signs themselves', 'a 😀 b', '😀', ['😀']],
    ['none over another', 'aaaa', 'aa', ['aa', 'aa']],
    ['two in one sign once', 'oﬀer', 'f', ['ﬀ']],
    ['dots of capitals that have one', 'İstanbul', 'istanbul', ['İstanbul']],
  ] as const)('finds %s', (_what, text, words, expected) => {
    expect(found(text, words)).toEqual(expected)
  })

  it('keeps vowels that are letters of their own apart', () => {
    expect(found('की', 'का')).toEqual([])
  })

  it('finds any words in whatever they are put into, where they are', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 })
    fc.assert(
      fc.property(line, fc.stringMatching(/^[a-zäß]{2,8}$/u), line, (before, words, after) => {
        const text = `${before} ${words.toUpperCase()} ${after}`
        expect(found(text, words).map((match) => fold(match).words)).toContain(fold(words).words)
      }),
    )
  })

  it('gives matches in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
        (text, words) => {
          let last = 0
          for (const { start, end } of matchesIn(fold(text), fold(words))) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

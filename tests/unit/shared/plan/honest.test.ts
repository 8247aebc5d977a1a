import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTrueTo, standingOf } from '../../../../src/shared/plan/honest.ts'

const wording =
  'The Directory was a government that nobody had wanted – and that few were “sorry” to see go.'

describe('a quotation is true to its note', () => {
  it.each([
    ['as it stands', wording],
    ['with other signs', wording.replace('–', '-').replace('“', '"').replace('”', '"')],
    ['without its full stop', wording.slice(0, -1)],
    ['in part', 'a government that nobody had wanted'],
    ['with an omission', 'The Directory was a government … that few were “sorry” to see go.'],
    ['with an omission in three stops', 'The Directory ... few were "sorry"'],
    ['with an omission in brackets', 'The Directory was a government [...] nobody had wanted'],
    ['with a bracketed change', '[It] was a government that nobody had wanted'],
    ['with a bracketed letter', '[t]he Directory was a government'],
    ['with a bracketed explanation', 'The Directory [of 1795] was a government'],
    ['closed by another sentence’s signs', '“a government that nobody had wanted”,'],
    ['with omissions at both ends', '… a government that nobody had wanted ...'],
    ['with an omission after its full stop', 'The Directory was a government. . . . few were'],
    ['with a remark on its spelling', 'a government [sic] that nobody (sic) had wanted'],
    ['with a bracketed ending', 'The Direct[oire] was a govern[ing body] that nobody'],
    ['beginning in a bracket that ends in a word', '[Under it, n]obody had wanted'],
    ['with its own quotation in the other marks', 'few were ‘sorry’ to see go'],
    ['with a dash of another length', 'nobody had wanted—and that few'],
    ['with a dash of two strokes', 'nobody had wanted -- and that few'],
    ['with hard spaces and line breaks', 'The Directory\nwas a  government'],
    ['with a hyphen that only a printer sees', 'The Direc­tory was a government'],
    ['with marks of formatting', 'The *Directory* was a **government**'],
    ['with strokes between lines', 'The Directory was / a government'],
    ['empty', ''],
  ])('%s', (_, words) => {
    expect(isTrueTo(words, wording)).toBe(true)
  })
})

describe('a quotation is not true to its note', () => {
  it.each([
    ['with a word changed', 'The Directory was a regime that nobody had wanted'],
    ['with a word left out silently', 'The Directory was government that nobody had wanted'],
    ['with a word put in silently', 'The Directory was a weak government that nobody had wanted'],
    ['in another order', 'few were “sorry” … The Directory was a government'],
    ['in other words', 'Nobody wanted the Directory'],
    ['without its inner quotation marks', 'few were sorry to see go'],
    ['cut in a word', 'The Directory was a govern'],
  ])('%s', (_, words) => {
    expect(isTrueTo(words, wording)).toBe(false)
  })

  it.each([
    ['able to rule', 'It was unable to rule.'],
    ['legal', 'It was illegal.'],
    ['violent protest', 'A non-violent protest.'],
    ['5 million died', '15 million died.'],
    ['5 million died', '1.5 million died.'],
    ['It did work', 'It didn’t work.'],
  ])('for a part of a word or a number is none: %s, of %s', (words, note) => {
    expect(isTrueTo(words, note)).toBe(false)
  })
})

it('a part of a word that stands whole further on is a quotation of that', () => {
  expect(isTrueTo('able', 'Neither unable nor able.')).toBe(true)
  expect(isTrueTo('the Party', 'This was the Party’s rule.')).toBe(true)
})

it('any words are true to themselves, and to what they are a part of', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
      expect(isTrueTo(words, words)).toBe(true)
      const plain = words.replace(/[^\p{L}\d]/gu, 'x')
      expect(isTrueTo(plain, `${before} ${plain} ${after}`)).toBe(true)
    }),
  )
})

describe('what is told of evidence', () => {
  const taken = { snippetId: 'one', words: wording, taken: wording, use: 'quotation' as const }
  it.each([
    ['nothing while it is as it was taken', taken, wording, 'as-taken'],
    ['nothing while the library has not answered', taken, undefined, 'as-taken'],
    ['that its note is gone', taken, null, 'gone'],
    ['that its note has changed', taken, `${wording} Or so.`, 'changed'],
    [
      'nothing when only line ends of the note changed',
      taken,
      wording.replace(' ', '\n'),
      'as-taken',
    ],
    [
      'nothing when the note has come to say what stands in the plan',
      { ...taken, words: 'The Directory was wanted.' },
      'The Directory\nwas wanted.',
      'as-taken',
    ],
    [
      'nothing when only signs of the note changed',
      taken,
      wording.replace('“', '"').replace('”', '"').replace('–', '—'),
      'as-taken',
    ],
    ['that it is altered', { ...taken, words: 'Nobody wanted it.' }, wording, 'altered'],
    [
      'nothing of other words that are given as a paraphrase',
      { ...taken, words: 'Nobody wanted it.', use: 'paraphrase' as const },
      wording,
      'as-taken',
    ],
    [
      'nothing of words that came from no note',
      { words: 'My own', use: 'quotation' as const },
      null,
      'as-taken',
    ],
    [
      'that it is altered, though it was taken before wordings were kept',
      { snippetId: 'one', words: 'Nobody wanted it.', use: 'quotation' as const },
      wording,
      'altered',
    ],
  ])('%s', (_, evidence, now, is) => {
    expect(standingOf(evidence, now).is).toBe(is)
  })
})

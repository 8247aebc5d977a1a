import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFinder, foldedWords } from '../../../../../src/main/citations/catalogue/find.ts'

const style = (title: string, names = '', likeness = '', weight = 0) => ({
  style: title,
  title,
  names,
  likeness,
  weight,
})

const finder = createFinder([
  style('American Medical Association 11th edition (no URL)', 'ama-no-url', 'numeric medicine'),
  style('American Medical Association 11th edition', 'ama', 'numeric medicine'),
  style('Zeitschrift für Geschichte', 'zfg', 'notes history'),
  style('Society for the Study of Examples', 'long-id-of-it', 'author-date'),
  style('Revue d’histoire', 'rh', 'notes history'),
  style('Annals of Notes', 'an', 'numeric'),
  style('Ænima Øst', 'ao', 'numeric', 1),
])

describe('finding a style', () => {
  test.each([
    ['zeitschrift', ['Zeitschrift für Geschichte']],
    ['ZEIT FUR', ['Zeitschrift für Geschichte']],
    ['geschichte zeitschrift', ['Zeitschrift für Geschichte']],
    ["revue d'histoire", ['Revue d’histoire']],
    ['dhistoire', ['Revue d’histoire']],
    ['aenima ost', ['Ænima Øst']],
    ['sse', ['Society for the Study of Examples']],
    ['medicine url', ['American Medical Association 11th edition (no URL)']],
    ['history', ['Revue d’histoire', 'Zeitschrift für Geschichte']],
    ['zeitschrift medicine', []],
    ['itschrift', []],
  ])('%j finds %j', (words, found) => {
    expect(finder.find(words, 10)).toEqual(found)
  })

  test('the shortest name is the usual one of several alike', () => {
    expect(finder.find('american medical', 10)[0]).toBe('American Medical Association 11th edition')
  })

  test('a name that has the word comes before a style that is only like it', () => {
    expect(finder.find('notes', 10)[0]).toBe('Annals of Notes')
  })

  test('no more are given than are asked for', () => {
    expect(finder.find('', 2)).toHaveLength(2)
  })
})

describe('names that are near', () => {
  test.each([
    ['zietschrift', ['Zeitschrift für Geschichte']],
    ['medcial asociation', ['American Medical Association 11th edition']],
    ['revue xxxxxxxx', ['Revue d’histoire']],
    ['qqqqqqqq', []],
    ['', []],
  ])('%j is near to %j', (words, near) => {
    expect(finder.near(words, 1)).toEqual(near)
  })
})

test('every style is found by its whole title, in whatever order its words are typed', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{2,8}$/u)
  const titles = fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((w) => w.join(' ')),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(titles, (all) => {
      const { find } = createFinder(all.map((title) => style(title)))
      for (const title of all) {
        expect(find(title, 100)).toContain(title)
        expect(find(title.split(' ').reverse().join(' ').toUpperCase(), 100)).toContain(title)
      }
    }),
  )
})

test('folding a folded word changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldedWords(text)
      expect(foldedWords(once.join(' '))).toEqual(once)
    }),
  )
})

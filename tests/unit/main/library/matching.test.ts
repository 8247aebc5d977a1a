import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher, merged } from '../../../../src/main/library/searching/matching.ts'
import { levels, readQuery, type Term } from '../../../../src/main/library/searching/query.ts'
import { type Run, readSearchText } from '../../../../src/shared/text/search-words.ts'

const termsOf = (typed: string): Term[] => {
  const { phrases, words } = readQuery(typed)
  return [...phrases, ...words]
}

/** The rule, said plainly: a term is wherever one of its ways stands in the words of a text. */
function lookedFor(text: string, { ways, apart, isOpen }: Term) {
  const { words, parts } = readSearchText(text)
  const found: { level: number; mark: [number, number] }[] = []
  const look = (
    run: Run,
    sought: readonly string[],
    levelOf: (last: Run[number]) => number | null,
  ) => {
    for (let at = 0; at + sought.length <= run.length; at += 1) {
      const there = run.slice(at, at + sought.length)
      const [first, last] = [there[0], there.at(-1)]
      const isBegun = sought.slice(0, -1).every((word, nth) => there[nth]?.word === word)
      const level = last && isBegun ? levelOf(last) : null
      if (first && last && level !== null) found.push({ level, mark: [first.start, last.end] })
    }
  }
  for (const run of [words, ...parts]) {
    for (const way of ways)
      look(
        run,
        way.map(({ word }) => word),
        ({ word, form }) => {
          const sought = way.at(-1)?.word ?? ''
          if (word === sought) return levels.exact
          if (isOpen && word.startsWith(sought)) return levels.prefix
          const isForm = form === way[0]?.form || form.startsWith(sought)
          return isOpen && way.length === 1 && isForm ? levels.form : null
        },
      )
    for (const way of apart)
      look(run, way, ({ word }) => (word.startsWith(way.at(-1) ?? '') ? levels.form : null))
  }
  return {
    level: found.length > 0 ? Math.min(...found.map(({ level }) => level)) : null,
    marks: merged(found.map(({ mark }) => mark)),
  }
}

const words = (
  'The Estrogen oestrogen aesthetics esthetic gaol Jailed jails enquiry inquired Labour laborers grey graying ' +
  'co-ordinate coordinated co ordinates re-elected reelect U.S.A. usa Lenin’s lenin leninism Łódź lodz 1923-25 1923 ' +
  "3,500 3500 毛泽东 泽 O'Connell connell, (party) party. parties"
).split(' ')
const typedWords = fc.constantFrom(
  ...words,
  ...[
    'e',
    'o',
    'a',
    'j',
    'jai',
    'g',
    'est',
    'i',
    'in',
    'aest',
    'p',
    'l',
    '1',
    '“co ordinate',
    '"the party"',
  ],
)
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(' '))

describe('the words of a search in a text', () => {
  it('are found as if each were looked for at every word', () => {
    const searches = fc.array(typedWords, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(searches, fc.array(sentence, { maxLength: 3 }), (typed, texts) => {
        const terms = termsOf(typed.join(' '))
        const match = createMatcher(terms)
        for (const text of texts) {
          const found = match(text).map(({ level, marks }) => ({ level, marks: merged(marks) }))
          expect(found).toEqual(terms.map((term) => lookedFor(text, term)))
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['estrogen', 'of oestrogen', levels.form],
    ['aesthetic', 'Esthetics', levels.form],
    ['jail', 'GAOL', levels.form],
    ['gaols', 'jailed', levels.form],
    ['inquir', 'an enquiry', levels.form],
    ['enquiry', 'inquiries', levels.form],
    ['part', 'the Party', levels.prefix],
    ['party', 'the PARTY', levels.exact],
    ['party', 'the war', null],
  ])('of which “%s” is in “%s” as near as can be', (typed, text, level) => {
    expect(createMatcher(termsOf(typed))(text).map((found) => found.level)).toEqual([level])
  })
})

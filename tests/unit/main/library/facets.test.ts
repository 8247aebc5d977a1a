/** What there is in a result, counted. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNotebooks, createSearch } from '../../../../src/main/library/index.ts'
import { facetsSchema } from '../../../../src/shared/contract-library.ts'
import { snippetKinds } from '../../../../src/shared/model/note.ts'
import { anyLibrary, type Fact, fillLibrary, libraryWords } from '../../../support/any-library.ts'
import { anyFilters, passes } from '../../../support/any-search.ts'
import { temporaryDesk } from '../../../support/desk.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

describe('in any library', () => {
  const anyWords = fc.subarray([...libraryWords], { maxLength: 2 })

  test('counts are those of the snippets one by one, each group as if none of it were chosen', () => {
    const database = temporaryDatabase()
    const search = createSearch(database)
    fc.assert(
      fc.property(anyLibrary, anyFilters, anyWords, (library, filters, words) => {
        database.sql.exec('DELETE FROM notebooks; DELETE FROM plans; DELETE FROM sources')
        const facts = fillLibrary(database, library)
        const found = facts.filter(
          (fact) => words.length === 0 || words.some((word) => fact.words.includes(word)),
        )
        const typed = [...filters.map(({ typed }) => typed), ...words].join(' ')
        const facets = facetsSchema.parse(search.facets(typed))
        const left = (...but: string[]) => found.filter((fact) => passes(fact, filters, ...but))
        const counted = (but: string, has: (fact: Fact) => boolean) => left(but).filter(has).length

        expect(facets.snippets).toBe(left().length)
        expect(facets.notes).toBe(new Set(left().map(({ noteId }) => noteId)).size)
        expect(facets.used).toBe(counted('use', ({ isUsed }) => isUsed))
        expect(facets.unused).toBe(counted('use', ({ isUsed }) => !isUsed))
        expect(facets.uncited).toBe(counted('cite', ({ source }) => source === null))
        const cited = facets.sources.reduce((sum, { count }) => sum + count, 0)
        expect(cited).toBe(counted('source', ({ source }) => source !== null))
        expect(facets.starred).toBe(counted('star', ({ isStarred }) => isStarred))
        for (const { name, count } of facets.notebooks)
          expect(count).toBe(counted('notebook', ({ notebook }) => notebook === name))
        for (const each of snippetKinds)
          expect(facets.kinds.find(({ kind }) => kind === each)?.count ?? 0).toBe(
            counted('kind', ({ kind }) => kind === each),
          )
        for (const { name, count } of facets.tags)
          expect(count).toBe(counted('tag', ({ tags }) => tags.some((tag) => isAlike(tag, name))))
        expect(facets.tags.map(({ name }) => name.toLowerCase()).sort()).toEqual(
          distinct(left('tag').flatMap(({ tags }) => tags)),
        )
        for (const { name, count } of facets.people)
          expect(count).toBe(
            counted('person', ({ people }) =>
              people.some((each) => each === name || each.endsWith(` ${name}`)),
            ),
          )
        for (const { from, count } of facets.decades)
          expect(count).toBe(
            counted('year', ({ dates }) =>
              dates.some((each) => each.from <= `${from + 9}-12-31` && each.to >= `${from}-01-01`),
            ),
          )
        const decades = left('year').flatMap(({ dates }) =>
          dates.flatMap(({ from, to }) => decadesOf(from, to)),
        )
        expect(facets.decades.map(({ from }) => from)).toEqual(
          [...new Set(decades)].sort((one, other) => one - other),
        )
        for (const { from, to, count } of facets.periods)
          expect(count).toBe(
            counted('year', ({ dates }) =>
              dates.some((each) => each.from <= `${to}-12-31` && each.to >= `${from}-01-01`),
            ),
          )
        expect(facets.periods.length).toBeLessThanOrEqual(6)
      }),
      { numRuns: 60 },
    )
  })
})

const isAlike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
const distinct = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.toLowerCase()))].sort()
function decadesOf(from: string, to: string): number[] {
  const [first, last] = [from, to].map((day) => Math.floor(Number(day.slice(0, 4)) / 10))
  return Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, nth) => ((first ?? 0) + nth) * 10,
  )
}

describe('the counts of a result', () => {
  const people = (...names: string[][]) => {
    const database = temporaryDatabase()
    const draft = draftNote('Who?', ...names.map((_, nth) => `Terror ${nth}.`))
    const snippets = draft.snippets.map((each, nth) => ({ ...each, people: names[nth] ?? [] }))
    createNotebooks(database).add({ name: 'Notes' }, [{ ...draft, snippets }])
    return createSearch(database).facets('terror').people
  }

  test('call a person by the shortest of their names that is there, most first', () => {
    expect(people(['Vladimir Lenin'], ['Lenin'], ['Trotsky', 'Vladimir Lenin', 'Lenin'])).toEqual([
      { name: 'Lenin', count: 3 },
      { name: 'Trotsky', count: 1 },
    ])
    expect(people(['Vladimir Lenin'])).toEqual([{ name: 'Vladimir Lenin', count: 1 }])
    expect(people(['Dvořák'], ['Dvorak'])).toEqual([{ name: 'Dvořák', count: 2 }])
  })

  const periods = (...years: number[]) => {
    const database = temporaryDatabase()
    const draft = draftNote('When?', ...years.map((year) => `Terror in ${year}.`))
    const snippets = draft.snippets.map((each, nth) => {
      const year = String(years[nth]).padStart(4, '0')
      return { ...each, dates: [{ from: `${year}-01-01`, to: `${year}-12-31` }] }
    })
    createNotebooks(database).add({ name: 'Notes' }, [{ ...draft, snippets }])
    return createSearch(database)
      .facets('terror')
      .periods.map((each) => Object.values(each))
  }

  test.each<[number[], number[][]]>([
    [[], []],
    [
      [1922, 1923, 1923],
      [
        [1923, 1923, 2],
        [1922, 1922, 1],
      ],
    ],
    [
      [1901, 1914, 1917, 1922, 1929, 1936, 1941],
      [
        [1910, 1919, 2],
        [1920, 1929, 2],
        [1900, 1909, 1],
        [1930, 1939, 1],
        [1940, 1949, 1],
      ],
    ],
    [
      [3, 9998],
      [
        [3, 3, 1],
        [9998, 9998, 1],
      ],
    ],
    [[1, 600, 1100, 1600, 2100, 2600, 3100], [[1, 4999, 7]]],
  ])('say the years %j by a few periods of one length, the fullest first', (years, said) => {
    expect(periods(...years)).toEqual(said)
  })

  test('have the people of a heading among those of its snippets, each once', () => {
    const database = temporaryDatabase()
    const draft = (heading: string, text: string, names: string[]) => {
      const note = draftNote(heading, text)
      return { ...note, snippets: note.snippets.map((each) => ({ ...each, people: names })) }
    }
    createNotebooks(database).add({ name: 'Notes' }, [
      draft('How did Stalin deal with Bukharin?', 'He spoke of terror.', []),
      draft('Why was Lenin ill?', 'Stalin and terror.', ['Stalin']),
      draft('What did Stalin want?', 'Bukharin feared terror.', ['Bukharin', 'Stalin']),
    ])
    createNotebooks(database).add({ name: 'Elsewhere' }, [draft('Bukharin?', 'No terror.', [])])
    const search = createSearch(database)
    expect(search.facets('terror').people).toEqual([
      { name: 'Stalin', count: 3 },
      { name: 'Bukharin', count: 2 },
    ])
    for (const { name, count } of search.facets('terror').people)
      expect(search.find(`person:"${name}"`)).toHaveLength(count)
    expect(search.find('person:bukh -person:"Stalin"')).toEqual([])

    database.sql.exec("UPDATE notes SET heading = 'What did he want?' WHERE heading LIKE 'How%'")
    expect(search.facets('').people[0]).toEqual({ name: 'Stalin', count: 2 })
  })

  test('are of all that is found, however much, and of one notebook when asked', () => {
    const database = temporaryDatabase()
    const notebooks = createNotebooks(database)
    const many = Array.from({ length: 600 }, (_, nth) => `Terror ${nth}.`)
    const { notebook } = notebooks.add({ name: 'Many' }, [draftNote('Much', ...many)])
    notebooks.add({ name: 'Few' }, [draftNote('Little', 'Terror again.')])
    const search = createSearch(database)
    expect(search.facets('terror').snippets).toBe(601)
    const facets = search.facets('terror', { notebookId: notebook.id })
    expect([facets.snippets, facets.notes]).toEqual([600, 1])
    expect(facets.notebooks.map(({ name, count }) => [name, count])).toEqual([
      ['Few', 1],
      ['Many', 600],
    ])
  })

  test('are answered by the desk, anew when something has been written', async () => {
    const { desk, call } = await temporaryDesk()
    await call.sample.add()
    const all = await call.library.facets({ words: '' })
    expect(all.snippets).toBeGreaterThan(0)
    expect(all.used + all.unused).toBe(all.snippets)
    expect(await call.library.facets({ words: 'kind:event' })).toMatchObject({
      snippets: all.kinds.find(({ kind }) => kind === 'event')?.count ?? 0,
    })
    const [notebook] = await call.library.notebooks()
    await call.library.cite({ kind: 'notebook', id: notebook?.id ?? '', cite: null })
    const { uncited } = await call.library.facets({ words: '' })
    expect(uncited).toBeGreaterThan(all.uncited)
    await desk.close()
  })

  test('pass by what cannot be read', () => {
    const database = temporaryDatabase()
    createNotebooks(database).add({ name: 'Notes' }, [draftNote('Who?', 'Terror.', 'Terror too.')])
    database.sql.exec(`PRAGMA ignore_check_constraints = ON;
      UPDATE snippets SET dates = '{oops', people = '[7]', tags = '[[', kind = 'rumour' WHERE num = 1`)
    const facets = createSearch(database).facets('terror')
    expect(facets).toMatchObject({ snippets: 2, people: [], decades: [], tags: [] })
    expect(facets.kinds).toEqual([{ kind: 'statement', count: 2 }])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNotebooks, createSearch } from '../../../../src/main/library/index.ts'
import { type DraftSnippet, snippetKinds } from '../../../../src/shared/model/note.ts'
import {
  isInPeriod,
  namesPerson,
  type SnippetFilter,
  snippetFilterSchema,
} from '../../../../src/shared/model/snippet-filter.ts'
import { temporaryDatabase } from '../../../support/library.ts'

const period = fc
  .tuple(fc.integer({ min: 1900, max: 1940 }), fc.nat({ max: 12 }))
  .map(([year, length]) => ({ from: `${year}-03-01`, to: `${year + length}-10-31` }))
const name = fc.constantFrom(
  'Lenin',
  'Vladimir Lenin',
  'Vladimir Ilyich Lenin',
  'Stalin',
  "O'Neill",
  'Lenina',
)
const kind = fc.constantFrom(...snippetKinds)
const snippets = fc.array(
  fc.record({
    kind,
    dates: fc.array(period, { maxLength: 2 }),
    people: fc.array(name, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
)
const filter: fc.Arbitrary<SnippetFilter> = fc.record(
  {
    kinds: fc.array(kind, { minLength: 1, maxLength: 2 }),
    people: fc.array(name, { minLength: 1, maxLength: 2 }),
    periods: fc.array(period, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
)

function libraryOf(drafts: readonly Omit<DraftSnippet, 'text' | 'start' | 'end'>[]) {
  const database = temporaryDatabase()
  let body = ''
  const written = drafts.map((draft, at) => {
    const start = body.length
    body += `Terror ${at}. `
    return { ...draft, text: body.slice(start).trim(), start, end: body.length - 1 }
  })
  const notebooks = createNotebooks(database)
  notebooks.add({ name: 'Stalin' }, [{ heading: '', body, snippets: written }])
  return { database, search: createSearch(database), notes: notebooks.notes() }
}

test('a search gives those of its hits that have all that is asked for', () => {
  fc.assert(
    fc.property(snippets, filter, fc.nat(), (drafts, only, pick) => {
      const { database, search, notes } = libraryOf(drafts)
      const all = notes.flatMap((note) => note.snippets)
      const without = [all[pick % all.length]?.id ?? '']
      const wanted = all.filter(
        ({ id, kind, people, dates }) =>
          (!only.kinds || only.kinds.includes(kind)) &&
          (!only.people || only.people.some((person) => namesPerson(people, person))) &&
          (!only.periods || only.periods.some((each) => isInPeriod(dates, each))) &&
          !without.includes(id),
      )
      const hits = search.find('terror', { only: { ...only, without } })
      expect(hits.map(({ snippetId }) => snippetId).sort()).toEqual(
        wanted.map(({ id }) => id).sort(),
      )
      database.close()
    }),
    { numRuns: 60 },
  )
})

test('the limit is of those that are wanted', () => {
  const plain = { kind: 'statement' as const, dates: [], people: [] }
  const { search } = libraryOf([plain, plain, plain, { ...plain, kind: 'statistic' }])
  const hits = search.find('terror', { limit: 1, only: { kinds: ['statistic'] } })
  expect(hits.map(({ text }) => text)).toEqual(['Terror 3.'])
})

test('snippets whose dates or people cannot be read are passed by', () => {
  const date = { from: '1922-01-01', to: '1922-12-31' }
  const draft = { kind: 'event' as const, dates: [date], people: ['Lenin'] }
  const { database, search } = libraryOf([draft, draft, draft, draft])
  database.sql.exec('PRAGMA ignore_check_constraints = ON')
  for (const [num, damaged] of ['{oops', '7', '["1922",{"to":"1923"}]'].entries())
    database.sql
      .prepare('UPDATE snippets SET dates = ?1, people = ?1 WHERE num = ?2')
      .run(damaged, num + 1)
  const found = (only: SnippetFilter) => search.find('terror', { only }).map(({ text }) => text)
  expect(found({ periods: [date] })).toEqual(['Terror 3.'])
  expect(found({ people: ['Lenin'] })).toEqual(['Terror 3.'])
})

test('a filter asks for no more than there can be', () => {
  expect(snippetFilterSchema.safeParse({ kinds: ['rumour'] }).success).toBe(false)
  expect(snippetFilterSchema.safeParse({ periods: [{ from: '1922', to: '1923' }] }).success).toBe(
    false,
  )
  expect(snippetFilterSchema.safeParse({ people: [''] }).success).toBe(false)
})

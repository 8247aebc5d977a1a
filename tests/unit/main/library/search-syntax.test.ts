/** Searches with filters and exclusions, as they are typed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNotebooks, createSearch, createSources } from '../../../../src/main/library/index.ts'
import { createPlans } from '../../../../src/main/plans/index.ts'
import { planDocumentVersion } from '../../../../src/shared/model/plan.ts'
import {
  anyLibrary,
  evidenceFrom,
  fillLibrary,
  libraryWords,
} from '../../../support/any-library.ts'
import { anyFilters, passes } from '../../../support/any-search.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

const decree = 'Lenin ruled by decree.'
const tax = 'Peasants paid a tax.'
const struck = 'Workers struck.'
const torn = 'The decree was torn up.'
const revolt = 'Peasants’ co-ordinated revolt.'

/** Two notebooks, of which one is cited; tags and stars on a note and on a snippet. */
function filled() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  const sources = createSources(database)
  const service = sources.add({
    type: 'book',
    title: 'Lenin: A Biography',
    author: [{ family: 'Service', given: 'Robert' }],
    issued: { 'date-parts': [[2000]] },
  })
  const first = draftNote('Who held power?', decree, tax)
  const snippets = first.snippets.map((snippet, at) => ({
    ...snippet,
    kind: at === 0 ? ('event' as const) : ('statistic' as const),
    people: at === 0 ? ['Vladimir Lenin'] : [],
    dates: [{ from: `192${at + 1}-01-01`, to: `192${at + 1}-12-31` }],
  }))
  const soviet = notebooks.add({ name: 'Soviet Russia' }, [{ ...first, tags: ['Power'], snippets }])
  notebooks.cite('notebook', soviet.notebook.id, { sourceId: service.id })
  notebooks.add({ name: 'Łódź' }, [draftNote('The strike', struck, torn, revolt)])
  const search = createSearch(database)
  const texts = (typed: string, options = {}) => search.find(typed, options).map(({ text }) => text)
  return { database, notebooks, sources, search, texts }
}

/** The same with a star, tags and evidence in a plan. */
function marked() {
  const there = filled()
  const { database, search } = there
  database.sql.prepare('UPDATE snippets SET starred = 1 WHERE text = ?').run(torn)
  database.sql.prepare(`UPDATE snippets SET tags = '["torn","power"]' WHERE text = ?`).run(torn)
  const snippetId = search.find('workers')[0]?.snippetId ?? ''
  createPlans(database).add('Why?', {
    version: planDocumentVersion,
    blocks: [evidenceFrom(snippetId)],
  })
  return there
}

describe('a search with filters', () => {
  test.each<[string, string[]]>([
    ['decree tag:power', [decree, torn]],
    ['decree tag:torn', [torn]],
    ['decree -tag:torn', [decree]],
    ['decree kind:event', [decree]],
    ['decree year:1921', [decree]],
    ['decree year:1922..1930', []],
    ['decree person:lenin', [decree]],
    ['decree person:"Lenin"', [decree]],
    ['decree person:"Vladimir"', []],
    ['decree notebook:lodz', [torn]],
    ['decree notebook:"soviet russia"', [decree]],
    ['decree source:service', [decree]],
    ['decree source:"a biography"', [decree]],
    ['decree source:conquest', []],
    ['decree is:starred', [torn]],
    ['decree is:uncited', [torn]],
    ['decree is:cited', [decree]],
    ['is:used', [struck]],
    ['-is:used notebook:lodz', [torn, revolt]],
    ['is:unused is:starred', [torn]],
    ['kind:event kind:statistic', [decree, tax]],
    ['kind:event year:1922', []],
    ['tag:power', [decree, tax, torn]],
    ['decree -torn', [decree]],
    ['decree -"torn up"', [decree]],
    ['decree -tor', [decree, torn]],
    ['decree -strike', [decree]],
    ['-decree notebook:lodz', [struck, revolt]],
    ['-decree -strike', [tax]],
    ['peasants -tax', [revolt]],
    ['"ruled by" is:cited', [decree]],
    ['decree tag:', [decree, torn]],
    ['decree is:un', [decree, torn]],
    ['coordinated', [revolt]],
    ['"co-ordinated" peasants', [revolt]],
    ['-coordinated peasants', [tax]],
    ["peasants' is:unused", [revolt, tax]],
    ['foo:decree', [decree, torn]],
  ])('%s finds what it asks for', (typed, found) => {
    expect(marked().texts(typed).sort()).toEqual([...found].sort())
  })

  test.each(['', ' ', '"', 'tag:', 'is:un', '-', '-!'])('%j asks for nothing', (typed) => {
    expect(marked().texts(typed)).toEqual([])
  })

  test('and no words lists the library in its order, as far as is asked', () => {
    const { texts } = marked()
    expect(texts('-is:starred')).toEqual([decree, tax, struck, revolt])
    expect(texts('-is:starred', { limit: 2 })).toEqual([decree, tax])
  })

  test('marks the words, and nothing where there are none', () => {
    const { search } = marked()
    const marks = (typed: string) =>
      search.find(typed).map(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)))
    expect(marks('decree kind:event')).toEqual([['decree']])
    expect(marks('kind:event')).toEqual([[]])
  })

  test.each<[string, string[]]>([
    ['year:1922', ['1922', 'early 1920s']],
    ['year:1930s', []],
    ['-year:1922', []],
    ['person:lenin', ['Vladimir Lenin', 'Lenin']],
    ['person:"Vladimir Lenin" rule', ['Vladimir Lenin', 'Lenin', 'rule']],
    ['person:trotsky', []],
    ['-person:trotsky', []],
    ['person:lenin year:1922 kind:event', ['1922', 'Vladimir Lenin', 'Lenin', 'early 1920s']],
  ])('%s marks what it asked for', (typed, marked) => {
    const database = temporaryDatabase()
    const text =
      'It was in 1922 that Vladimir Lenin fell ill; Lenin’s rule of the early 1920s ended.'
    const draft = draftNote('When?', text)
    const dates = [{ from: '1922-01-01', to: '1922-12-31' }]
    const people = ['Vladimir Lenin', 'Trotsky']
    const snippets = draft.snippets.map((each) => ({
      ...each,
      kind: 'event' as const,
      dates,
      people,
    }))
    createNotebooks(database).add({ name: 'Notes' }, [{ ...draft, snippets }])
    const [hit] = createSearch(database).find(typed)
    const found = hit?.marks.map(([from, to]) => text.slice(from, to)) ?? []
    expect(found.toSorted()).toEqual(marked.toSorted())
  })

  test('takes as used what is evidence in the plan that is named, or else in any', () => {
    const { search, texts } = marked()
    const [hit] = search.find('tag:torn')
    const used = [hit?.snippetId ?? '']
    expect(texts('is:used')).toEqual([struck])
    expect(texts('is:used', { used })).toEqual([torn])
    expect(texts('is:used', { used: [] })).toEqual([])
    expect(texts('is:unused notebook:lodz', { used })).toEqual([struck, revolt])
    expect(search.facets('', { used: [...used, 'gone'] })).toMatchObject({ used: 1, unused: 4 })
    expect(search.facets('is:used', { used })).toMatchObject({ snippets: 1, used: 1, unused: 4 })
    expect(search.facets('is:used')).toMatchObject({ snippets: 1, used: 1, unused: 4 })
  })

  test('gives as many as are asked for, of those that have it all', () => {
    const { texts } = marked()
    expect(texts('peasants tax kind:statistic', { limit: 1 })).toEqual([tax])
  })

  test('passes by dates and people that cannot be read', () => {
    const { database, texts } = filled()
    database.sql.exec('PRAGMA ignore_check_constraints = ON')
    for (const damaged of ['{oops', '7', '["1922",{"to":"1923"}]']) {
      database.sql
        .prepare('UPDATE snippets SET dates = ?1, people = ?1 WHERE text = ?2')
        .run(damaged, decree)
      expect(texts('year:1920s')).toEqual([tax])
      expect(texts('person:lenin')).toEqual([])
    }
  })

  test('gives a snippet the tags of its heading beside its own', () => {
    const { search } = marked()
    expect(search.find('tag:torn')[0]?.tags).toEqual(['torn', 'power'])
    expect(search.find('tax')[0]?.tags).toEqual(['Power'])
  })

  test('stays in a notebook that is asked for beside', () => {
    const { notebooks, texts } = marked()
    const [id] = notebooks.list().flatMap(({ id, name }) => (name === 'Łódź' ? [id] : []))
    expect(texts('tag:power', { notebookId: id })).toEqual([torn])
  })
})

describe('what is written', () => {
  test('is known to the next search: tags, uses, sources, the bin', () => {
    const { database, notebooks, sources, search, texts } = filled()
    expect(texts('tag:new')).toEqual([])
    database.sql.prepare(`UPDATE snippets SET tags = '["new"]' WHERE text = ?`).run(tax)
    expect(texts('tag:new')).toEqual([tax])

    const [hit] = search.find('tag:new')
    const plans = createPlans(database)
    const blocks = [evidenceFrom(hit?.snippetId ?? '')]
    const plan = plans.add('Why?', { version: planDocumentVersion, blocks: [] })
    expect(texts('is:used')).toEqual([])
    const { revision } = plans.save(
      plan.id,
      { version: planDocumentVersion, blocks },
      plan.revision,
    )
    expect(texts('is:used')).toEqual([tax])
    plans.save(plan.id, { version: planDocumentVersion, blocks: [] }, revision)
    expect(texts('is:used')).toEqual([])

    const [source] = sources.list()
    if (source) sources.change({ ...source, title: 'Stalin: A Biography' })
    expect(texts('source:stalin kind:event')).toEqual([decree])

    database.sql.exec("UPDATE notes SET deleted = '2026-01-01' WHERE heading = 'Who held power?'")
    expect(texts('tag:new')).toEqual([])
    expect(texts('decree')).toEqual([torn])
    database.sql.exec("UPDATE notebooks SET deleted = '2026-01-01' WHERE name = 'Łódź'")
    expect(texts('decree')).toEqual([])
    expect(notebooks.list().map(({ name }) => name)).toEqual(['Soviet Russia'])
  })

  test('by another connection is known too', () => {
    const { database, texts } = filled()
    expect(texts('kind:event')).toEqual([decree])
    const other = temporaryDatabase(database.sql.location()?.replace(/[^/\\]+$/, ''))
    other.sql.prepare("UPDATE snippets SET kind = 'event' WHERE text = ?").run(tax)
    other.close()
    expect(texts('kind:event')).toEqual([decree, tax])
  })
})

describe('in any library', () => {
  const anyWords = fc.subarray([...libraryWords], { maxLength: 2 })

  test('filters leave what has one of each group and nothing that is negated, beside any words', () => {
    const database = temporaryDatabase()
    const search = createSearch(database)
    fc.assert(
      fc.property(anyLibrary, anyFilters, anyWords, (library, filters, words) => {
        database.sql.exec('DELETE FROM notebooks; DELETE FROM plans; DELETE FROM sources')
        const facts = fillLibrary(database, library)
        const wanted = facts.filter(
          (fact) =>
            (words.length === 0 || words.some((word) => fact.words.includes(word))) &&
            passes(fact, filters),
        )
        const typed = [...words, ...filters.map(({ typed }) => typed)].join(' ')
        const found = search.find(typed).map(({ snippetId }) => snippetId)
        if (words.length > 0) expect(found.sort()).toEqual(wanted.map(({ id }) => id).sort())
        else expect(found).toEqual(filters.length === 0 ? [] : wanted.map(({ id }) => id))
      }),
      { numRuns: 60 },
    )
  })
})

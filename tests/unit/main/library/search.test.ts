import { describe, expect, test } from 'vitest'
import { createNotebooks, createSearch } from '../../../../src/main/library/index.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

function searchable() {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  const { notebook } = notebooks.add({ name: 'Stalin' }, [
    draftNote('The countryside', 'Collectivisation was resisted.', 'Terror met the resistance.'),
    draftNote('Who used the most terror?', 'Stalin went far beyond Lenin.'),
  ])
  notebooks.add({ name: 'Weimar' }, [draftNote('The streets', 'Political terror was common.')])
  return { database, notebooks, notebook, search: createSearch(database) }
}

describe('search', () => {
  test.each([
    ['the beginning of a word', 'collectivis', ['Collectivisation was resisted.']],
    [
      'another form of a word',
      'resisting',
      ['Collectivisation was resisted.', 'Terror met the resistance.'],
    ],
    ['any case', 'LENIN', ['Stalin went far beyond Lenin.']],
    [
      'a word of the heading',
      'countryside',
      ['Collectivisation was resisted.', 'Terror met the resistance.'],
    ],
    ['a possessive', "Lenin's", ['Stalin went far beyond Lenin.']],
  ])('finds by %s', (_, words, found) => {
    const hits = searchable().search.find(words)
    expect(hits.map(({ text }) => text).sort()).toEqual([...found].sort())
  })

  test('puts snippets with all the words before those with some', () => {
    const texts = searchable()
      .search.find('terror resistance')
      .map(({ text }) => text)
    expect(texts[0]).toBe('Terror met the resistance.')
    expect(texts).toContain('Political terror was common.')
  })

  test('of a word and a letter is of the word, and of what begins with the letter beside it', () => {
    const texts = (words: string) =>
      searchable()
        .search.find(words)
        .map(({ text }) => text)
    expect(texts('collectivisation w')).toEqual(['Collectivisation was resisted.'])
    expect(texts('terror m')[0]).toBe('Terror met the resistance.')
    expect(texts('w')).toContain('Political terror was common.')
  })

  test('gives scores that fall from each hit to the next, also where some have only one of the words', () => {
    const scores = searchable()
      .search.find('terror resistance lenin')
      .map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(2)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    const both = searchable().search.find('terror resistance')
    expect(both.map(({ score }) => score)).toEqual(
      both.map(({ score }) => score).sort((a, b) => b - a),
    )
  })

  test('ranks words in the snippet above words in its heading, with higher scores first', () => {
    const hits = searchable().search.find('terror')
    expect(hits.at(-1)?.text).toBe('Stalin went far beyond Lenin.')
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('marks where the words matched', () => {
    const [hit] = searchable().search.find('resist')
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end).toLowerCase())).toEqual([
      expect.stringMatching(/^resist/),
    ])
  })

  test('stays in one notebook, and within the limit, when asked to', () => {
    const { search, notebook } = searchable()
    const hits = search.find('terror', { notebookId: notebook.id })
    expect(hits.map(({ text }) => text)).not.toContain('Political terror was common.')
    expect(search.find('terror', { limit: 1 })).toHaveLength(1)
  })

  test.each([
    '"',
    "'",
    'AND',
    'NOT terror OR',
    'a*b',
    '(',
    'near(',
    '{x}: y',
    '^',
    '--',
    '\u{FDD0}',
    '',
  ])('takes %j as words, never as syntax', (words) => {
    expect(() => searchable().search.find(words)).not.toThrow()
  })

  test('of a question is of its telling words', () => {
    const found = searchable().search.find('Was terror what Stalin meant by it?')
    expect(found.map(({ text }) => text)).not.toContain('Collectivisation was resisted.')
    expect(found[0]?.text).toBe('Stalin went far beyond Lenin.')
  })

  test('of common words alone still finds them', () => {
    expect(searchable().search.find('was').length).toBeGreaterThan(0)
  })

  test('of a sign that is folded to nothing looks for the rest', () => {
    const whole = searchable()
      .search.find('terror')
      .map(({ text }) => text)
    expect(whole).not.toEqual([])
    expect(
      searchable()
        .search.find('terror ʿ')
        .map(({ text }) => text),
    ).toEqual(whole)
    expect(
      searchable()
        .search.find('terror "ʿ')
        .map(({ text }) => text),
    ).toEqual(whole)
  })

  test('forgets what was deleted, and knows a heading and a snippet by their new words', () => {
    const { search, database } = searchable()
    database.sql.exec("UPDATE notes SET heading = 'Villages' WHERE heading = 'The countryside'")
    expect(search.find('countryside')).toEqual([])
    expect(search.find('villages')).toHaveLength(2)
    database.sql.exec("UPDATE snippets SET text = 'Fear ruled.' WHERE text LIKE 'Terror met%'")
    expect(search.find('resistance').map(({ text }) => text)).toEqual([
      'Collectivisation was resisted.',
    ])
    expect(search.find('fear villages')[0]?.text).toBe('Fear ruled.')
    database.sql.exec("DELETE FROM notebooks WHERE name = 'Stalin'")
    expect(search.find('villages')).toEqual([])
  })
})

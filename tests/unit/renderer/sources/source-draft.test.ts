import { describe, expect, it } from 'vitest'
import {
  draftOf,
  type Person,
  readDraft,
  shapesOf,
  withPerson,
} from '../../../../src/renderer/src/sources/source-draft.ts'
import { fieldsOf } from '../../../../src/renderer/src/sources/source-fields.ts'
import { type SourceFields, sourceTypes } from '../../../../src/shared/model/source.ts'

const book: SourceFields = {
  type: 'book',
  title: 'An Invented History',
  author: [{ family: 'Example', given: 'Ada' }, { literal: 'The Society' }],
  translator: [{ family: 'Other', given: 'Bo' }],
  publisher: 'Some Press',
  'publisher-place': 'London',
  edition: '2nd',
  language: 'French',
  issued: { 'date-parts': [[1999]] },
}
const page: SourceFields = {
  type: 'webpage',
  title: 'A Page',
  'container-title': 'A Site',
  URL: 'https://example.org/page',
  issued: { 'date-parts': [[2020, 5]] },
  accessed: { 'date-parts': [[2021, 3, 2]] },
}
const chapter: SourceFields = {
  type: 'chapter',
  title: 'A Chapter',
  author: [{ family: 'Example' }],
  editor: [
    { family: 'One', given: 'A' },
    { family: 'Two', given: 'B' },
  ],
  'container-title': 'A Book',
  page: '4–9',
}

describe('a source that is written', () => {
  it.each([book, page, chapter])('comes back as it was: $type', (fields) => {
    expect(readDraft(draftOf(fields))).toEqual({ fields, faults: null })
  })

  it('keeps only the fields that fit its type', () => {
    const { fields } = readDraft({ ...draftOf(book), type: 'webpage' })
    expect(fields).toEqual({
      type: 'webpage',
      title: book.title,
      author: book.author,
      issued: book.issued,
      language: 'French',
    })
  })

  it('passes over people who are not named', () => {
    const { fields } = readDraft(withPerson(withPerson(draftOf(page), 'author'), 'author'))
    expect(fields).toEqual(page)
  })

  it.each([
    ['title', '   ', 'A source needs a title.'],
    ['URL', 'example.org', 'An address begins with https:// or http://.'],
    ['URL', 'javascript:alert(1)', 'An address begins with https:// or http://.'],
    ['issued', 'some time', 'Write a date like 1983, May 1983 or 12 May 1983.'],
  ] as const)('says what is wrong with %s "%s"', (field, typed, says) => {
    const draft = draftOf(page)
    const read = readDraft({ ...draft, words: { ...draft.words, [field]: typed } })
    expect(read).toEqual({ fields: null, faults: { [field]: says } })
  })

  it('is not taken with a name that is a person’s or a body’s until it is said which', () => {
    const draft = draftOf(page)
    const by = (...author: Person[]) => readDraft({ ...draft, people: { ...draft.people, author } })
    expect(by({ key: 0, words: 'Robert Conquest' }).faults).toHaveProperty('author')
    expect(by({ key: 0, words: 'Conquest, Robert' }).fields?.author).toEqual([
      { family: 'Conquest', given: 'Robert' },
    ])
    expect(by({ key: 0, words: 'British Library', isBody: true }).fields?.author).toEqual([
      { literal: 'British Library' },
    ])
  })

  it('has its bodies as they were stored, unasked', () => {
    const stored = { ...page, author: [{ literal: 'United Nations' }] }
    expect(readDraft(draftOf(stored))).toEqual({ fields: stored, faults: null })
  })

  it('has what came from elsewhere as it was: names in parts, dates in words, fields beside those of its type', () => {
    const imported: SourceFields = {
      ...book,
      author: [
        { family: 'Linden', given: 'Marcel', 'non-dropping-particle': 'van der' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
        { literal: 'others' },
      ],
      director: [{ family: 'Lang', given: 'Fritz' }],
      issued: { literal: 'n.d.' },
      archive: 'University Library',
      kept: { abstract: 'Of what was lost.' },
    }
    expect(readDraft(draftOf(imported))).toEqual({ fields: imported, faults: null })
    expect(shapesOf(draftOf(imported)).map(({ field }) => field)).toContain('archive')
  })

  it('has a name anew that is changed', () => {
    const author = [{ family: 'Linden', given: 'Marcel', 'non-dropping-particle': 'van der' }]
    const draft = draftOf({ ...book, author })
    const changed = { key: 0, words: 'van der Linden, M.' }
    const { fields } = readDraft({ ...draft, people: { ...draft.people, author: [changed] } })
    expect(fields?.author).toEqual([{ family: 'van der Linden', given: 'M.' }])
  })

  it('can say the language of its title, whatever its type', () => {
    for (const type of sourceTypes)
      expect(fieldsOf[type].map(({ field }) => field)).toContain('language')
  })

  it('asks for a title whatever the type', () => {
    for (const type of sourceTypes)
      expect(fieldsOf[type].filter(({ field }) => field === 'title')).toHaveLength(1)
  })
})

it('an address that came with a source hinders no other change, whatever it is', () => {
  const draft = draftOf({ type: 'book', title: 'Stalin', URL: 'example.org/stalin' })
  const changed = readDraft({ ...draft, words: { ...draft.words, title: 'Stalin: A Biography' } })
  expect(changed.fields).toMatchObject({ title: 'Stalin: A Biography', URL: 'example.org/stalin' })
  const typed = readDraft({ ...draft, words: { ...draft.words, URL: 'example.org/other' } })
  expect(typed.faults?.URL).toBeDefined()
})

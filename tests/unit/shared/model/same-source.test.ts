import { describe, expect, it } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { repeatsIn, sameSource } from '../../../../src/shared/model/same-source.ts'
import type { SourceFields } from '../../../../src/shared/model/source.ts'

const on = (...parts: number[]) => ({ 'date-parts': [parts] })
const book: SourceFields = {
  type: 'book',
  title: "A People's Tragedy: The Russian Revolution, 1891–1924",
  author: [{ family: 'Figes', given: 'Orlando' }],
  issued: on(1996),
}
const article: SourceFields = {
  type: 'article-journal',
  title: 'New Perspectives on Stalinism',
  author: [{ family: 'Fitzpatrick', given: 'Sheila' }],
  'container-title': 'The Russian Review',
  volume: '45',
  page: '357–373',
  issued: on(1986, 10),
  DOI: '10.2307/130466',
}
const chapter: SourceFields = {
  type: 'chapter',
  title: 'Bolshevism and Stalinism',
  author: [{ family: 'Cohen', given: 'Stephen F.' }],
  'container-title': 'Stalinism: Essays in Historical Interpretation',
  issued: on(1977),
  ISBN: '0-393-05608-2',
}
const leader: SourceFields = {
  type: 'article-newspaper',
  title: 'Leading Article',
  'container-title': 'The Times',
  issued: on(1926, 5, 3),
}

describe('a reference', () => {
  it.each<[string, SourceFields, SourceFields]>([
    [
      'in other letters',
      book,
      { ...book, title: 'A PEOPLE’S TRAGEDY – the Russian revolution, 1891-1924' },
    ],
    ['without its subtitle', book, { ...book, title: 'A People’s Tragedy' }],
    ['without its article', book, { ...book, title: 'People’s Tragedy' }],
    ['with a shortened name', book, { ...book, author: [{ family: 'FIGES', given: 'O.' }] }],
    ['without accents', { ...book, title: 'Órigins' }, { ...book, title: 'Origins' }],
    [
      'of the same DOI',
      article,
      { type: 'article-journal', title: 'Another Title', DOI: 'https://doi.org/10.2307/130466' },
    ],
    [
      'of a DOI in capitals',
      { ...article, DOI: '10.1000/abc' },
      { ...article, title: 'X', DOI: 'doi:10.1000/ABC' },
    ],
    [
      'with shortened pages and a short journal',
      article,
      { ...article, page: '357–73', DOI: undefined, 'container-title': 'Russian Review' },
    ],
    [
      'of an older ISBN',
      { ...book, ISBN: '978-0-19-280670-3' },
      { ...book, title: 'Other', author: [], ISBN: '0192806706' },
    ],
    [
      'of one of two ISBNs',
      { ...book, ISBN: '9780192806703 0712673270' },
      { ...book, title: 'Other', ISBN: '0-7126-7327-0' },
    ],
    [
      'of a body',
      { ...book, author: [{ literal: 'The Record Office' }] },
      { ...book, author: [{ literal: 'the record office' }] },
    ],
    [
      'with a particle kept apart',
      { ...book, author: [{ family: 'van der Linden' }] },
      { ...book, author: [{ family: 'Linden', 'non-dropping-particle': 'van der' }] },
    ],
    ['that tells the day beside one of the year', leader, { ...leader, issued: on(1926) }],
  ])('%s is the same source', (_which, existing, candidate) => {
    const id = newId()
    expect(
      sameSource(candidate, [
        { ...book, title: 'Natasha’s Dance', id: newId() },
        { ...existing, id },
      ]),
    ).toBe(id)
    expect(sameSource(existing, [{ ...candidate, id }])).toBe(id)
  })

  it.each<[string, SourceFields, SourceFields]>([
    ['of another year', book, { ...book, issued: on(2014) }],
    ['of no year', book, { ...book, issued: undefined }],
    ['of another author', book, { ...book, author: [{ family: 'Pipes' }] }],
    ['of another subtitle', book, { ...book, title: 'A People’s Tragedy: A Play' }],
    ['of another DOI', article, { ...article, DOI: '10.2307/999' }],
    ['of another volume', { ...book, volume: '1' }, { ...book, volume: '2' }],
    ['of another page', article, { ...article, DOI: undefined, page: '375–390' }],
    ['in another paper', leader, { ...leader, 'container-title': 'The Observer' }],
    ['of another day', leader, { ...leader, issued: on(1926, 5, 4) }],
    ['of another chapter of one book', chapter, { ...chapter, title: 'The Social Background' }],
    ['of the book of a chapter', chapter, { ...chapter, type: 'book', title: 'Stalinism' }],
  ])('%s is another source', (_which, existing, candidate) => {
    const other = { ...existing, id: newId() }
    expect(sameSource(candidate, [other])).toBeNull()
  })
})

it('a list says of each reference which one before it is the same', () => {
  expect(
    repeatsIn([book, article, { ...book, title: 'A People’s Tragedy' }, chapter, article]),
  ).toEqual([null, null, 0, null, 1])
})

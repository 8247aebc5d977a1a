import { describe, expect, test } from 'vitest'
import { createNotebooks, createSources } from '../../../../src/main/library/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

function library() {
  const database = temporaryDatabase()
  return { database, notebooks: createNotebooks(database), sources: createSources(database) }
}
const terror = draftNote('Who used terror?', 'Lenin used it.', 'Stalin used it more.')

describe('adding notes', () => {
  test('to a new name makes the notebook; to the same name in any case, adds after what is there', () => {
    const { notebooks } = library()
    const { notebook } = notebooks.add({ name: 'Stalin' }, [terror])
    notebooks.add({ name: 'STALIN' }, [draftNote('And after?', 'It went on.')])
    expect(notebooks.list()).toMatchObject([{ name: 'Stalin', notes: 2, snippets: 3 }])
    expect(notebooks.notes(notebook.id).map(({ heading }) => heading)).toEqual([
      'Who used terror?',
      'And after?',
    ])
  })

  test('keeps each snippet the exact substring of its body, in its order', () => {
    const { notebooks } = library()
    notebooks.add({ name: 'Stalin' }, [terror])
    const [note] = notebooks.notes()
    expect(note?.snippets.map(({ text }) => text)).toEqual([
      'Lenin used it.',
      'Stalin used it more.',
    ])
    for (const { start, end, text } of note?.snippets ?? [])
      expect(note?.body.slice(start, end)).toBe(text)
  })

  test('to a notebook that is gone adds nothing', () => {
    const { notebooks } = library()
    expect(() => notebooks.add({ id: newId() }, [terror])).toThrow('not there any more')
    expect(notebooks.notes()).toEqual([])
  })

  test('of which one cannot be stored adds none, and not the notebook either', () => {
    const { notebooks } = library()
    const wrong = { ...terror, snippets: [{ ...terror.snippets[0], start: 4, end: 4 }] }
    // @ts-expect-error a snippet with no length is not a draft the types allow.
    expect(() => notebooks.add({ name: 'Stalin' }, [terror, wrong])).toThrow()
    expect(notebooks.list()).toEqual([])
  })
})

describe('the source of a snippet', () => {
  test('is the nearest of snippet, note and notebook', () => {
    const { notebooks, sources } = library()
    const { notebook } = notebooks.add({ name: 'Stalin' }, [terror])
    const note = notebooks.notes()[0]
    const [first = '', second = ''] = note?.snippets.map(({ id }) => id) ?? []
    const cite = (title: string) => ({ sourceId: sources.add({ type: 'book', title }).id })
    const [ofNotebook, ofNote, ofSnippet] = [
      cite('Class notes'),
      cite('McCauley'),
      cite('Conquest'),
    ]

    expect(notebooks.citesOf([first])).toEqual({})
    notebooks.cite('notebook', notebook.id, ofNotebook)
    expect(notebooks.citesOf([first])).toEqual({ [first]: ofNotebook })
    notebooks.cite('note', note?.id ?? '', ofNote)
    notebooks.cite('snippet', first, { ...ofSnippet, locator: '58' })
    expect(notebooks.citesOf([first, second])).toEqual({
      [first]: { ...ofSnippet, locator: '58' },
      [second]: ofNote,
    })
    notebooks.cite('snippet', first, null)
    expect(notebooks.citesOf([first])).toEqual({ [first]: ofNote })
  })

  test('must be one that is there', () => {
    const { notebooks } = library()
    const { notebook } = notebooks.add({ name: 'Stalin' }, [terror])
    expect(() => notebooks.cite('notebook', notebook.id, { sourceId: newId() })).toThrow()
    expect(() => notebooks.cite('note', newId(), null)).toThrow('not there any more')
  })
})

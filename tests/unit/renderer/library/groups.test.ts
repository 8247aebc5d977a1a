import { describe, expect, it } from 'vitest'
import {
  carried,
  groupsOfHits,
  groupsOfNotes,
  snippetsOfRows,
} from '../../../../src/renderer/src/library/groups.ts'
import { notebooksToLoad } from '../../../../src/renderer/src/library/use-library.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Note, Notebook, SearchHit, Snippet } from '../../../../src/shared/model/note.ts'
import type { Cite } from '../../../../src/shared/model/source.ts'

const cite = (locator: string): Cite => ({ sourceId: newId(), locator })

const notebook = (fields: Partial<Notebook> = {}): Notebook => ({
  id: newId(),
  name: 'Kronstadt',
  notes: 1,
  snippets: 2,
  updated: '2026-01-01T00:00:00.000Z',
  ...fields,
})

function noteIn(notebookId: string, texts: string[], fields: Partial<Note> = {}): Note {
  const id = newId()
  const body = texts.join(' ')
  const snippets = texts.map((text): Snippet => {
    const start = body.indexOf(text)
    return {
      id: newId(),
      noteId: id,
      text,
      start,
      end: start + text.length,
      kind: 'event',
      dates: [],
      people: [],
    }
  })
  return { id, notebookId, heading: 'Why did the sailors rise?', body, snippets, ...fields }
}

const hitOf = (note: Note, at: number): SearchHit => {
  const snippet = note.snippets[at]
  if (!snippet) throw new Error(`the note has no snippet ${at}`)
  const { id, text, kind, dates } = snippet
  return {
    snippetId: id,
    noteId: note.id,
    heading: note.heading,
    text,
    kind,
    dates,
    score: 1,
    marks: [[0, 3]],
  }
}

describe('the nearest citation', () => {
  it('is the snippet’s own, then the note’s, then the notebook’s', () => {
    const [ofNotebook, ofNote, ofSnippet] = [cite('1'), cite('2'), cite('3')]
    const book = notebook({ cite: ofNotebook })
    const cited = noteIn(book.id, ['Bread ran out.', 'The fleet met.'], { cite: ofNote })
    cited.snippets = cited.snippets.map((snippet, at) =>
      at === 0 ? { ...snippet, cite: ofSnippet } : snippet,
    )
    const plain = noteIn(book.id, ['The ice held.'])
    const snippets = groupsOfNotes([cited, plain], [book]).flatMap((group) => group.snippets)
    expect(snippets.map(({ cite, inherited }) => cite ?? inherited)).toEqual([
      ofSnippet,
      ofNote,
      ofNotebook,
    ])
  })

  it('is not carried by a drag: evidence is cited by its snippet as long as it names no source', () => {
    const book = notebook({ cite: cite('1') })
    const [group] = groupsOfNotes([noteIn(book.id, ['The ice held.'])], [book])
    const [item] = group?.snippets ?? []
    expect(item?.inherited).toEqual(book.cite)
    expect(Object.keys(item ? carried(item) : {})).toEqual(['snippetId', 'text', 'kind'])
  })
})

describe('what a search found', () => {
  const book = notebook({ cite: cite('9') })
  const [one, two] = [
    noteIn(book.id, ['Bread ran out.', 'The fleet met.']),
    noteIn(book.id, ['The ice held.']),
  ]
  const known = new Map(groupsOfNotes([one, two], [book]).map((note) => [note.id, note]))

  it('stands under its notes, the note of the best hit first', () => {
    const groups = groupsOfHits([hitOf(two, 0), hitOf(one, 1), hitOf(one, 0)], known, {})
    expect(groups.map(({ snippets }) => snippets.map(({ text }) => text))).toEqual([
      ['The ice held.'],
      ['The fleet met.', 'Bread ran out.'],
    ])
    expect(groups[0]?.snippets[0]?.inherited).toEqual(book.cite)
  })

  it('is cited by what the desk says where its note is not loaded', () => {
    const hit = hitOf(two, 0)
    const nearest = cite('4')
    const [group] = groupsOfHits([hit], new Map(), { [hit.snippetId]: nearest })
    expect(group?.snippets[0]?.inherited).toEqual(nearest)
  })
})

it('takes all the snippets of a note whose row is chosen, in the order shown and once', () => {
  const book = notebook()
  const groups = groupsOfNotes(
    [noteIn(book.id, ['a1', 'a2']), noteIn(book.id, ['b1', 'b2'])],
    [book],
  )
  const [first, second] = groups
  const rows = new Set([second?.snippets[1]?.id, first?.id, first?.snippets[0]?.id])
  expect(snippetsOfRows(groups, rows).map(({ text }) => text)).toEqual(['a1', 'a2', 'b2'])
})

it('loads the latest notebooks that fit, and leaves out those that do not', () => {
  const old = notebook({ name: 'old', snippets: 40, updated: '2024-01-01T00:00:00.000Z' })
  const huge = notebook({ name: 'huge', snippets: 101, updated: '2026-01-01T00:00:00.000Z' })
  const fresh = notebook({ name: 'fresh', snippets: 60, updated: '2025-01-01T00:00:00.000Z' })
  const older = notebook({ name: 'older', snippets: 1, updated: '2023-01-01T00:00:00.000Z' })
  const names = notebooksToLoad([old, huge, fresh, older], 100).map(({ name }) => name)
  expect(names).toEqual(['fresh', 'old'])
})

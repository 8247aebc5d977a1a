import { describe, expect, it } from 'vitest'
import {
  allRows,
  carried,
  chosenOf,
  eachOnce,
  groupsOfHeads,
  groupsOfHits,
  groupsOfNotes,
  neighbourOf,
  saysThings,
  snippetsOfRows,
} from '../../../../src/renderer/src/library/groups.ts'
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
      tags: [],
      isStarred: false,
      byHand: [],
    }
  })
  const marks = { tags: [], isStarred: false }
  return {
    id,
    notebookId,
    heading: 'Why did the sailors rise?',
    body,
    snippets,
    ...marks,
    ...fields,
  }
}

const hitOf = (note: Note, at: number): SearchHit => {
  const snippet = note.snippets[at]
  if (!snippet) throw new Error(`the note has no snippet ${at}`)
  const { id, text, kind, dates, people } = snippet
  return {
    snippetId: id,
    noteId: note.id,
    notebookId: note.notebookId,
    heading: note.heading,
    cite: snippet.cite,
    noteCite: note.cite,
    text,
    kind,
    dates,
    people,
    tags: [],
    isStarred: false,
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

  it('stands under its notes, the note of the best hit first', () => {
    const groups = groupsOfHits([hitOf(two, 0), hitOf(one, 1), hitOf(one, 0)], [book])
    expect(groups.map(({ snippets }) => snippets.map(({ text }) => text))).toEqual([
      ['The ice held.'],
      ['The fleet met.', 'Bread ran out.'],
    ])
    expect(groups[0]?.snippets[0]?.inherited).toEqual(book.cite)
  })

  it('is cited by its own source, its note’s or its notebook’s, whether or not its note is loaded', () => {
    const [ofNote, ofSnippet] = [cite('2'), cite('3')]
    const cited = noteIn(book.id, ['Bread ran out.', 'The fleet met.'], { cite: ofNote })
    cited.snippets = cited.snippets.map((snippet, at) =>
      at === 0 ? { ...snippet, cite: ofSnippet } : snippet,
    )
    const groups = groupsOfHits([hitOf(cited, 0), hitOf(cited, 1), hitOf(two, 0)], [book])
    expect(groups.map(({ cite, inherited }) => [cite, inherited])).toEqual([
      [ofNote, book.cite],
      [null, book.cite],
    ])
    const snippets = groups.flatMap((group) => group.snippets)
    expect(snippets.map(({ cite, inherited }) => [cite, inherited])).toEqual([
      [ofSnippet, ofNote],
      [null, ofNote],
      [null, book.cite],
    ])
  })
})

describe('a large library', () => {
  const book = notebook({ cite: cite('9') })
  const note = noteIn(book.id, ['Bread ran out.', 'The fleet met.'])
  const { body: _body, snippets: _snippets, ...head } = note
  const heads = [{ ...head, snippets: 2 }]

  it('shows of each note what is loaded, and how much there is', () => {
    const [group] = groupsOfHeads(heads, note.snippets.slice(0, 1), [book])
    expect(group?.count).toBe(2)
    expect(group?.snippets.map(({ text }) => text)).toEqual(['Bread ran out.'])
    expect(group?.snippets[0]?.inherited).toEqual(book.cite)
  })

  it('keeps a note that is as it was the same object, and makes one that is not anew', () => {
    const [first] = groupsOfHeads(heads, note.snippets, [book])
    expect(groupsOfHeads(heads, [...note.snippets], [{ ...book }])[0]).toBe(first)
    expect(groupsOfHeads(heads, [], [book])[0]).not.toBe(first)
    expect(groupsOfHeads(heads, note.snippets, [notebook({ id: book.id })])[0]).not.toBe(first)
  })
})

it('shows once what has gone to another notebook or note and stands in both until both have answered', () => {
  const [from, to] = [notebook(), notebook()]
  const moved = noteIn(to.id, ['Bread ran out.'])
  const merged = noteIn(from.id, ['The fleet met.', 'Zinoviev spoke.'])
  const last = { ...noteIn(from.id, []), snippets: merged.snippets.slice(1) }
  const stale = { ...moved, notebookId: from.id }
  const groups = eachOnce(groupsOfNotes([moved, merged, stale, last], [from, to]))
  expect(groups.map(({ id }) => id)).toEqual([moved.id, merged.id, last.id])
  expect(groups.map(({ snippets }) => snippets.length)).toEqual([1, 2, 0])
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

describe('what is chosen of the list', () => {
  const book = notebook()
  const groups = groupsOfNotes(
    ['a', 'b', 'c'].map((name) => noteIn(book.id, [`${name}1`, `${name}2`])),
    [book],
  )
  const [a = '', b = '', c = ''] = groups.map(({ id }) => id)
  const snippetOf = (note: number): string => groups[note]?.snippets[0]?.id ?? ''

  it('is the notes, and the snippets of others: a note stands for its own', () => {
    const chosen = chosenOf(groups, new Set([a, snippetOf(0), snippetOf(1)]), true)
    expect(chosen.notes.map(({ id }) => id)).toEqual([a])
    expect(chosen.snippets.map(({ text }) => text)).toEqual(['b1'])
    expect(saysThings(chosen)).toBe('1 note, 1 snippet')
  })

  it('is snippets alone where notes are not chosen', () => {
    const chosen = chosenOf(groups, new Set([a, snippetOf(1)]), false)
    expect(chosen.notes).toEqual([])
    expect(chosen.snippets.map(({ text }) => text)).toEqual(['b1'])
  })

  it.each([
    ['notes', true, '3 notes'],
    ['snippets, where notes are not chosen', false, '6 snippets'],
  ])('is all %s, where all is chosen', (_, withNotes, says) => {
    const all = allRows(groups, withNotes)
    expect(saysThings(chosenOf(groups, all, withNotes))).toBe(says)
  })

  it.each([
    ['the one behind', [a], b],
    ['the one behind the last of them', [a, b], c],
    ['the one before where none is behind', [c], b],
    ['one that does not go too', [b, c], a],
    ['none where all go', [a, b, c], null],
  ])('has for its neighbour once it goes %s', (_says, gone, next) => {
    expect(neighbourOf(groups, new Set(gone))).toBe(next)
  })
})

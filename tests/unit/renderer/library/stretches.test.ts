import { describe, expect, it } from 'vitest'
import {
  atFirst,
  latestFirst,
  reaching,
  stretchesOf,
  withSnippets,
} from '../../../../src/renderer/src/library/stretches.ts'
import type { Notebook } from '../../../../src/shared/model/note.ts'

const notebook = (id: string, notes: number, updated = '2026-01-01'): Notebook => ({
  id,
  name: id,
  notes,
  snippets: notes * 10,
  updated: `${updated}T00:00:00.000Z`,
})

const said = (notebooks: Notebook[], wanted: number) =>
  stretchesOf(notebooks, wanted).map(({ notebookId, from }) => `${notebookId} ${from}`)

describe('the stretches of a large library', () => {
  it('begin with the notebook changed last', () => {
    const old = notebook('old', 1, '2024-01-01')
    const fresh = notebook('fresh', 1, '2025-01-01')
    expect(latestFirst([old, fresh]).map(({ id }) => id)).toEqual(['fresh', 'old'])
  })

  it.each([
    [[notebook('a', 1000)], 200, ['a 0']],
    [[notebook('a', 1000)], 201, ['a 0', 'a 200']],
    [[notebook('a', 150), notebook('b', 500)], 200, ['a 0', 'b 0']],
    [[notebook('a', 150), notebook('empty', 0), notebook('b', 50)], 500, ['a 0', 'b 0']],
    [[], 200, []],
  ])('of %o hold the first %i notes', (notebooks, wanted, stretches) => {
    expect(said(notebooks, wanted)).toEqual(stretches)
  })

  it('reach as far as a snippet that is to be shown, and no less than before', () => {
    const notebooks = [notebook('a', 300), notebook('b', 1000)]
    const place = { notebookId: 'b', noteId: 'note', notesBefore: 450, snippetsBefore: 200 }
    const wanted = reaching(place, notebooks, atFirst)
    expect(wanted.notes).toBe(751)
    expect(wanted.snippets.get('note')).toBe(400)
    const near = { notebookId: 'a', noteId: 'other', notesBefore: 0, snippetsBefore: 0 }
    const further = reaching(near, notebooks, wanted)
    expect(further.notes).toBe(751)
    expect([...further.snippets]).toEqual([
      ['note', 400],
      ['other', 200],
    ])
  })

  it('of snippets only grow', () => {
    const some = withSnippets(atFirst, 'note', 250)
    expect(some.snippets.get('note')).toBe(400)
    expect(withSnippets(some, 'note', 1)).toBe(some)
  })
})

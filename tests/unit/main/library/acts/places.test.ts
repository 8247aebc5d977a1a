// Notes moved between notebooks, and notebooks renamed and made one.
import { describe, expect, test } from 'vitest'
import { libraryByHand } from '../../../../support/by-hand.ts'
import { draftNote } from '../../../../support/library.ts'

function library() {
  const made = libraryByHand()
  const { notebook: russia } = made.notebooks.add({ name: 'Russia' }, [
    draftNote('A', 'First.'),
    draftNote('B', 'Second.'),
    draftNote('C', 'Third.'),
  ])
  const { notebook: france } = made.notebooks.add({ name: 'France' }, [draftNote('Z', 'Last.')])
  const headings = (id: string) => made.notebooks.notes(id).map(({ heading }) => heading)
  const { id: sourceId } = made.sources.add({ type: 'book', title: 'Fields of Rye' })
  return { ...made, russia, france, headings, cite: { sourceId } }
}

describe('notes that are moved', () => {
  test('stand behind the others in their order, and come back to their places', () => {
    const { acts, note, russia, france, headings } = library()
    const { says, undo } = acts.move([note('C').id, note('A').id], { id: france.id })
    expect(says).toBe('2 notes moved to “France”.')
    expect([headings(russia.id), headings(france.id)]).toEqual([['B'], ['Z', 'A', 'C']])
    acts.undo(undo)
    expect([headings(russia.id), headings(france.id)]).toEqual([['A', 'B', 'C'], ['Z']])
  })

  test('make a notebook of a new name, which goes again when it is undone', () => {
    const { acts, note, notebooks } = library()
    const { says, undo } = acts.move([note('B').id], { name: 'Lenin’s Russia' })
    expect(says).toBe('“B” moved to “Lenin’s Russia”.')
    expect(notebooks.list().map(({ name }) => name)).toEqual(['France', 'Lenin’s Russia', 'Russia'])
    acts.undo(undo)
    expect(notebooks.list().map(({ name }) => name)).toEqual(['France', 'Russia'])
  })

  test('keep the source that they had from their notebook', () => {
    const { acts, note, notebooks, russia, france, cite } = library()
    notebooks.cite('notebook', russia.id, cite)
    const snippetId = note('A').snippets[0]?.id ?? ''
    acts.move([note('A').id], { id: france.id })
    expect(notebooks.citesOf([snippetId])).toEqual({ [snippetId]: cite })
    notebooks.cite('notebook', france.id, cite)
    acts.move([note('B').id], { id: france.id })
    expect(note('B').cite).toBeUndefined()
  })

  test('are not moved to where they are', () => {
    const { acts, note, russia } = library()
    expect(() => acts.move([note('A').id], { id: russia.id })).toThrow(
      'That note is in “Russia” already.',
    )
  })
})

describe('a notebook', () => {
  test('takes another name, or its own in other capitals, and not one that is taken', () => {
    const { acts, russia, notebooks } = library()
    acts.renameNotebook(russia.id, 'RUSSIA')
    expect(acts.renameNotebook(russia.id, 'The USSR').says).toBe(
      '“RUSSIA” is called “The USSR” now.',
    )
    expect(() => acts.renameNotebook(russia.id, 'france')).toThrow(
      'There is a notebook called “france” already. Choose another name, or merge the two.',
    )
    expect(notebooks.list().map(({ name }) => name)).toEqual(['France', 'The USSR'])
  })

  test('takes the name of one in the bin, which can be restored under another', () => {
    const { acts, russia, france, notebooks, headings } = library()
    acts.remove([{ kind: 'notebook', id: france.id }])
    acts.renameNotebook(russia.id, 'France')
    acts.restore([{ kind: 'notebook', id: france.id }])
    expect(notebooks.list().map(({ name }) => name)).toEqual(['France', 'France (2)'])
    expect(headings(france.id)).toEqual(['Z'])
  })

  test('that is imported into by the name of one in the bin is a new one', () => {
    const { acts, russia, notebooks, headings } = library()
    acts.remove([{ kind: 'notebook', id: russia.id }])
    const { notebook } = notebooks.add({ name: 'russia' }, [draftNote('New', 'New words.')])
    expect(notebook.id).not.toBe(russia.id)
    expect(headings(notebook.id)).toEqual(['New'])
    expect(acts.bin()).toMatchObject([{ kind: 'notebook', name: 'russia (2)', says: '3 notes' }])
  })

  test('is made one with another, with what of it is in the bin, and parted again', () => {
    const library1 = library()
    const { acts, note, russia, france, headings, notebooks } = library1
    acts.remove([{ kind: 'note', id: note('B').id }])
    const { says, undo } = acts.mergeNotebooks(russia.id, france.id)
    expect(says).toBe('All of “Russia” is in “France” now.')
    expect(headings(france.id)).toEqual(['Z', 'A', 'C'])
    expect(notebooks.list()).toHaveLength(1)
    expect(acts.bin()).toMatchObject([{ kind: 'note', name: 'B', says: 'France' }])
    acts.undo(undo)
    expect([headings(russia.id), headings(france.id)]).toEqual([['A', 'C'], ['Z']])
    expect(() => acts.mergeNotebooks(russia.id, russia.id)).toThrow('Choose another notebook')
  })
})

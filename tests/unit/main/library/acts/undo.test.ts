// Taking back what was done: what stands in the way, and how much is remembered.
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { expectSound, libraryByHand } from '../../../../support/by-hand.ts'
import { draftNote } from '../../../../support/library.ts'

const changed = 'It was changed since, so this can no longer be undone.'

function library() {
  const made = libraryByHand()
  const { notebook } = made.notebooks.add({ name: 'Russia' }, [
    draftNote('One', 'Lenin led.', 'Stalin ruled.'),
    draftNote('Two', 'Nobody knew.'),
  ])
  const thing = (heading: string) => ({ kind: 'note' as const, id: made.note(heading).id })
  return { ...made, thing, notebook }
}

describe('undoing is refused, and changes nothing,', () => {
  test('where a note was edited since it was edited', async () => {
    const { acts, thing, note } = library()
    const { undo } = await acts.editNote({
      noteId: thing('One').id,
      body: 'Lenin led. Stalin followed.',
    })
    await acts.editNote({ noteId: thing('One').id, body: 'Lenin led alone.' })
    expect(() => acts.undo(undo)).toThrow(changed)
    expect(note('One').body).toBe('Lenin led alone.')
  })

  test('where a snippet was made in a note since it was edited', async () => {
    const { acts, thing, note } = library()
    const noteId = thing('One').id
    const { undo } = await acts.editNote({ noteId, body: 'So Lenin led. Stalin ruled.' })
    await acts.makeSnippet({ noteId, start: 3, end: 8 })
    expect(() => acts.undo(undo)).toThrow(changed)
    expect(note('One').snippets).toHaveLength(3)
  })

  test('where notes were put in a notebook that was made for others', async () => {
    const { acts, thing, notebooks } = library()
    const { undo, notebookId } = acts.move([thing('One').id], { name: 'Lenin' })
    await acts.addNote({ notebook: { id: notebookId }, heading: 'Three', body: 'He wrote.' })
    expect(() => acts.undo(undo)).toThrow(changed)
    expect(notebooks.notes(notebookId).map(({ heading }) => heading)).toEqual(['One', 'Three'])
  })

  test('where a name is taken by now, or a source is gone', () => {
    const { acts, notebook, notebooks, sources, thing } = library()
    const { undo } = acts.renameNotebook(notebook.id, 'USSR')
    notebooks.add({ name: 'Russia' }, [])
    expect(() => acts.undo(undo)).toThrow(changed)
    const { id: sourceId } = sources.add({ type: 'book', title: 'Gone' })
    acts.citeAll([thing('Two')], { sourceId })
    const away = acts.citeAll([thing('Two')], null)
    sources.remove(sourceId)
    expect(() => acts.undo(away.undo)).toThrow(changed)
  })

  test('for what was undone already, or was never done', () => {
    const { acts, thing } = library()
    const { undo } = acts.star([thing('One')], true)
    acts.undo(undo)
    expect(() => acts.undo(undo)).toThrow('That can no longer be undone.')
    expect(() => acts.undo(newId())).toThrow('That can no longer be undone.')
  })
})

test('two snippets that were let go of come back in either order, though one took the other’s number', () => {
  const made = library()
  const { acts, note } = made
  const [first, second] = note('One').snippets
  const away = [first, second].map((snippet) =>
    acts.remove([{ kind: 'snippet', id: snippet?.id ?? '' }]),
  )
  for (const { undo } of away) acts.undo(undo)
  expect(note('One').snippets).toEqual([first, second])
  expectSound(made)
})

test('a note that stood aside for another is moved meanwhile, and the other is undone', async () => {
  const { acts, thing, notebooks, notebook } = library()
  const { undo } = await acts.splitNote(thing('One').id, 10, 'Half')
  acts.move([thing('Two').id], { name: 'Elsewhere' })
  acts.undo(undo)
  expect(notebooks.notes(notebook.id).map(({ heading }) => heading)).toEqual(['One'])
})

test('the last hundred acts are remembered', () => {
  const { acts, thing } = library()
  const done = Array.from({ length: 101 }, (_, at) => acts.star([thing('One')], at % 2 === 0))
  expect(() => acts.undo(done[0]?.undo ?? '')).toThrow('That can no longer be undone.')
  for (const { undo } of done.slice(1).reverse()) acts.undo(undo)
})

describe('in a library that is damaged', () => {
  test('what is damaged of a note or snippet keeps nothing from being marked, moved and undone', () => {
    const made = library()
    const { acts, thing, database, notebooks, notebook } = made
    const [one, two] = [thing('One'), thing('Two')]
    database.sql.exec(
      "UPDATE notes SET tags = 'no list', cite = '{}' WHERE heading = 'One'; UPDATE snippets SET tags = '{', place = '[]'",
    )
    const before = made.rows()
    const done = [
      acts.tag([one, two], ['war'], []),
      acts.star([one], true),
      acts.move([one.id, two.id], { name: 'Elsewhere' }),
      acts.remove([two]),
    ]
    expect(acts.tags.list()).toEqual([{ name: 'war', count: 1 }])
    for (const { undo } of done.reverse()) acts.undo(undo)
    expect(made.rows()).toEqual(before)
    expect(notebooks.notes(notebook.id)).toHaveLength(2)
  })

  test('a snippet that is not where it says is left as it is when its note is edited or made one with another', async () => {
    const made = library()
    const { acts, thing, database, note } = made
    const odd = note('One').snippets[0]?.id ?? ''
    database.sql.prepare('UPDATE snippets SET starts = 3 WHERE id = ?').run(odd)
    await acts.editNote({ noteId: thing('One').id, body: 'So Lenin led. Stalin ruled.' })
    acts.mergeNotes([thing('Two').id, thing('One').id])
    expect(note('One').snippets.find(({ id }) => id === odd)).toMatchObject({
      text: 'Lenin led.',
      start: 3,
    })
    await expect(acts.correct({ snippetId: odd, kind: 'event' })).rejects.toThrow(
      'This snippet is not where it says in its note',
    )
  })
})

// Snippets made, cut, put together and set right by hand.
import { describe, expect, test } from 'vitest'
import { createSearch } from '../../../../../src/main/library/index.ts'
import { type LibraryByHand, libraryByHand } from '../../../../support/by-hand.ts'

const body =
  'Kirov was shot on 1 December 1934. Stalin “mourned” him 😀 in public. The purges began in 1936.'

async function library() {
  const made = libraryByHand()
  const { noteId } = await made.acts.addNote({
    notebook: { name: 'Russia' },
    heading: 'Who killed Sergei Kirov?',
    body,
    tags: ['Terror'],
  })
  return { ...made, noteId }
}
const snippetsOf = ({ notebooks }: LibraryByHand) => notebooks.notes()[0]?.snippets ?? []
const texts = (library: LibraryByHand) => snippetsOf(library).map(({ text }) => text)
const range = (words: string) => {
  const start = body.indexOf(words)
  return { start, end: start + words.length }
}

describe('a snippet that is made', () => {
  test('has the words selected, without the space around them, and what is read from them', async () => {
    const made = await library()
    const { noteId, acts } = made
    const { snippetId, says } = await acts.makeSnippet({
      noteId,
      ...range(' 1 December 1934. Stalin '),
    })
    expect(says).toBe('“1 December 1934. Stalin” is a snippet now.')
    expect(snippetsOf(made).find(({ id }) => id === snippetId)).toMatchObject({
      text: '1 December 1934. Stalin',
      dates: [{ from: '1934-12-01', to: '1934-12-01' }],
      byHand: ['text'],
    })
    expect(made.search.find('december')).toHaveLength(2)
  })

  test('is of the kind that is given, and stays it', async () => {
    const made = await library()
    const { noteId, acts } = made
    const { snippetId } = await acts.makeSnippet({
      noteId,
      ...range('in public'),
      kind: 'quotation',
    })
    await acts.editNote({ noteId, body: body.replace('in public', 'in broad public') })
    expect(snippetsOf(made).find(({ id }) => id === snippetId)).toMatchObject({
      text: 'in broad public',
      kind: 'quotation',
      byHand: ['text', 'kind'],
    })
  })

  test.each([
    ['blank', { start: 34, end: 35 }, 'Select some words of the note first.'],
    ['beyond the note', { start: 5000, end: 6000 }, 'Select some words of the note first.'],
    [
      'a snippet already',
      range('Kirov was shot on 1 December 1934.'),
      'These words are a snippet already.',
    ],
  ])('is not made of what is %s', async (_, where, says) => {
    const { acts, noteId } = await library()
    await expect(acts.makeSnippet({ noteId, ...where })).rejects.toThrow(says)
  })

  test('cuts no sign in two', async () => {
    const made = await library()
    const at = body.indexOf('😀')
    await made.acts.makeSnippet({ noteId: made.noteId, start: at + 1, end: at + 2 })
    expect(texts(made)).toContain('😀')
  })
})

describe('a snippet that is cut', () => {
  test('keeps its id for the first part; the second has its marks', async () => {
    const made = await library()
    const [, second] = snippetsOf(made)
    const id = second?.id ?? ''
    made.acts.star([{ kind: 'snippet', id }], true)
    const { undo } = await made.acts.splitSnippet(id, 'Stalin “mourned” him'.length)
    const [, head, tail] = snippetsOf(made)
    expect(head).toMatchObject({
      id,
      text: 'Stalin “mourned” him',
      byHand: ['text'],
      isStarred: true,
    })
    expect(tail).toMatchObject({ text: '😀 in public.', byHand: ['text'], isStarred: true })
    made.acts.undo(undo)
    expect(snippetsOf(made)[1]).toMatchObject({ id, text: second?.text, byHand: [] })
  })

  test('needs words on both sides', async () => {
    const made = await library()
    const id = snippetsOf(made)[0]?.id ?? ''
    await expect(made.acts.splitSnippet(id, 500)).rejects.toThrow('words on both sides')
  })
})

describe('snippets that are made one', () => {
  test('have the id of the first, the words between and the tags of all', async () => {
    const made = await library()
    const [first, second] = snippetsOf(made)
    const ids = [second?.id ?? '', first?.id ?? '']
    for (const [at, id] of ids.entries())
      made.acts.tag([{ kind: 'snippet', id }], [`tag ${at}`], [])
    await made.acts.mergeSnippets(ids)
    expect(snippetsOf(made)[0]).toMatchObject({
      id: first?.id,
      text: 'Kirov was shot on 1 December 1934. Stalin “mourned” him 😀 in public.',
      tags: ['tag 1', 'tag 0'],
    })
    expect(snippetsOf(made)).toHaveLength(2)
  })

  test('are neighbours in one note', async () => {
    const made = await library()
    const [first, , third] = snippetsOf(made)
    const ids = [first?.id ?? '', third?.id ?? '']
    await expect(made.acts.mergeSnippets(ids)).rejects.toThrow(
      'Between them stands “Stalin “mourned” him 😀 in public.”. Choose that snippet too.',
    )
    await made.acts.addNote({
      notebook: { name: 'Russia' },
      heading: 'Other',
      body: 'Other words.',
    })
    const other = made.note('Other').snippets[0]?.id ?? ''
    await expect(made.acts.mergeSnippets([first?.id ?? '', other])).rejects.toThrow(
      'Only snippets of one note can be made one.',
    )
  })
})

describe('a snippet that is set right', () => {
  test('stays so when its words change, until it is to be read anew', async () => {
    const made = await library()
    const { acts, noteId } = made
    const snippetId = snippetsOf(made)[0]?.id ?? ''
    const dates = [{ from: '1934-01-01', to: '1934-12-31' }]
    await acts.correct({ snippetId, kind: 'interpretation', dates, people: ['Nikolaev'] })
    await acts.editNote({ noteId, body: body.replace('was shot', 'was shot dead') })
    expect(snippetsOf(made)[0]).toMatchObject({
      text: 'Kirov was shot dead on 1 December 1934.',
      kind: 'interpretation',
      dates,
      people: ['Nikolaev'],
      byHand: ['kind', 'dates', 'people'],
    })
    await acts.correct({ snippetId, kind: null, dates: null, people: null })
    expect(snippetsOf(made)[0]).toMatchObject({
      kind: 'event',
      dates: [{ from: '1934-12-01', to: '1934-12-01' }],
      people: ['Kirov'],
      byHand: [],
    })
  })

  test('is of about a time, and is found as if it were of it', async () => {
    const made = await library()
    const snippetId = snippetsOf(made)[0]?.id ?? ''
    const about = { from: '1934-01-01', to: '1934-12-31', isAbout: true as const }
    await made.acts.correct({ snippetId, dates: [about] })
    expect(snippetsOf(made)[0]?.dates).toEqual([about])
    const [found] = createSearch(made.database).find('year:1934')
    expect(found).toMatchObject({ snippetId, dates: [about] })
  })
})

test('a person whom only another note of the notebook explains is known in a sentence that was changed', async () => {
  const made = await library()
  const { noteId } = await made.acts.addNote({
    notebook: { name: 'Russia' },
    heading: 'After the murder',
    body: 'Kirov lay in state.',
  })
  await made.acts.editNote({ noteId, body: 'Kirov lay in state in Moscow.' })
  expect(made.note('After the murder').snippets[0]?.people).toEqual(['Kirov'])
})

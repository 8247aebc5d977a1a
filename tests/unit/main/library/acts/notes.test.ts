// Notes written, edited and sorted by hand, called as a window calls it.
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { type Calls, temporaryDesk } from '../../../../support/desk.ts'

const body = `Stalin became General Secretary in 1922. He controlled appointments.

Lenin died on 21 January 1924. Nobody read his Testament aloud.`

async function library() {
  const { call, desk } = await temporaryDesk()
  const added = await call.library.addNote({
    notebook: { name: 'Russia' },
    heading: 'How did Stalin come to power?',
    body,
    tags: ['power'],
  })
  return { call, desk, ...added }
}
const wordsOf = async (call: Calls, noteId: string) =>
  (await call.library.page({ noteId })).snippets.map(({ text }) => text)

describe('a note that is written', () => {
  test('has its sentences as snippets, and can be found', async () => {
    const { call, noteId, says } = await library()
    expect(says).toBe('“How did Stalin come to power?” is in “Russia”.')
    expect(await wordsOf(call, noteId)).toEqual([
      'Stalin became General Secretary in 1922.',
      'He controlled appointments.',
      'Lenin died on 21 January 1924.',
      'Nobody read his Testament aloud.',
    ])
    expect(await call.library.search({ words: 'testament' })).toHaveLength(1)
  })

  test('is gone when it is undone, and back when that is', async () => {
    const { call, undo } = await library()
    const undone = await call.library.undo({ undo })
    expect(undone.says).toBe('Undone: “How did Stalin come to power?” is in “Russia”.')
    expect(await call.library.notebooks()).toEqual([])
    const again = await call.library.undo({ undo: undone.undo })
    expect(again.says).toMatch(/^Done again: /)
    expect(await call.library.search({ words: 'testament' })).toHaveLength(1)
  })
})

describe('a note that is edited', () => {
  test('keeps its snippets, changed or not, and has new ones', async () => {
    const { call, noteId } = await library()
    const before = (await call.library.page({ noteId })).snippets
    const { says, undo } = await call.library.editNote({
      noteId,
      body: body
        .replace('appointments', 'most appointments')
        .replace(' Nobody read his Testament aloud.', '')
        .concat('\n\nTrotsky was ill.'),
    })
    expect(says).toBe(
      '“How did Stalin come to power?” was changed: 1 snippet is new, 1 snippet is gone.',
    )
    const after = (await call.library.page({ noteId })).snippets
    expect(after.map(({ text }) => text)).toEqual([
      'Stalin became General Secretary in 1922.',
      'He controlled most appointments.',
      'Lenin died on 21 January 1924.',
      'Trotsky was ill.',
    ])
    expect(after.slice(0, 3).map(({ id }) => id)).toEqual(before.slice(0, 3).map(({ id }) => id))
    await call.library.undo({ undo })
    expect((await call.library.page({ noteId })).snippets).toEqual(before)
    expect(await call.library.search({ words: 'testament' })).toHaveLength(1)
    expect(await call.library.search({ words: 'trotsky' })).toHaveLength(0)
  })
})

test('a note without a word is not written, and none is emptied', async () => {
  const { call, noteId } = await library()
  const blank = { notebook: { name: 'Russia' }, heading: ' ', body: '\n' }
  await expect(call.library.addNote(blank)).rejects.toMatchObject({ code: 'REFUSED' })
  await expect(call.library.editNote({ noteId, heading: '', body: '' })).rejects.toMatchObject({
    message: 'A note needs words. To be rid of it, put it in the bin.',
  })
})

test('a note that is long is read in a thread, and every call is answered meanwhile', async () => {
  const { call } = await library()
  const long = Array.from(
    { length: 2500 },
    (_, at) => `The harvest of year ${at} was counted twice.`,
  )
  const { noteId } = await call.library.addNote({
    notebook: { name: 'Russia' },
    heading: 'Long',
    body: long.join('\n'),
  })
  const editing = call.library.editNote({ noteId, body: long.toReversed().join('\n') })
  await call.library.editNote({ noteId, heading: 'Longer' })
  await editing
  const page = await call.library.page({ noteId })
  expect(page.heading).toBe('Longer')
  expect(page.snippets.map(({ text }) => text)).toEqual(long.toReversed())
})

describe('a note that is cut in two', () => {
  test('has its snippets in both, and one over the cut is two', async () => {
    const { call, noteId } = await library()
    const before = (await call.library.page({ noteId })).snippets
    const at = body.indexOf('He controlled') + 'He controlled'.length
    const split = await call.library.splitNote({ noteId, at, heading: 'And then?' })
    expect(split.says).toBe('“How did Stalin come to power?” is two notes now.')
    const [first, second] = await Promise.all([
      call.library.page({ noteId }),
      call.library.page({ noteId: split.noteId }),
    ])
    expect(first.snippets.map(({ text }) => text)).toEqual([
      'Stalin became General Secretary in 1922.',
      'He controlled',
    ])
    expect(second).toMatchObject({
      heading: 'And then?',
      tags: ['power'],
      at: 2,
      of: 2,
      before: noteId,
    })
    expect(second.body.startsWith('appointments.\n\nLenin')).toBe(true)
    expect(second.snippets.slice(1).map(({ id }) => id)).toEqual(
      before.slice(2).map(({ id }) => id),
    )
    await call.library.undo({ undo: split.undo })
    expect((await call.library.page({ noteId })).snippets).toEqual(before)
    expect(await call.library.search({ words: 'testament' })).toMatchObject([
      { heading: 'How did Stalin come to power?' },
    ])
  })

  test('needs words on both sides', async () => {
    const { call, noteId } = await library()
    await expect(
      call.library.splitNote({ noteId, at: body.length + 5, heading: '' }),
    ).rejects.toMatchObject({ message: 'Cut the note where there are words on both sides.' })
  })
})

describe('notes that are made one', () => {
  test('keep their snippets, and the headings of the others as lines', async () => {
    const { call, noteId, notebookId } = await library()
    const other = await call.library.addNote({
      notebook: { id: notebookId },
      heading: 'What of Trotsky?',
      body: 'He was ill in 1924.',
      tags: ['Power', 'rivals'],
    })
    const ids = (await call.library.notes({})).flatMap(({ snippets }) =>
      snippets.map(({ id }) => id),
    )
    const { says, undo } = await call.library.mergeNotes({ noteIds: [other.noteId, noteId] })
    expect(says).toBe('2 notes are one now: “How did Stalin come to power?”.')
    const page = await call.library.page({ noteId })
    expect(page.body).toBe(`${body}\n\nWhat of Trotsky?\nHe was ill in 1924.`)
    expect(page.snippets.map(({ id }) => id)).toEqual(ids)
    expect(page.tags).toEqual(['power', 'rivals'])
    expect((await call.library.search({ words: 'ill' }))[0]?.heading).toBe(page.heading)
    await call.library.undo({ undo })
    expect((await call.library.notes({})).map(({ heading }) => heading)).toEqual([
      'How did Stalin come to power?',
      'What of Trotsky?',
    ])
    expect((await call.library.search({ words: 'ill' }))[0]?.heading).toBe('What of Trotsky?')
  })

  test('keep the source that each had', async () => {
    const { call, noteId } = await library()
    const source = await call.sources.add({ type: 'book', title: 'Trotsky: A Life' })
    const cite = { sourceId: source.id }
    const other = await call.library.addNote({
      notebook: { name: 'Rivals' },
      heading: 'Trotsky',
      body: 'He was ill.',
    })
    await call.library.cite({ kind: 'notebook', id: other.notebookId, cite })
    await call.library.mergeNotes({ noteIds: [noteId, other.noteId] })
    const { cite: ofNote, snippets } = await call.library.page({ noteId })
    expect(ofNote).toBeUndefined()
    const cites = await call.library.citesOf({ snippetIds: snippets.map(({ id }) => id) })
    expect(cites).toEqual({ [snippets.at(-1)?.id ?? '']: cite })
  })
})

describe('the page of a note', () => {
  test('says where it stands, what it inherits, and which plans have which of its snippets', async () => {
    const { call, noteId, notebookId } = await library()
    const behind = await call.library.addNote({
      notebook: { id: notebookId },
      heading: 'Next',
      body: 'More.',
    })
    const source = await call.sources.add({ type: 'book', title: 'Stalin' })
    await call.library.cite({ kind: 'notebook', id: notebookId, cite: { sourceId: source.id } })
    const [, snippet] = (await call.library.page({ noteId })).snippets
    const snippetId = snippet?.id ?? ''
    const plan = await call.plans.create({ question: 'How did Stalin win?', template: 'blank' })
    const blockId = newId()
    await call.plans.save({
      id: plan.id,
      revision: plan.revision,
      document: {
        version: 4,
        blocks: [
          {
            type: 'evidence',
            id: blockId,
            snippetId,
            words: 'He controlled.',
            use: 'paraphrase',
            comment: [],
          },
        ],
      },
    })
    expect(await call.library.page({ noteId })).toMatchObject({
      notebook: 'Russia',
      at: 1,
      of: 2,
      behind: behind.noteId,
      inherited: { sourceId: source.id },
      uses: [
        {
          snippetId,
          in: [{ planId: plan.id, question: 'How did Stalin win?', places: [{ blockId }] }],
        },
      ],
    })
    expect(await call.plans.usesOf({ snippetId })).toEqual(
      (await call.library.page({ noteId })).uses[0]?.in,
    )
  })

  test('is there for one in the bin, and says when it was put there', async () => {
    const { call, noteId } = await library()
    await call.library.remove({ things: [{ kind: 'note', id: noteId }] })
    const page = await call.library.page({ noteId })
    expect(page).toMatchObject({ at: 1, of: 1, deleted: expect.stringMatching(/Z$/) })
    await call.library.empty({})
    await expect(call.library.page({ noteId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

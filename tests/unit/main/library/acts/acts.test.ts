// Notes written, edited and sorted by hand, called as a window calls it.
import { describe, expect, test } from 'vitest'
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Desk } from '../../../../src/main/desk.ts'
import { allAsRead, asRead } from '../../../support/chosen.ts'
import { type Calls, previewOf, temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const kirov = 'Who was Kirov?\n\nKirov led the party in Leningrad. He was shot in 1934.\n'
const chistka = 'What was the Chistka?\n\nA purge of the Party. It began in 1932.\n'
const radek = 'Who was Radek?\n\nRadek wrote for Izvestia. He was tried in 1937.\n'

async function preview(desk: Desk, call: Calls, words: string, name = 'notes.txt') {
  const path = join(temporaryFolder(), name.endsWith('.md') ? 'notes.md' : 'notes.txt')
  writeFileSync(path, words)
  return previewOf(desk, call, path, name)
}

async function withNotes(words: string) {
  const { desk, call } = await temporaryDesk()
  const first = await preview(desk, call, words)
  await call.intake.add({
    previewId: first.id,
    notebook: { name: 'Terror' },
    notes: allAsRead(first.notes),
  })
  return { desk, call }
}

const kinds = (seen: Record<string, { is: string }>) =>
  Object.entries(seen).map(([at, { is }]) => [Number(at), is])

describe('a file that was imported', () => {
  test('is known again by its bytes, and its notes by their words, under whatever name', async () => {
    const { desk, call } = await withNotes(kirov + chistka)
    const again = await preview(desk, call, kirov + chistka, 'another name.txt')
    expect(again.files[0]?.seen).toBeDefined()
    expect(kinds(again.seen)).toEqual([
      [0, 'unchanged'],
      [1, 'unchanged'],
    ])
  })

  test('shows what is new beside what is here, though its notes stand in another order', async () => {
    const { desk, call } = await withNotes(kirov + chistka)
    const again = await preview(desk, call, radek + chistka + kirov)
    expect(again.files[0]?.seen).toBeUndefined()
    expect(kinds(again.seen)).toEqual([
      [1, 'unchanged'],
      [2, 'unchanged'],
    ])
  })

  test('shows a note with other words as changed, with how many and where it is used', async () => {
    const { desk, call } = await withNotes(kirov + chistka)
    const changed = kirov.replace('was shot', 'was murdered') + chistka
    const { seen } = await preview(desk, call, changed)
    expect(seen['0']).toMatchObject({ is: 'changed', words: 1, isMine: false, usedIn: [] })
    expect(seen['1']).toMatchObject({ is: 'unchanged' })
  })

  test('knows a note whose heading and words were changed by what is left of them', async () => {
    const { desk, call } = await withNotes(kirov + chistka)
    const changed = kirov
      .replace('Who was Kirov?', 'Who was Sergei Kirov?')
      .replace('shot', 'killed')
    const { seen } = await preview(desk, call, changed + chistka)
    expect(seen['0']).toMatchObject({ is: 'changed' })
  })

  test('leaves what a person changed here, and says whose it is', async () => {
    const { desk, call } = await withNotes(kirov)
    const [note] = await call.library.notes({})
    await call.library.editNote({
      noteId: note?.id ?? '',
      body: 'Kirov led the party in Leningrad. He was shot, in 1934.',
    })
    const same = await preview(desk, call, kirov)
    expect(same.seen['0']).toMatchObject({ is: 'unchanged', isMine: true })
    const other = await preview(desk, call, kirov.replace('1934', 'December 1934'))
    expect(other.seen['0']).toMatchObject({ is: 'changed', isMine: true })
  })

  test('does not take one note for another because both have the same heading', async () => {
    const { desk, call } = await withNotes(
      'Introduction\n\nThe Tsar fell in 1917 after riots over bread.\n',
    )
    const other = 'Introduction\n\nKeynes held that saving can be a vice in a slump.\n'
    expect((await preview(desk, call, other)).seen).toEqual({})
  })

  test('says of a note that was written by hand that it is a person’s own', async () => {
    const { desk, call } = await temporaryDesk()
    await call.library.addNote({
      notebook: { name: 'Mine' },
      heading: 'Who was Kirov?',
      body: 'Kirov led the party in Leningrad. He was shot in 1934, by Nikolaev.',
    })
    expect((await preview(desk, call, kirov)).seen['0']).toMatchObject({
      is: 'changed',
      isMine: true,
    })
  })

  test('does not know a note that is in the bin', async () => {
    const { desk, call } = await withNotes(kirov)
    const [note] = await call.library.notes({})
    await call.library.remove({ things: [{ kind: 'note', id: note?.id ?? '' }] })
    expect((await preview(desk, call, kirov)).seen).toEqual({})
  })
})

describe('adding', () => {
  test('gives a note its new words, keeps the snippets whose words stay, and takes all of it back', async () => {
    const { desk, call } = await withNotes(kirov)
    const [before] = await call.library.notes({})
    const again = await preview(desk, call, kirov.replace('was shot', 'was murdered') + radek)
    const done = await call.intake.add({
      previewId: again.id,
      notebook: { name: 'Terror' },
      notes: [{ ...asRead(again.notes, 0), into: before?.id ?? '' }, asRead(again.notes, 1)],
    })
    expect(done).toMatchObject({ notes: 1, changed: 1 })
    const after = await call.library.notes({})
    expect(after).toHaveLength(2)
    expect(after[0]?.snippets.map(({ id }) => id)).toEqual(before?.snippets.map(({ id }) => id))
    expect(after[0]?.snippets[1]?.text).toBe('He was murdered in 1934.')

    await call.library.undo({ undo: done.undo })
    const [back, ...others] = await call.library.notes({})
    expect(back).toEqual(before)
    expect(others).toEqual([])
    expect((await call.library.bin()).map(({ name }) => name)).toEqual(['Who was Radek?'])
  })

  test('gives the new snippets of a note the pages that the file says', async () => {
    const { desk, call } = await temporaryDesk()
    const women = '# Who began it?\n\nThe women of the Vyborg side came out first.[^1]'
    const men = 'The metalworkers followed them.[^2] Nobody had planned it.'
    const pages = '[^1]: Smith, *Red Petrograd*, p. 53.\n[^2]: Smith, *Red Petrograd*, p. 61.\n'
    const first = await preview(desk, call, `${women}\n\n${pages}`, 'notes.md')
    await call.intake.add({
      previewId: first.id,
      notebook: { name: 'February' },
      notes: allAsRead(first.notes),
    })
    const [before] = await call.library.notes({})
    const { id: sourceId } = await call.sources.add({ type: 'book', title: 'Red Petrograd' })
    await call.library.cite({ kind: 'note', id: before?.id ?? '', cite: { sourceId } })
    const again = await preview(desk, call, `${women}\n\n${men}\n\n${pages}`, 'notes.md')
    expect(kinds(again.seen)).toEqual([[0, 'changed']])
    await call.intake.add({
      previewId: again.id,
      notebook: { name: 'February' },
      notes: [{ ...asRead(again.notes, 0), into: before?.id ?? '' }],
    })
    const snippets = (await call.library.notes({}))[0]?.snippets ?? []
    const cites = await call.library.citesOf({ snippetIds: snippets.map(({ id }) => id) })
    expect(snippets.map(({ id, text }) => [text, cites[id]?.locator])).toEqual([
      ['The women of the Vyborg side came out first.', '53'],
      ['The metalworkers followed them.', '61'],
      ['Nobody had planned it.', undefined],
    ])
  })

  test('can be taken back and done again, with the sources that came', async () => {
    const { desk, call } = await temporaryDesk()
    const path = join(temporaryFolder(), 'books.bib')
    writeFileSync(path, '@book{a, title = {Stalin}, author = {Service, Robert}, year = 2004}\n')
    const read = await previewOf(desk, call, path, 'books.bib')
    const { undo } = await call.intake.add({
      previewId: read.id,
      notebook: { name: 'None' },
      notes: [],
      sources: [0],
    })
    const undone = await call.library.undo({ undo })
    expect(await call.sources.list()).toEqual([])
    await call.library.undo({ undo: undone.undo })
    expect(await call.sources.list()).toHaveLength(1)
  })

  test('notes that were made one by hand are both known again', async () => {
    const { desk, call } = await withNotes(kirov + radek)
    const notes = await call.library.notes({})
    await call.library.mergeNotes({ noteIds: notes.map(({ id }) => id) })
    const again = await preview(desk, call, kirov + radek)
    expect(Object.values(again.seen)).toMatchObject([
      { is: 'unchanged', isMine: true },
      { is: 'unchanged', isMine: true },
    ])
  })

  test('of two notes made one, both are known again', async () => {
    const { desk, call } = await temporaryDesk()
    const first = await preview(desk, call, kirov + radek)
    const [one, other] = allAsRead(first.notes)
    await call.intake.add({
      previewId: first.id,
      notebook: { name: 'Terror' },
      notes: [{ heading: 'Victims', parts: [...(one?.parts ?? []), ...(other?.parts ?? [])] }],
    })
    const again = await preview(desk, call, kirov + radek)
    expect(kinds(again.seen)).toEqual([
      [0, 'unchanged'],
      [1, 'unchanged'],
    ])
  })

  test('tags and a source for all come with the notes that are new', async () => {
    const { desk, call } = await temporaryDesk()
    const source = await call.sources.add({ type: 'book', title: 'Stalin' })
    const read = await preview(desk, call, kirov)
    await call.intake.add({
      previewId: read.id,
      notebook: { name: 'Terror' },
      notes: allAsRead(read.notes),
      tags: ['purges'],
      cite: { sourceId: source.id },
    })
    expect(await call.library.notes({})).toMatchObject([
      { tags: ['purges'], cite: { sourceId: source.id } },
    ])
  })

  test('references become sources, and those that are here are not doubled', async () => {
    const { desk, call } = await temporaryDesk()
    const path = join(temporaryFolder(), 'books.bib')
    writeFileSync(path, '@book{a, title = {Stalin}, author = {Service, Robert}, year = 2004}\n')
    const add = async () => {
      const read = await previewOf(desk, call, path, 'books.bib')
      return call.intake.add({
        previewId: read.id,
        notebook: { name: 'None' },
        notes: [],
        sources: [0],
      })
    }
    expect((await add()).sources).toEqual({ added: 1, same: 0 })
    expect((await add()).sources).toEqual({ added: 0, same: 1 })
    expect(await call.sources.list()).toHaveLength(1)
    expect(await call.library.notebooks()).toEqual([])
  })
})

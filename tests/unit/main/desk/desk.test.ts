import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { ORPCError } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import { lockFolder, openDatabase } from '../../../../src/main/storage/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { point } from '../../../support/blocks.ts'
import { allAsRead, asRead } from '../../../support/chosen.ts'
import { previewOf, temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const notes = `Who used the most terror?

Stalin used the most terror. Lenin had shown the way.

What was the Chistka?

It was a purge of 1932-35.
`

function notesFile(text: string | Buffer = notes) {
  const path = join(temporaryFolder(), 'terror.txt')
  writeFileSync(path, text)
  return path
}

const refusalOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(ORPCError)
  return error instanceof ORPCError ? error : new Error('no refusal')
}

describe('an import', () => {
  test('shows its notes before anything is saved, and adds the chosen ones under their new headings', async () => {
    const { desk, call } = await temporaryDesk()
    const preview = await previewOf(desk, call, notesFile(), 'terror.txt')
    expect(preview.notes.map(({ heading }) => heading)).toEqual([
      'Who used the most terror?',
      'What was the Chistka?',
    ])
    expect(await call.library.notebooks()).toEqual([])

    const added = await call.intake.add({
      previewId: preview.id,
      notebook: { name: preview.notebookName },
      notes: [asRead(preview.notes, 0, 'Terror')],
    })
    expect(added).toMatchObject({ notes: 1, snippets: 2 })
    expect((await call.library.notes({})).map(({ heading }) => heading)).toEqual(['Terror'])
  })

  test('of a file that is not held any more is refused, and lets go of the others', async () => {
    const { desk, call } = await temporaryDesk()
    const { files } = desk.services
    const handed = () => files.receive({ path: notesFile(), name: 'terror.txt', temporary: true })
    const [one, two] = [await handed(), await handed()]
    const read = async () => {
      const steps = await call.intake.read({ files: [one.fileId, newId(), two.fileId] })
      for await (const _ of steps);
    }
    expect((await refusalOf(read())).message).toContain('That file is not held any more.')
    expect([one, two].map(({ fileId }) => files.find(fileId))).toEqual([null, null])
  })

  test('that is discarded leaves nothing, and cannot be added afterwards', async () => {
    const { desk, call } = await temporaryDesk()
    const preview = await previewOf(desk, call, notesFile(), 'terror.txt')
    await call.intake.discard({ previewId: preview.id })
    const refusal = await refusalOf(
      call.intake.add({
        previewId: preview.id,
        notebook: { name: 'Terror' },
        notes: [asRead(preview.notes, 0, 'Terror')],
      }),
    )
    expect(refusal).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Choose the files again'),
    })
    expect(await call.library.notebooks()).toEqual([])
  })

  test('asked for twice at once is added once', async () => {
    const { desk, call } = await temporaryDesk()
    const preview = await previewOf(desk, call, notesFile(), 'terror.txt')
    const add = () =>
      call.intake.add({
        previewId: preview.id,
        notebook: { name: 'Terror' },
        notes: [asRead(preview.notes, 0, 'Terror')],
      })
    const answers = await Promise.allSettled([add(), add()])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await call.library.notes({})).toHaveLength(1)
  })

  test('that failed can be tried again', async () => {
    const { desk, call } = await temporaryDesk()
    const preview = await previewOf(desk, call, notesFile(), 'terror.txt')
    const notes = [asRead(preview.notes, 0, 'Terror')]
    const gone = { previewId: preview.id, notebook: { id: newId() }, notes }
    expect(await refusalOf(call.intake.add(gone))).toMatchObject({ code: 'NOT_FOUND' })
    await call.intake.add({ ...gone, notebook: { name: 'Terror' } })
    expect(await call.library.notes({})).toHaveLength(1)
  })

  test('called off while it is added and discarded leaves nothing, and is not held any more', async () => {
    const { desk, call } = await temporaryDesk()
    const preview = await previewOf(desk, call, notesFile(notes.repeat(300)), 'terror.txt')
    const chosen = allAsRead(preview.notes)
    const stop = new AbortController()
    const asked = { previewId: preview.id, notebook: { name: 'Terror' }, notes: chosen }
    const adding = call.intake.add(asked, { signal: stop.signal })
    await turn()
    stop.abort()
    await call.intake.discard({ previewId: preview.id })
    await expect(adding).rejects.toThrow()
    expect(await call.library.notebooks()).toEqual([])
    expect(await refusalOf(call.intake.add(asked))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('that is cancelled while it reads gives no preview and leaves nothing', async () => {
    const { desk, call } = await temporaryDesk()
    const { fileId } = await desk.services.files.receive({
      path: notesFile(notes.repeat(20_000)),
      name: 'long.txt',
      temporary: false,
    })
    const stop = new AbortController()
    const steps = await call.intake.read({ files: [fileId] }, { signal: stop.signal })
    const reading = steps.next()
    stop.abort()
    await expect(reading).rejects.toThrow()
    expect(await call.library.notebooks()).toEqual([])
    expect(desk.services.files.find(fileId)).toBeNull()
  })

  test('that is closed before its files are read lets go of them, and of no others', async () => {
    const { desk, call } = await temporaryDesk()
    const { files } = desk.services
    const uploaded = files.temporaryPath('terror.txt')
    writeFileSync(uploaded, notes)
    const upload = await files.receive({ path: uploaded, name: 'terror.txt', temporary: true })
    const picked = await files.receive({ path: notesFile(), name: 'mine.txt', temporary: false })
    const stays = await files.receive({ path: notesFile(), name: 'other.txt', temporary: false })
    const mine = files.get(picked.fileId).path
    await call.intake.release({ files: [upload.fileId, picked.fileId, newId()] })
    expect(files.find(upload.fileId)).toBeNull()
    expect(existsSync(uploaded)).toBe(false)
    expect(files.find(picked.fileId)).toBeNull()
    expect(existsSync(mine)).toBe(true)
    expect(files.find(stays.fileId)).not.toBeNull()
  })

  test.each([
    ['an empty file', ''],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('of %s is refused with a sentence that names it', async (_, text) => {
    const { desk, call } = await temporaryDesk()
    const refusal = await refusalOf(previewOf(desk, call, notesFile(text), 'terror.txt'))
    expect(refusal).toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/terror\.txt.*\./),
    })
  })
})

describe('settings', () => {
  test('are changed one at a time: the others stay as they were', async () => {
    const { call } = await temporaryDesk()
    await call.settings.set({ theme: 'dark', author: 'A. Student' })
    const { id } = await call.plans.create({ question: 'Why?' })
    await call.settings.set({ openPlans: [id], activePlan: id })
    const { panes } = await call.settings.get()
    await call.settings.set({ panes: { ...panes, libraryFolded: true } })
    expect(await call.settings.get()).toMatchObject({
      theme: 'dark',
      author: 'A. Student',
      openPlans: [id],
      activePlan: id,
      panes: { libraryFolded: true },
    })
  })
})

describe('what is wrong with a call', () => {
  test('is named by its place', async () => {
    const { call } = await temporaryDesk()
    const plan = await call.plans.create({ question: 'Why?' })
    const blocks = [{ type: 'point', id: newId(), stance: 'maybe', claim: [], body: [] }]
    const refusal = await refusalOf(
      // @ts-expect-error the stance is not one the contract knows.
      call.plans.save({ id: plan.id, revision: 0, document: { version: 1, blocks } }),
    )
    expect(refusal).toMatchObject({ code: 'REFUSED', data: { place: 'document.blocks[0].stance' } })
  })

  test('is said as a sentence where a person wrote it', async () => {
    const { call } = await temporaryDesk()
    expect(await refusalOf(call.plans.create({ question: 'x'.repeat(1001) }))).toMatchObject({
      code: 'REFUSED',
      message: 'A question can have 1,000 characters at most.',
    })
  })

  test('is that too many notes are chosen at once', async () => {
    const { call } = await temporaryDesk()
    const things = Array.from({ length: 10_001 }, () => ({ kind: 'note' as const, id: newId() }))
    expect(await refusalOf(call.library.remove({ things }))).toMatchObject({
      code: 'REFUSED',
      message: 'This can be done with 10,000 notes and snippets at once. Choose fewer.',
    })
  })

  test('is that a paragraph is longer than anybody writes', async () => {
    const { call } = await temporaryDesk()
    const { id } = await call.plans.create({ question: 'Why?' })
    const content = [{ type: 'text' as const, text: 'The quay. '.repeat(100_001) }]
    const blocks = [{ type: 'paragraph' as const, id: newId(), content }]
    expect(
      await refusalOf(call.plans.save({ id, revision: 0, document: { version: 3, blocks } })),
    ).toMatchObject({
      code: 'REFUSED',
      message:
        'A paragraph can have 1,000,000 characters at most. Break it with Enter, or keep the words as notes.',
    })
  })

  test('is that a source is gone, where one is named that was deleted', async () => {
    const { desk, call } = await temporaryDesk()
    const preview = await previewOf(desk, call, notesFile(), 'terror.txt')
    const { notebookId } = await call.intake.add({
      previewId: preview.id,
      notebook: { name: 'Terror' },
      notes: [asRead(preview.notes, 0, 'Terror')],
    })
    const refusal = await refusalOf(
      call.library.cite({ kind: 'notebook', id: notebookId ?? '', cite: { sourceId: newId() } }),
    )
    expect(refusal).toMatchObject({
      code: 'NOT_FOUND',
      message: 'That source is not there any more.',
    })
  })

  test('is written to the log when nobody foresaw it, and told without its stack', async () => {
    const { desk, call } = await temporaryDesk()
    desk.services.reading.find = () => {
      throw new TypeError('secret inner workings')
    }
    const refusal = await refusalOf(call.library.search({ words: 'terror' }))
    expect(refusal).toMatchObject({ code: 'FAILED' })
    expect(refusal.message).toContain(desk.services.log.path)
    expect(refusal.message).not.toContain('secret')
    expect(readFileSync(desk.services.log.path, 'utf8')).toContain('secret inner workings')
  })

  test('is a typed conflict when another window saved first', async () => {
    const { call } = await temporaryDesk()
    const { id, document } = await call.plans.create({ question: 'Why?' })
    await call.plans.save({ id, document, revision: 0 })
    const refusal = await refusalOf(call.plans.save({ id, document, revision: 0 }))
    expect(refusal).toMatchObject({ code: 'CONFLICT', data: { revision: 1 } })
  })
})

describe('changes', () => {
  test('are told to everyone who listens', async () => {
    const { call } = await temporaryDesk()
    const stop = new AbortController()
    const changes = await call.app.changes(undefined, { signal: stop.signal })
    const first = changes.next()
    const plan = await call.plans.create({ question: 'Why?' })
    expect((await first).value).toEqual({ type: 'plans' })
    const second = changes.next()
    await call.plans.save({ id: plan.id, document: plan.document, revision: 0 })
    expect((await second).value).toEqual({ type: 'plan', id: plan.id, revision: 1 })
    stop.abort()
  })
})

describe('an export', () => {
  test.each(['docx', 'pdf'] as const)(
    'to .%s is handed to the host under the question’s name',
    async (format) => {
      const { desk, call } = await temporaryDesk()
      const { id } = await call.plans.create({ question: 'Was it "inevitable"? Why/how?' })
      const { file, citations } = await call.exports.make({ planId: id, format })
      expect(file.name).toBe(`Was it inevitable Why how.${format}`)
      expect(citations).toBe(0)
      const held = desk.services.files.get(file.fileId)
      expect(readFileSync(held.path).subarray(0, 4).toString('latin1')).toBe(
        format === 'pdf' ? '%PDF' : 'PK\x03\x04',
      )
    },
  )

  test.each([
    ['md', 'md', /^---\ntitle: "Why\?"\n/u],
    ['html', 'html', /^<!doctype html>\n<html lang="en-GB">/u],
    ['txt', 'txt', /^Why\?\n/u],
    ['csv', 'csv', /^\u{FEFF}No\.,Evidence,/u],
    ['anki', 'txt', /^#separator:tab\n/u],
  ] as const)('to %s is a .%s that begins as such a file does', async (format, ending, begins) => {
    const { desk, call } = await temporaryDesk()
    const { id } = await call.plans.create({ question: 'Why?' })
    const { file, references } = await call.exports.make({ planId: id, format })
    expect(file.name).toBe(`Why.${ending}`)
    expect(readFileSync(desk.services.files.get(file.fileId).path, 'utf8')).toMatch(begins)
    expect(references?.name).toBe(format === 'md' ? 'Why.json' : undefined)
  })

  test('lists the open checks where it is asked to, as the window finds them', async () => {
    const { desk, call } = await temporaryDesk()
    const { id, document } = await call.plans.create({ question: 'Why?' })
    const blocks = [...document.blocks, point('Clerks ruled.')]
    await call.plans.save({ id, document: { ...document, blocks }, revision: 0 })
    const textOf = async (checks: boolean) => {
      const { file } = await call.exports.make({ planId: id, format: 'txt', options: { checks } })
      return readFileSync(desk.services.files.get(file.fileId).path, 'utf8')
    }
    expect(await textOf(true)).toMatch(/\nOpen checks\n\n(?:• .*\n)*• Point 1 has no evidence\.\n/u)
    expect(await textOf(false)).not.toContain('Open checks')
  })

  test('to be pasted is HTML with the same words as its text', async () => {
    const { call } = await temporaryDesk()
    const { id, document } = await call.plans.create({ question: 'Why?' })
    const blocks = [point('Clerks & “files”.')]
    await call.plans.save({ id, document: { ...document, blocks }, revision: 0 })
    const { html, text } = await call.exports.copy({ planId: id, options: { layout: 'draft' } })
    expect(html).toContain('<p dir="auto">Clerks &amp; “files”.</p>')
    expect(text).toBe('Why?\n\nClerks & “files”.\n')
  })
})

test('what was saved is there when the folder is opened again', async () => {
  const folder = temporaryFolder()
  const { call, close } = await temporaryDesk(folder)
  const plan = await call.plans.create({ question: 'Was Stalinism a consequence of Leninism?' })
  await close()
  const again = await temporaryDesk(folder)
  expect(await again.call.plans.open({ id: plan.id })).toEqual(plan)
})

test('files on their way are gone when the desk closes, and after a crash at the next start', async () => {
  const folder = temporaryFolder()
  const { desk, call, close } = await temporaryDesk(folder)
  const { id } = await call.plans.create({ question: 'Why?' })
  const { file } = await call.exports.make({ planId: id, format: 'docx' })
  expect(desk.services.files.get(file.fileId).path.startsWith(folder)).toBe(true)
  await close()
  const left = join(folder, 'temporary', 'left-by-a-crash.txt')
  expect(existsSync(left)).toBe(false)
  mkdirSync(join(folder, 'temporary'))
  writeFileSync(left, 'a student’s notes')
  const again = await temporaryDesk(folder)
  expect(existsSync(left)).toBe(false)
  await again.close()
})

test('a folder whose library a later Linchpin wrote is refused and let go of', async () => {
  const folder = temporaryFolder()
  const { database } = openDatabase(folder)
  database.sql.exec('CREATE TABLE later (a TEXT) STRICT; PRAGMA user_version = 999')
  database.close()
  await expect(temporaryDesk(folder)).rejects.toThrow('newer Linchpin')
  await (await lockFolder(folder)).release()
})

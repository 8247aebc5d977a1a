/** Plan files over the contract: exported by one desk, opened by another. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ORPCError } from '@orpc/server'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Change } from '../../../../src/shared/contract.ts'
import { exportOptionsSchema } from '../../../../src/shared/model/export-options.ts'
import { citesIn } from '../../../../src/shared/plan/cites.ts'
import { type Calls, temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { evidenceIn } from '../plan-file/support.ts'

type Open = Awaited<ReturnType<typeof temporaryDesk>>

/** The plan of the sample as a plan file; gives its path and the plan. */
async function exported({ desk, call }: Open) {
  const { id } = await call.sample.add()
  const { file, citations } = await call.exports.make({ planId: id, format: 'linchpin' })
  return {
    file,
    citations,
    path: desk.services.files.get(file.fileId).path,
    plan: await call.plans.open({ id }),
  }
}

const hand = ({ desk }: Open, path: string, name = 'Essay.linchpin') =>
  desk.services.files.receive({ path, name, temporary: false })

async function changesWhile(call: Calls, act: () => Promise<void>): Promise<Change['type'][]> {
  const stop = new AbortController()
  const changes = await call.app.changes(undefined, { signal: stop.signal })
  const heard: Change['type'][] = []
  const listening = (async () => {
    for await (const { type } of changes) {
      heard.push(type)
      if (type === 'plans') stop.abort()
    }
  })().catch(() => {})
  await act()
  await listening
  return heard
}

describe('a plan handed from one library to another', () => {
  test('is there with its evidence and its sources, cited alike', async () => {
    const from = await temporaryDesk()
    const to = await temporaryDesk()
    const { path, plan, file, citations } = await exported(from)
    expect(file.name).toBe('Was Stalinism a consequence of Leninism.linchpin')
    expect(citations, 'a plan file prints none').toBe(0)

    const { fileId } = await hand(to, path)
    const added = await to.call.plans.addFile({ fileId })
    expect(added).toMatchObject({ plan: { id: plan.id, question: plan.question }, isNew: true })
    expect((await to.call.plans.open({ id: plan.id })).document).toEqual(plan.document)
    const snippetIds = evidenceIn(plan).flatMap(({ snippetId }) => snippetId ?? [])
    expect(added.snippets).toBe(new Set(snippetIds).size)
    const cites = await from.call.library.citesOf({ snippetIds })
    expect(Object.keys(cites).length).toBeGreaterThan(0)
    expect(await to.call.library.citesOf({ snippetIds })).toEqual(cites)
    const cited = new Set([
      ...Object.values(cites).map(({ sourceId }) => sourceId),
      ...citesIn(plan.document).map(({ sourceId }) => sourceId),
    ])
    const sources = await to.call.sources.list()
    expect(new Set(sources.map(({ id }) => id))).toEqual(cited)
    expect(await from.call.sources.list()).toEqual(expect.arrayContaining(sources))

    const again = await hand(to, path)
    expect(await to.call.plans.addFile({ fileId: again.fileId })).toEqual({
      ...added,
      isNew: false,
      sources: 0,
      snippets: 0,
    })
    expect(await to.call.plans.list()).toHaveLength(1)
    expect(await to.call.library.notebooks()).toHaveLength(1)
  })

  test('is told of to every window, and the file let go of', async () => {
    const from = await temporaryDesk()
    const to = await temporaryDesk()
    const { path } = await exported(from)
    const given = await to.desk.services.files.receive({
      path,
      name: 'a.linchpin',
      temporary: true,
    })
    const heard = await changesWhile(to.call, async () => {
      await to.call.plans.addFile({ fileId: given.fileId })
    })
    expect(heard).toEqual(['library', 'sources', 'plans'])
    expect(to.desk.services.files.find(given.fileId)).toBeNull()
    expect(existsSync(path)).toBe(false)
  })
})

describe('a plan in an exported Word document', () => {
  async function exportedToWord({ desk, call }: Open, carriesPlan: boolean) {
    const { id } = await call.sample.add()
    const options = exportOptionsSchema.parse({ carriesPlan })
    const { file } = await call.exports.make({ planId: id, format: 'docx', options })
    return { plan: await call.plans.open({ id }), ...desk.services.files.get(file.fileId) }
  }

  test('is seen without adding it, and added as that of a plan file is', async () => {
    const from = await temporaryDesk()
    const to = await temporaryDesk()
    const { path, name, plan } = await exportedToWord(from, true)
    const { fileId } = await hand(to, path, name)
    const inside = await to.call.plans.lookInside({ fileId })
    expect(inside).toEqual({ question: plan.question, changed: [] })
    expect(await to.call.plans.list()).toEqual([])

    const added = await to.call.plans.addFile({ fileId })
    expect(added).toMatchObject({ plan: { id: plan.id }, isNew: true, changed: [] })
    expect((await to.call.plans.open({ id: plan.id })).document).toEqual(plan.document)
    expect(added.sources).toBe((await to.call.sources.list()).length)
    expect(to.desk.services.files.find(fileId)).toBeNull()
  })

  test('is as it was exported where the text was changed, which is told', async () => {
    const from = await temporaryDesk()
    const { path, name, plan } = await exportedToWord(from, true)
    const parts = unzipSync(readFileSync(path))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const edited = join(temporaryFolder(), name)
    const changed = xml.replace(plan.question, 'Was it?')
    writeFileSync(edited, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }))

    const to = await temporaryDesk()
    const { fileId } = await hand(to, edited, name)
    const told = [{ from: plan.question, to: 'Was it?' }]
    expect(await to.call.plans.lookInside({ fileId })).toEqual({
      question: plan.question,
      changed: told,
    })
    const added = await to.call.plans.addFile({ fileId })
    expect(added).toMatchObject({ plan: { question: plan.question }, changed: told })
  })

  test('is not there where it was left out: the document is one of notes', async () => {
    const open = await temporaryDesk()
    const { path } = await exportedToWord(open, false)
    const { fileId } = await hand(open, path, 'Essay.docx')
    expect(await open.call.plans.lookInside({ fileId })).toBeNull()
    await expect(open.call.plans.addFile({ fileId })).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('There is no plan in “Essay.docx”'),
    })
  })

  test('is not looked for in files of other kinds', async () => {
    const open = await temporaryDesk()
    const { path } = await exported(open)
    const { fileId } = await hand(open, path, 'Essay.pdf')
    expect(await open.call.plans.lookInside({ fileId })).toBeNull()
  })
})

describe('a file that is no plan file', () => {
  test('is refused with a sentence that names it, leaves nothing, and is let go of', async () => {
    const open = await temporaryDesk()
    const path = join(temporaryFolder(), 'notes.txt')
    writeFileSync(path, 'Who wrote the Constitution?\nHugo Preuss wrote the draft.')
    const { fileId } = await hand(open, path)
    const refused = await open.call.plans.addFile({ fileId }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ORPCError)
    expect(refused).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('“Essay.linchpin” is not a Linchpin plan file.'),
    })
    expect(open.desk.services.files.find(fileId)).toBeNull()
    expect(existsSync(path), 'a file of the person’s own stays').toBe(true)
    expect(await open.call.plans.list()).toEqual([])
  })
})

describe('a plan file that is opened while another program has the library', () => {
  /** A file of the desk's own, as one that was handed over is, and a library that is taken. */
  async function handedWhileTaken() {
    const from = await temporaryDesk()
    const { path } = await exported(from)
    const folder = temporaryFolder()
    const to = await temporaryDesk(folder)
    const { fileId } = await to.desk.services.files.receive({
      path,
      name: 'Essay.linchpin',
      temporary: true,
    })
    const other = new DatabaseSync(join(folder, 'library.db'))
    other.exec('BEGIN IMMEDIATE')
    onTestFinished(() => other.close())
    return { to, fileId, path, letGo: () => other.exec('COMMIT') }
  }

  test('is added once that lets go: the file is there for as long as it is tried', async () => {
    const { to, fileId, path, letGo } = await handedWhileTaken()
    const tried = vi.spyOn(to.desk.services.openedPlans, 'add')
    const adding = to.call.plans.addFile({ fileId })
    await vi.waitFor(() => expect(tried.mock.calls.length).toBeGreaterThan(1), { timeout: 10_000 })
    letGo()
    expect(await adding).toMatchObject({ isNew: true })
    expect(existsSync(path)).toBe(false)
  })

  test('is said to be in the way of it, and not to be gone itself, when that does not let go', async () => {
    const { to, fileId } = await handedWhileTaken()
    const refused = await to.call.plans.addFile({ fileId }).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Another program is using the library just now'),
    })
    expect(to.desk.services.files.find(fileId)).toBeNull()
    // Whoever asks for it again all the same is told what to do.
    const again = await to.call.plans.addFile({ fileId }).catch((error: unknown) => error)
    expect(again).toMatchObject({ message: expect.stringContaining('Choose it again.') })
  })
})

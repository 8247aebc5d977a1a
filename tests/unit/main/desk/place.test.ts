/** The data folder goes while the desk is open, and comes back; another program has the library for a while. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ORPCError } from '@orpc/server'
import { expect, onTestFinished, test } from 'vitest'
import { openSettingsFile } from '../../../../src/main/hosts/settings-file.ts'
import { type Calls, temporaryDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const gone = /^The folder .+ is not there any more, so this could not be saved\..+\.$/
const busy = /^Another program is using the library just now/

async function stocked() {
  const folder = join(temporaryFolder(), 'data')
  const { call, close } = await temporaryDesk(folder, { openSettingsFile })
  const sample = await call.sample.add()
  const plan = await call.plans.open({ id: sample.id })
  const named = await call.versions.name({ planId: plan.id, name: 'First' })
  const template = await call.templates.add({ planId: plan.id, name: 'Mine' })
  const binned = await call.plans.duplicate({ id: plan.id })
  await call.plans.remove({ id: binned.id })
  const archived = await call.plans.duplicate({ id: plan.id })
  await call.plans.archive({ id: archived.id })
  const [source] = await call.sources.list()
  const [notebook] = await call.library.notebooks()
  if (!source || !notebook) throw new Error('the sample has nothing in it')
  return { folder, call, close, plan, named, template, binned, archived, source, notebook }
}
type Stocked = Awaited<ReturnType<typeof stocked>>

/** Every call that writes. */
const writes: Record<string, (call: Calls, has: Stocked) => Promise<unknown>> = {
  'plans.create': (call) => call.plans.create({ question: 'Who paid?' }),
  'plans.save': (call, { plan: { id, document, revision } }) =>
    call.plans.save({ id, document: { ...document, blocks: [] }, revision }),
  'plans.rename': (call, { plan }) => call.plans.rename({ id: plan.id, question: 'Who paid?' }),
  'plans.duplicate': (call, { plan }) => call.plans.duplicate({ id: plan.id }),
  'plans.archive': (call, { plan }) => call.plans.archive({ id: plan.id }),
  'plans.unarchive': (call, { archived }) => call.plans.unarchive({ id: archived.id }),
  'plans.remove': (call, { plan }) => call.plans.remove({ id: plan.id }),
  'plans.restore': (call, { binned }) => call.plans.restore({ id: binned.id }),
  'plans.purge': (call, { binned }) => call.plans.purge({ id: binned.id }),
  'plans.addRecall': (call, { plan }) =>
    call.plans.addRecall({ planId: plan.id, found: 1, of: 2, detail: null }),
  'versions.name': (call, { plan }) => call.versions.name({ planId: plan.id, name: 'Second' }),
  'versions.setAside': (call, { plan: { id, document } }) =>
    call.versions.setAside({ planId: id, document: { ...document, blocks: [] } }),
  'versions.rename': (call, { named }) => call.versions.rename({ id: named.id, name: 'Third' }),
  'versions.remove': (call, { named }) => call.versions.remove({ id: named.id }),
  'versions.restore': (call, { named, plan }) =>
    call.versions.restore({ id: named.id, revision: plan.revision }),
  'templates.add': (call, { plan }) => call.templates.add({ planId: plan.id, name: 'Other' }),
  'templates.rename': (call, { template }) =>
    call.templates.rename({ id: template.id, name: 'Other', goodFor: '' }),
  'templates.remove': (call, { template }) => call.templates.remove({ id: template.id }),
  'sources.add': (call) => call.sources.add({ type: 'book', title: 'Accounts' }),
  'sources.change': (call, { source }) => call.sources.change({ ...source, title: 'Accounts' }),
  'library.cite': (call, { notebook, source }) =>
    call.library.cite({ kind: 'notebook', id: notebook.id, cite: { sourceId: source.id } }),
  'settings.set': (call) => call.settings.set({ author: 'A. Student' }),
  'sample.add': (call) => call.sample.add(),
}

/** What the library and the settings say. */
const told = async (call: Calls) => ({
  plans: await Promise.all(
    (await call.plans.list()).map(async ({ id }) => [
      await call.plans.read({ id }),
      await call.versions.list({ planId: id }),
      await call.plans.recalls({ planId: id }),
    ]),
  ),
  archived: await call.plans.list({ shelf: 'archived' }),
  bin: await call.plans.list({ shelf: 'deleted' }),
  templates: await call.templates.list(),
  sources: await call.sources.list(),
  notebooks: await call.library.notebooks(),
  settings: await call.settings.get(),
})

async function refused(write: Promise<unknown>) {
  const error = await write.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof ORPCError)) throw new Error(`no typed error: ${error}`)
  return error
}

const goings: [string, (folder: string) => void, (folder: string) => void][] = [
  ['renamed', (at) => renameSync(at, `${at}.away`), (at) => renameSync(`${at}.away`, at)],
  [
    'away with another in its place',
    (at) => {
      renameSync(at, `${at}.away`)
      mkdirSync(at)
      cpSync(join(`${at}.away`, 'library.db'), join(at, 'library.db'))
    },
    (at) => {
      rmSync(at, { recursive: true })
      renameSync(`${at}.away`, at)
    },
  ],
]

test.each(goings)(
  'a folder that is %s: nothing is said to be saved that is not, and all is when it is back',
  async (_, goes, comesBack) => {
    const has = await stocked()
    const { folder, call } = has
    const before = await told(call)
    goes(folder)
    for (const [name, write] of Object.entries(writes)) {
      if (existsSync(folder) && name === 'settings.set') continue
      const { code, message } = await refused(write(call, has))
      expect(code, name).toBe('UNAVAILABLE')
      expect(message, name).toMatch(gone)
    }
    expect(await told(call)).toEqual(before)
    comesBack(folder)
    const { id, document, revision } = has.plan
    const saved = await call.plans.save({ id, document: { ...document, blocks: [] }, revision })
    await has.close()
    const again = await temporaryDesk(folder)
    expect((await again.call.plans.open({ id })).revision).toBe(saved.revision)
  },
)

test('a folder that is deleted is not made anew by what cannot be saved', async () => {
  const has = await stocked()
  rmSync(has.folder, { recursive: true })
  for (const [name, write] of Object.entries(writes))
    expect((await refused(write(has.call, has))).message, name).toMatch(gone)
  expect(existsSync(has.folder)).toBe(false)
  expect((await has.call.plans.read({ id: has.plan.id })).document).toEqual(has.plan.document)
})

test('a log of SQLite’s that is deleted meanwhile takes nothing with it', async () => {
  const { folder, call, plan } = await stocked()
  rmSync(join(folder, 'library.db-wal'))
  const { id, document, revision } = plan
  await call.plans.save({ id, document: { ...document, blocks: [] }, revision })
  const copy = join(temporaryFolder(), 'library.db')
  cpSync(join(folder, 'library.db'), copy)
  const sql = new DatabaseSync(copy)
  onTestFinished(() => sql.close())
  expect(sql.prepare('SELECT revision FROM plans WHERE id = ?').get(id)?.revision).toBe(
    revision + 1,
  )
})

/** Another program that has the library locked until it lets go. */
function lockedBy(folder: string) {
  const other = new DatabaseSync(join(folder, 'library.db'))
  other.exec('BEGIN IMMEDIATE')
  onTestFinished(() => other.close())
  return { letGo: () => other.exec('COMMIT') }
}

test('a save waits for another program without holding up what else is asked, and is made when that lets go', async () => {
  const { folder, call, plan } = await stocked()
  const other = lockedBy(folder)
  const { id, document, revision } = plan
  const order: string[] = []
  const saving = call.plans
    .save({ id, document: { ...document, blocks: [] }, revision })
    .then(() => order.push('saved'))
  const reading = call.plans.list().then(() => order.push('listed'))
  await reading
  other.letGo()
  await saving
  expect(order).toEqual(['listed', 'saved'])
})

test('what another program keeps from being written says so, and nothing of it is there', async () => {
  const has = await stocked()
  lockedBy(has.folder)
  const before = await told(has.call)
  for (const name of ['plans.save', 'sources.add', 'sample.add']) {
    const { code, message } = await refused(writes[name]?.(has.call, has) ?? Promise.resolve())
    expect(code, name).toBe('UNAVAILABLE')
    expect(message, name).toMatch(busy)
  }
  expect(await told(has.call)).toEqual(before)
})

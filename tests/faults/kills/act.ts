/**
 * Does one thing on a data folder until it is killed, and says each answer it got as soon as it has it.
 * Called with the name of an act and its options as JSON.
 */
import { appendFileSync, writeSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { keepFile } from '../../../src/main/hosts/keep-file.ts'
import { exportFormatSchema } from '../../../src/shared/contract.ts'
import { deskOn, importFile, type OpenDesk } from '../support/desk.ts'
import { documentOf } from '../support/words.ts'
import { type ActOptions, actOptionsSchema } from './act-options.ts'

const [, , name = '', given = '{}'] = process.argv
const options = actOptionsSchema.parse(JSON.parse(given))

/** At once and whole, or not at all: what a pipe has taken outlives who wrote it. */
const say = (word: string, told: unknown = null) =>
  void writeSync(1, `${word} ${JSON.stringify(told)}\n`)

function answered(told: unknown = {}) {
  if (options.answers) appendFileSync(options.answers, `${JSON.stringify(told)}\n`)
  say('answered', told)
}

const acts: Record<string, (opened: OpenDesk, options: ActOptions) => Promise<void>> = {
  async opens() {
    answered()
  },
  async typing({ call }, { saves = 60 }) {
    const plans = (await call.plans.list()).slice(0, 5)
    const revisions = new Map<string, number>()
    for (let at = 0; at < saves; at += 1) {
      const id = plans[at % plans.length]?.id ?? ''
      const revision = revisions.get(id) ?? (await call.plans.open({ id })).revision
      const document = documentOf(at % plans.length, 1000 + at, 4 + (at % 7))
      const saved = await call.plans.save({ id, revision, document })
      revisions.set(id, saved.revision)
      answered({ id, saving: 1000 + at })
    }
  },
  async import(opened, { files = [] }) {
    for (const [at, path] of files.entries()) {
      const name = `Arriving ${at}`
      await importFile(opened, path, name)
      answered({ name })
    }
  },
  async export({ desk, call }, { files = [] }) {
    const [plan] = await call.plans.list()
    for (const path of files) {
      const format = exportFormatSchema.parse(extname(path).slice(1))
      const { file } = await call.exports.make({ planId: plan?.id ?? '', format })
      await keepFile(desk.services.files.get(file.fileId).path, path, desk.services)
      answered({ path })
    }
  },
  async planFilesIn({ desk, call }, { files = [] }) {
    for (const path of files) {
      const file = { path, name: basename(path), temporary: false }
      const { fileId } = await desk.services.files.receive(file)
      const { plan } = await call.plans.addFile({ fileId })
      answered({ id: plan.id })
    }
  },
  /** A little of everything, one after the other. */
  async day(opened, { saves, files, notes = '' }) {
    await acts.import?.(opened, { ...options, files: [notes] })
    await acts.typing?.(opened, { ...options, saves })
    await acts.export?.(opened, { ...options, files })
  },
  async takeBackPlans({ call }) {
    const name = await newestBackup({ call })
    const { plans } = await call.backups.inside({ name })
    for (const { id, isDeleted } of plans) {
      if (isDeleted) continue
      await call.backups.takeBack({ name, wanted: { type: 'plan', id } })
      answered({ id })
    }
  },
  async takeBackNotebooks({ call }) {
    const name = await newestBackup({ call })
    const { notebooks } = await call.backups.inside({ name })
    for (const notebook of notebooks) {
      await call.backups.takeBack({ name, wanted: { type: 'notebook', id: notebook.id } })
      answered({ name: notebook.name })
    }
  },
  async takeBackAll({ call }) {
    await call.backups.takeBack({ name: await newestBackup({ call }), wanted: { type: 'all' } })
    answered()
  },
  async merge({ desk, call }, { files = [] }) {
    for (const path of files) {
      const file = { path, name: basename(path), temporary: false }
      const { fileId } = await desk.services.files.receive(file)
      answered(await call.backups.merge({ fileId }))
    }
  },
  /** Every plan of the library as a plan file, for others to open. */
  async planFilesOut({ desk, call }, { to = '' }) {
    for (const { id } of await call.plans.list()) {
      const { file } = await call.exports.make({ planId: id, format: 'linchpin' })
      await keepFile(
        desk.services.files.get(file.fileId).path,
        join(to, `${id}.linchpin`),
        desk.services,
      )
    }
  },
}

async function newestBackup({ call }: Pick<OpenDesk, 'call'>): Promise<string> {
  const [newest] = await call.backups.list()
  if (!newest) throw new Error('there is no backup')
  return newest.name
}

const act = acts[name]
if (!act) throw new Error(`there is no act “${name}”`)
say('ready')
const opened = await deskOn(options.folder)
await act(opened, options)
await opened.close()
say('done')

/** The libraries that are damaged and killed: made once, then copied for each case. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startAct } from '../kills/start-act.ts'
import { deskOn, importFile, type OpenDesk } from './desk.ts'
import { documentOf } from './words.ts'

export type Stock = {
  /** Closed in order: no WAL, and a backup that is older than the last words. */
  closed: string
  /** Ended without being closed: what was last saved is in its WAL. */
  killed: string
}

/** So many plans are in the backup; more come after it, and some of these change. */
const plansBefore = 24
const plansAfter = 6

/** Each plan of another length, up to some 25,000 letters. */
const pointsOf = (plan: number) => 1 + (plan % 10) * 3

export async function makeStock(folder: string): Promise<Stock> {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  const before = await deskOn(closed)
  await fill(before)
  await before.close()
  // A backup is made as it opens, so it has nothing of what follows.
  const after = await deskOn(closed)
  await work(after)
  await after.close()
  if (readdirSync(join(closed, 'backups')).length === 0) throw new Error('no backup was made')

  const killed = join(folder, 'killed')
  cpSync(closed, killed, { recursive: true })
  const typing = startAct('typing', { folder: killed })
  await typing.answered(8)
  await typing.kill()
  return { closed, killed }
}

/** A case's own copy, at the folder. */
export const copyStock = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, preserveTimestamps: true })

async function fill(opened: OpenDesk): Promise<void> {
  const { call } = opened
  for (const name of ['france-notes', 'weimar-notes'])
    await importFile(opened, resolve('tests/fixtures/notes', `${name}.txt`), name)
  for (let at = 1; at <= 8; at += 1)
    await call.sources.add({
      type: 'book',
      title: `The tariff and its critics, volume ${at}`,
      author: [{ family: `Writer ${at}`, given: 'E.' }],
      issued: { 'date-parts': [[1960 + at]] },
    })
  await call.settings.set({ author: 'R. Student' })
  for (let plan = 1; plan <= plansBefore; plan += 1) await addPlan(opened, plan)
}

async function work(opened: OpenDesk): Promise<void> {
  const { call } = opened
  const plans = await call.plans.list()
  for (const [at, { id }] of plans.entries()) {
    if (at % 2 === 1) continue
    const { revision } = await call.plans.open({ id })
    await call.plans.save({ id, revision, document: documentOf(at + 1, 2, pointsOf(at + 1)) })
    if (at % 6 === 0) await call.versions.name({ planId: id, name: `Draft ${at}` })
  }
  for (let plan = 1; plan <= plansAfter; plan += 1) await addPlan(opened, plansBefore + plan)
  const [first, second, third] = plans
  if (!first || !second || !third) throw new Error('there are no plans')
  await call.plans.archive({ id: first.id })
  await call.plans.remove({ id: second.id })
  await call.templates.add({ planId: third.id, name: 'A shape of my own', goodFor: 'Trade' })
  await call.plans.addRecall({ planId: third.id, found: 2, of: 5, detail: {} })
  // A long plan that is gone leaves pages free.
  const { id } = await addPlan(opened, 99, 60)
  await call.plans.remove({ id })
  await call.plans.purge({ id })
}

async function addPlan({ call }: OpenDesk, plan: number, points = pointsOf(plan)) {
  const question = `Did tariff ${plan} strengthen the union?`
  const { id, revision } = await call.plans.create({ question, template: 'blank' })
  await call.plans.save({ id, revision, document: documentOf(plan, 1, points) })
  return { id }
}

/** What Linchpin shows of a data folder: opened, everything asked for as a window asks, and closed. */
import { sentenceOf } from '../../../src/main/hosts/startup.ts'
import { type Calls, deskOn } from './desk.ts'

/** By kind of thing: what is shown of it, by its id. */
export type Shown = Record<Kind, Record<string, string>>
export const kinds = ['plans', 'versions', 'notebooks', 'notes', 'sources', 'templates'] as const
export type Kind = (typeof kinds)[number]

export type Looked = {
  opened: boolean
  shown: Shown
  /** Ids of plans that are in a list, whether or not they can be opened. */
  listed: string[]
  /** What a person is told: notices, refusals, and the sentences of calls that failed. */
  told: string[]
  /** Failures no person can use: stacks, SQLite's own words. */
  raw: string[]
}

export const nothing = (): Shown => ({
  plans: {},
  versions: {},
  notebooks: {},
  notes: {},
  sources: {},
  templates: {},
})

/** SQLite's words and stacks mean nothing to a person. */
export const isRaw = (text: string): boolean =>
  /malformed|SQLITE_|not a database|\n\s+at |no such (table|column)|disk I\/O/.test(text)

export async function look(folder: string): Promise<Looked> {
  const looked: Looked = { opened: false, shown: nothing(), listed: [], told: [], raw: [] }
  const tell = (says: string) => void (isRaw(says) ? looked.raw : looked.told).push(says)
  try {
    const { call, close } = await deskOn(folder)
    looked.opened = true
    try {
      await lookThrough(call, looked, tell)
    } finally {
      await close()
    }
  } catch (error) {
    const says = sentenceOf(error)
    if (says === null) looked.raw.push(stackOf(error))
    else tell(says)
  }
  return looked
}

async function lookThrough(call: Calls, looked: Looked, tell: (says: string) => void) {
  const { shown, listed } = looked
  /** What fails is told, and the rest goes on: one bad row is one bad row. */
  async function asked<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act()
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error))
      return null
    }
  }
  for (const shelf of ['open', 'archived', 'deleted'] as const)
    for (const { id } of (await asked(() => call.plans.list({ shelf }))) ?? []) {
      listed.push(id)
      if (shelf === 'deleted') {
        shown.plans[id] = 'in the bin'
        continue
      }
      const plan = await asked(() => call.plans.read({ id }))
      if (plan) shown.plans[id] = canonical(plan.document)
      const versions = (await asked(() => call.versions.list({ planId: id }))) ?? []
      for (const version of versions) shown.versions[version.id] = version.kind
    }
  for (const { id, name } of (await asked(() => call.library.notebooks())) ?? [])
    shown.notebooks[id] = name
  for (const { id, heading, body, snippets } of (await asked(() => call.library.notes({}))) ?? [])
    shown.notes[id] = canonical([heading, body, snippets.map(({ text }) => text)])
  for (const { id, ...fields } of (await asked(() => call.sources.list())) ?? [])
    shown.sources[id] = canonical(fields)
  for (const { id, name } of (await asked(() => call.templates.list())) ?? [])
    shown.templates[id] = name
  await asked(() => call.library.search({ words: 'republic', limit: 5 }))
  const about = await asked(() => call.app.about())
  for (const { says } of about?.notices ?? []) tell(says)
}

/** Things that say the same in the same order of keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )

export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

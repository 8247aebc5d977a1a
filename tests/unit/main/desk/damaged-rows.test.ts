/** One damaged row is one damaged row: each column of each table is damaged in turn, and everything is read. */
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { ORPCError } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSearchFunctions } from '../../../../src/main/storage/search-functions.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type Calls, openTestDesk } from '../../../support/desk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const unreadable = 'UNREADABLE'
const badBytes = "CAST(x'ff00fe41' AS TEXT)"
const text = ["''", "'no such thing'", badBytes, "'now'", "printf('%.*c', 200000, 'x')"]
const number = ['-1', '0', '9223372036854775807', '-9223372036854775808']
const json = ["'{'", "'[]'", "'null'", "'7'", `'{"version":99,"blocks":[]}'`, badBytes]
const shape = [
  ...json,
  `'{"version":2,"blocks":[{"type":"riddle","id":"x"}]}'`,
  `'{"version":2,"blocks":' || printf('%.*c', 900, '[') || printf('%.*c', 900, ']') || '}'`,
]
const cite = ["'[]'", "'null'", `'{"sourceId":7}'`, `'{"sourceId":"nobody"}'`]

/** What each column is set to. Ids and the ends of references come from damage too. */
const columns: Record<string, Record<string, readonly string[]>> = {
  plans: {
    id: text,
    question: text,
    template: text,
    document: shape,
    revision: number,
    created: text,
    updated: [...text, "replace(updated, 'T', 'U')"],
    archived: text,
    deleted: text,
  },
  versions: {
    id: text,
    plan_id: text,
    made: text,
    kind: text,
    name: text,
    question: text,
    words: number,
    document: shape,
  },
  templates: { id: text, name: text, good_for: text, document: shape, created: text },
  recalls: { id: text, plan_id: text, made: text, found: number, of: number, detail: json },
  sources: {
    id: text,
    fields: [...json, `replace(fields, '"type"', '"typo"')`],
    created: text,
    updated: text,
  },
  notebooks: { id: text, name: text, arriving: number, cite, created: text, updated: text },
  notes: {
    id: text,
    notebook_id: text,
    position: number,
    heading: text,
    body: text,
    cite,
    created: text,
    updated: text,
    snippets: number,
  },
  snippets: {
    id: text,
    note_id: text,
    starts: number,
    ends: number,
    text,
    kind: text,
    dates: json,
    people: json,
    cite,
  },
  notices: { id: text, made: text, says: text, library: text },
  days_open: { day: text },
}

type Told = { code: string; says: string } | null

/** What a call came to: null when it was answered. */
async function told(call: Promise<unknown>): Promise<Told> {
  try {
    await call
    return null
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    return { code: error.code, says: error.message }
  }
}

let desk: Awaited<ReturnType<typeof openTestDesk>>
let other: DatabaseSync
let ids: Awaited<ReturnType<typeof stock>>

/** Two of everything, so that one can be damaged. */
async function stock(call: Calls) {
  const sample = await call.sample.add()
  const plans = [sample]
  for (const question of ['Was the Peace a truce?', 'Why did the Levellers fail?'])
    plans.push(await call.plans.create({ question, template: 'judgement' }))
  for (const { id } of plans) {
    await call.versions.name({ planId: id, name: `As it was: ${id}` })
    await call.templates.add({ planId: id, name: `Shape ${id}` })
    await call.plans.addRecall({ planId: id, found: 1, of: 2, detail: { missed: ['one'] } })
  }
  const [notebook] = await call.library.notebooks()
  const notes = await call.library.notes({})
  const [note] = notes
  const snippets = notes.flatMap(({ snippets }) => snippets.map(({ id }) => id))
  const [source] = await call.sources.list()
  if (!notebook || !note || !source) throw new Error('the sample has nothing in it')
  for (const [kind, id] of [
    ['notebook', notebook.id],
    ['note', note.id],
    ['snippet', note.snippets[0]?.id ?? ''],
  ] as const)
    await call.library.cite({ kind, id, cite: { sourceId: source.id } })
  return {
    plans: plans.map(({ id }) => id),
    notebook: notebook.id,
    note: note.id,
    snippets,
    question: sample.question,
  }
}

/** Every call that reads, by what it is about: the library as a whole, or one plan. */
function readsOf(call: Calls) {
  const { notebook, note, snippets, question } = ids
  return {
    ofAll: {
      about: () => call.app.about(),
      plans: () => call.plans.list(),
      archived: () => call.plans.list({ shelf: 'archived' }),
      bin: () => call.plans.list({ shelf: 'deleted' }),
      templates: () => call.templates.list(),
      sources: () => call.sources.list(),
      unreadableSources: () => call.sources.unreadable(),
      notebooks: () => call.library.notebooks(),
      notes: () => call.library.notes({}),
      notesOfOne: () => call.library.notes({ notebookId: notebook }),
      heads: () => call.library.heads({ notebookId: notebook, from: 0, limit: 500 }),
      snippets: () => call.library.snippets({ noteId: note, from: 0, limit: 500 }),
      place: () => call.library.placeOf({ snippetId: snippets[0] ?? newId() }),
      search: () => call.library.search({ words: 'the', limit: 500 }),
      suggest: () => call.library.suggest({ question, limit: 50 }),
      cites: () => call.library.citesOf({ snippetIds: snippets }),
      facts: () => call.library.facts({ snippetIds: snippets }),
      uses: () => call.plans.usesOf({ snippetId: snippets[0] ?? newId() }),
    },
    ofPlan: (id: string) => ({
      open: () => call.plans.open({ id }),
      read: () => call.plans.read({ id }),
      left: () => call.plans.left({ id }),
      recalls: () => call.plans.recalls({ planId: id }),
      versions: () => call.versions.list({ planId: id }),
      version: async () => {
        const [version] = await call.versions.list({ planId: id })
        if (version) await call.versions.read({ id: version.id })
      },
    }),
  }
}

beforeAll(async () => {
  const folder = temporaryFolder.forFile()
  desk = await openTestDesk(folder)
  ids = await stock(desk.call)
  other = new DatabaseSync(join(folder, 'library.db'))
  other.exec(
    `PRAGMA busy_timeout = 2000; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
     INSERT INTO notices (id, made, says) VALUES ('${newId()}', '2026-01-01T00:00:00.000Z', 'It was told.');
     INSERT OR IGNORE INTO days_open (day) VALUES ('2026-01-01')`,
  )
  addSearchFunctions(other)
})

afterAll(async () => {
  other?.close()
  await desk?.close()
})

/** Damages one row of a table while `act` runs. */
async function whileDamaged(
  table: string,
  column: string,
  value: string,
  act: () => Promise<void>,
): Promise<void> {
  const first = other.prepare(`SELECT rowid AS num, * FROM ${table} ORDER BY rowid LIMIT 1`).get()
  if (!first) throw new Error(`${table} has no rows`)
  const was: SQLOutputValue = first[column] ?? null
  other.exec('BEGIN')
  other.exec(`UPDATE ${table} SET ${column} = ${value} WHERE rowid = ${first.num}`)
  other.exec('COMMIT')
  try {
    await act()
  } finally {
    other.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ${first.num}`).run(was)
  }
}

const cases = Object.entries(columns).flatMap(([table, each]) =>
  Object.keys(each).map((column) => ({ table, column })),
)

test('every column of every table is among those that are damaged here', () => {
  const inLibrary = other
    .prepare(
      `SELECT m.name || '.' || c.name AS name FROM pragma_table_list AS m, pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND m.schema = 'main' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '%_search%'
         AND c.name <> 'num'`,
    )
    .all()
    .map(({ name }) => name)
  expect(cases.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
    inLibrary.toSorted(),
  )
})

describe.each(cases)('$table.$column', ({ table, column }) => {
  test('damaged in one row, it is that row’s alone', async () => {
    const { ofAll, ofPlan } = readsOf(desk.call)
    for (const value of columns[table]?.[column] ?? [])
      await whileDamaged(table, column, value, async () => {
        const with_ = `with ${value.slice(0, 60)}`
        for (const [name, read] of Object.entries(ofAll))
          expect(await told(read()), `${name} ${with_}`).toBeNull()
        const [damaged = '', ...sound] = ids.plans
        for (const id of sound)
          for (const [name, read] of Object.entries(ofPlan(id)))
            expect(await told(read()), `${name} of another plan ${with_}`).toBeNull()
        for (const [name, read] of Object.entries(ofPlan(damaged))) {
          const { code = unreadable, says = 'It says why.' } = (await told(read())) ?? {}
          expect([unreadable, 'NOT_FOUND'], `${name} ${with_}`).toContain(code)
          expect(says).toMatch(/^[A-Z].+\.$/s)
        }
      })
  })
})

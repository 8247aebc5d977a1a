/** One damaged row is one damaged row: each column of each table is damaged in turn, and everything is read. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { ORPCError } from '@orpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSearchFunctions } from '../../../../src/main/storage/search-functions.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { planDocumentVersion } from '../../../../src/shared/model/plan.ts'
import { type Calls, openTestDesk } from '../../../support/desk.ts'

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
  notebooks: {
    id: text,
    name: text,
    arriving: number,
    cite,
    created: text,
    updated: text,
    deleted: text,
  },
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
    tags: json,
    starred: number,
    deleted: text,
    origin: text,
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
    tags: json,
    starred: number,
    place: json,
    by_hand: json,
  },
  imported_files: { id: text, name: text, digest: text, made: text },
  read_as: { id: text, digest: text, note_id: text },
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
    plans.push(await call.plans.create({ question }))
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
  const things = [
    { kind: 'note' as const, id: note.id },
    { kind: 'snippet' as const, id: note.snippets[0]?.id ?? '' },
  ]
  await call.library.tag({ things, add: ['land'] })
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
    ofPlans: {
      about: () => call.app.about(),
      plans: () => call.plans.list(),
      archived: () => call.plans.list({ shelf: 'archived' }),
      bin: () => call.plans.list({ shelf: 'deleted' }),
      templates: () => call.templates.list(),
    },
    ofLibrary: {
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
      tagged: () => call.library.notes({ tag: 'land' }),
      tags: () => call.library.tags(),
      binOfNotes: () => call.library.bin(),
      page: () => pageOf(call, note),
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

/** The page of a note: of one whose id is damaged there is none. */
async function pageOf(call: Calls, noteId: string): Promise<void> {
  const found = await told(call.library.page({ noteId }))
  if (found && found.code !== 'NOT_FOUND') throw new ORPCError(found.code, { message: found.says })
}

const folder = mkdtempSync(join(tmpdir(), 'linchpin-test-'))

/** Columns that say where things are: what is damaged there may be elsewhere until the library is opened again. */
const moving = new Set([
  'id',
  'archived',
  'deleted',
  'arriving',
  'plan_id',
  'notebook_id',
  'note_id',
])

/** How many of each thing the lists have, sound or not. */
async function countsIn(call: Calls) {
  const notes = await call.library.notes({})
  const sources = [await call.sources.list(), await call.sources.unreadable()]
  return {
    plans: (await call.plans.list()).length,
    templates: (await call.templates.list()).length,
    sources: sources.flat().length,
    notebooks: (await call.library.notebooks()).length,
    notes: notes.length,
    snippets: notes.flatMap(({ snippets }) => snippets).length,
  }
}

beforeAll(async () => {
  desk = await openTestDesk(folder)
  ids = await stock(desk.call)
  other = new DatabaseSync(join(folder, 'library.db'))
  other.exec(
    `PRAGMA busy_timeout = 2000; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
     INSERT INTO notices (id, made, says) VALUES ('${newId()}', '2026-01-01T00:00:00.000Z', 'It was told.');
     INSERT OR IGNORE INTO days_open (day) VALUES ('2026-01-01');
     INSERT INTO imported_files (id, name, digest, made) VALUES ('${newId()}', 'a.txt', 'abc', '2026-01-01T00:00:00.000Z');
     UPDATE notes SET origin = (SELECT id FROM imported_files);
     INSERT INTO read_as (id, digest, note_id) SELECT 'r' || id, 'abc', id FROM notes`,
  )
  addSearchFunctions(other)
})

afterAll(async () => {
  other?.close()
  await desk?.close()
  rmSync(folder, { recursive: true, force: true })
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

test.each(cases)('of $table a damaged $column is one row’s alone', async ({ table, column }) => {
  const { ofPlans, ofLibrary, ofPlan } = readsOf(desk.call)
  const isOfPlans = /plans|versions|templates|recalls|notices|days/.test(table)
  const ofAll = isOfPlans ? ofPlans : ofLibrary
  const before = await countsIn(desk.call)
  for (const value of columns[table]?.[column] ?? [])
    await whileDamaged(table, column, value, async () => {
      const with_ = `with ${value.slice(0, 60)}`
      if (!moving.has(column)) expect(await countsIn(desk.call), with_).toEqual(before)
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

test('a plan whose document is damaged says so in the list, gives its words, and is opened again from a version', async () => {
  const { call } = desk
  const [id = ''] = ids.plans
  const document = `replace(document, '"type":"point"', '"type":"p"oint"')`
  const was = await call.plans.read({ id })
  await whileDamaged('plans', 'document', document, async () => {
    const listed = await call.plans.list()
    expect(listed.filter(({ unreadable }) => unreadable).map(({ id }) => id)).toEqual([id])
    const { words, plan, revision } = await call.plans.left({ id })
    expect(plan.unreadable).toBe('This plan is damaged in the library, and cannot be read.')
    const text = JSON.stringify(was.document)
    expect(words.length).toBeGreaterThan(5)
    for (const line of words) expect(text).toContain(JSON.stringify(line).slice(1, 20))

    const [version] = await call.versions.list({ planId: id })
    const restored = await call.versions.restore({ id: version?.id ?? '', revision })
    expect(restored.document).toEqual(was.document)
    const kept = (await call.versions.list({ planId: id })).find(
      ({ kind }) => kind === 'before-restore',
    )
    const before = await call.versions.read({ id: kept?.id ?? '' })
    expect(before.document.blocks).toHaveLength(words.length)
    expect((await call.plans.list()).some(({ unreadable }) => unreadable)).toBe(false)
  })
})

test('what is being written is saved over a plan that was damaged meanwhile', async () => {
  const { call } = desk
  const { document, revision } = await call.plans.open({ id: ids.plans[1] ?? '' })
  other
    .prepare('UPDATE plans SET document = ? WHERE id = ?')
    .run('{"version":2,"blocks":[{', ids.plans[1] ?? '')
  const saved = await call.plans.save({ id: ids.plans[1] ?? '', document, revision })
  expect(saved.revision).toBe(revision + 1)
  expect((await call.plans.open({ id: ids.plans[1] ?? '' })).document).toEqual(document)
})

test('a plan of a newer Linchpin says that it is one', async () => {
  const [id = ''] = ids.plans
  await whileDamaged(
    'plans',
    'document',
    `'{"version":${planDocumentVersion + 1},"blocks":[]}'`,
    async () => {
      const found = await told(desk.call.plans.open({ id }))
      expect(found).toEqual({ code: unreadable, says: expect.stringContaining('newer Linchpin') })
    },
  )
})

test('a damaged source is among those that cannot be read, and what cites it is checked and exported', async () => {
  const { call } = desk
  const damaged = other.prepare('SELECT id, fields FROM sources ORDER BY rowid LIMIT 1').get()
  await whileDamaged('sources', 'fields', `replace(fields, '"type"', '"typo"')`, async () => {
    expect((await call.sources.list()).some(({ id }) => id === damaged?.id)).toBe(false)
    const { title } = JSON.parse(String(damaged?.fields))
    expect(await call.sources.unreadable()).toEqual([
      { id: damaged?.id, says: expect.stringContaining(title) },
    ])
    for (const format of ['docx', 'linchpin'] as const)
      await call.exports.make({ planId: ids.plans[0] ?? '', format })
  })
})

/** All that is killed. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readableOf } from '../damage/readable.ts'
import { copyStock, type Stock } from '../support/stock.ts'
import { savingIn } from '../support/words.ts'
import type { Kill, Killed, Place } from './kill.ts'
import { startAct, startCommand } from './start-act.ts'
import { takingBack } from './taking-back.ts'
import { isWholeFile } from './whole-file.ts'

const stocked = (of: keyof Stock, { stock, data }: Place) => copyStock(stock[of], data)

const library = (data: string) => join(data, 'library.db')

const typing: Kill = {
  name: 'typing',
  share: 18,
  start(place) {
    stocked('closed', place)
    return startAct('typing', { folder: place.data })
  },
  faults({ answers, shown }) {
    const last = new Map(answers.map(({ id, saving }) => [String(id), Number(saving)]))
    return [...last].flatMap(([id, saving]) => {
      const there = savingIn(shown.plans[id] ?? '')
      return there !== null && there >= saving
        ? []
        : [`saving ${saving} of plan ${id} was answered, and ${there ?? 'nothing'} is there`]
    })
  },
}

/** Each notebook is there with all its notes or not at all, and those that were answered are there. */
function halfImports({ answers, shown, data, files: { notesIn } }: Killed): string[] {
  const sql = new DatabaseSync(library(data), { readOnly: true })
  const counted = sql
    .prepare(
      "SELECT name, arriving, (SELECT count(*) FROM notes WHERE notebook_id = notebooks.id) AS notes FROM notebooks WHERE name LIKE 'Arriving%' OR arriving <> 0",
    )
    .all()
  const strays = Number(
    sql
      .prepare(
        'SELECT (SELECT count(*) FROM notes WHERE notebook_id NOT IN (SELECT id FROM notebooks)) + (SELECT count(*) FROM snippets WHERE note_id NOT IN (SELECT id FROM notes)) AS strays',
      )
      .get()?.strays,
  )
  sql.close()
  const names = Object.values(shown.notebooks)
  return [
    ...counted
      .filter(({ arriving, notes }) => Number(arriving) !== 0 || Number(notes) !== notesIn)
      .map(({ name, notes }) => `${name} has ${notes} of ${notesIn} notes`),
    ...answers
      .map(({ name, notebook }) => String(name ?? nameIn(notebook)))
      .filter((name) => !names.includes(name))
      .map((name) => `${name} was answered and is not there`),
    ...(strays > 0 ? [`${strays} notes and snippets belong to nothing`] : []),
  ]
}
const nameIn = (notebook: unknown): unknown =>
  typeof notebook === 'object' && notebook && 'name' in notebook ? notebook.name : undefined

const importing: Kill = {
  name: 'import',
  share: 12,
  start(place) {
    stocked('closed', place)
    const { notes } = place.files
    return startAct('import', { folder: place.data, files: [notes, notes, notes] })
  },
  faults: halfImports,
}

const importCommand: Kill = {
  name: 'import, by the built command',
  share: 6,
  start(place) {
    stocked('closed', place)
    return startCommand(['import', place.files.notes, '--notebook', 'Arriving 0'], place.data)
  },
  faults: halfImports,
}

/** A library that cannot be read at all, so that a backup takes its place. */
const restoring = (
  name: string,
  share: number,
  start: (data: string) => ReturnType<Kill['start']>,
): Kill => ({
  name,
  share,
  start(place) {
    stocked('closed', place)
    writeFileSync(library(place.data), Buffer.alloc(400_000, 0x78))
    return start(place.data)
  },
  faults({ data, shown }) {
    const backups = readdirSync(join(data, 'backups')).filter((name) => name.endsWith('.db'))
    const ids = backups.flatMap((name) =>
      Object.keys(readableOf(join(data, 'backups', name)).plans),
    )
    const absent = ids.filter((id) => !(id in shown.plans))
    const isKept = readdirSync(data).some((name) => /^library\.db.*\d{4}-\d\d-\d\d/.test(name))
    return [
      ...(absent.length > 0 ? [`${absent.length} plans of the backup are not there`] : []),
      ...(isKept ? [] : ['the damaged library is not kept']),
    ]
  },
})

const backingUp: Kill = {
  name: 'backup',
  share: 12,
  start(place) {
    stocked('closed', place)
    for (const name of readdirSync(join(place.data, 'backups')))
      copyFileSync(join(place.data, 'backups', name), join(place.within, name))
    for (const name of readdirSync(join(place.data, 'backups')))
      writeFileSync(join(place.data, 'backups', name), '')
    return startAct('opens', { folder: place.data })
  },
  faults({ data, stock }) {
    const plans = Object.keys(readableOf(library(stock.closed)).plans).length
    const place = join(data, 'backups')
    return readdirSync(place)
      .filter((name) => name.endsWith('.db') && readFileSync(join(place, name)).length > 0)
      .filter((name) => Object.keys(readableOf(join(place, name)).plans).length < plans)
      .map((name) => `the backup ${name} is not whole`)
  },
}

const migrating = (version: number): Kill => ({
  name: `migration from version ${version}`,
  share: 3,
  start(place) {
    mkdirSync(place.data)
    copyFileSync(place.files.old[version] ?? '', library(place.data))
    return startAct('opens', { folder: place.data })
  },
  faults({ data, shown, files }) {
    const sql = new DatabaseSync(files.old[version] ?? '', { readOnly: true })
    const before = Number(sql.prepare('SELECT count(*) AS notes FROM notes').get()?.notes)
    sql.close()
    const after = Object.keys(shown.notes).length
    const backups = existsSync(join(data, 'backups')) ? readdirSync(join(data, 'backups')) : []
    return [
      ...(after === before ? [] : [`${after} of ${before} notes are there`]),
      ...(backups.some((name) => name.endsWith('.db')) ? [] : ['there is no backup from before']),
    ]
  },
})

const old = 'what was there before'

/** What was there before, or all of what was made; if it was answered, what was made. */
function halfFiles({ within, answers }: Killed): string[] {
  const place = join(within, 'written')
  const answered = new Set(
    answers.flatMap(({ path, file }) => [path, file].filter((at) => typeof at === 'string')),
  )
  return readdirSync(place)
    .map((name) => join(place, name))
    .filter((path) => exportsTo.includes(path.slice(place.length + 1)))
    .flatMap((path) => {
      const bytes = readFileSync(path)
      if (bytes.toString('latin1') === old)
        return answered.has(path) ? [`${path} was answered and is as before`] : []
      return isWholeFile(path, bytes) ? [] : [`${path} is half a file`]
    })
}

const exportsTo = ['essay.docx', 'essay.pdf', 'essay.linchpin']

function placeToWrite(place: Place, names: readonly string[]): string[] {
  stocked('closed', place)
  mkdirSync(join(place.within, 'written'))
  return names.map((name) => {
    const path = join(place.within, 'written', name)
    writeFileSync(path, old)
    return path
  })
}

const exporting: Kill = {
  name: 'export',
  share: 9,
  start(place) {
    const files = placeToWrite(place, ['essay.docx', 'essay.pdf'])
    return startAct('export', { folder: place.data, files })
  },
  faults: halfFiles,
}

const exportCommand: Kill = {
  name: 'export, by the built command',
  share: 6,
  start(place) {
    const [to = ''] = placeToWrite(place, ['essay.docx'])
    const [plan = ''] = Object.keys(readableOf(library(place.stock.closed)).plans).slice(-1)
    return startCommand(['export', plan, '--to', to], place.data)
  },
  faults: halfFiles,
}

const planFileOut: Kill = {
  name: 'plan file out',
  share: 6,
  start(place) {
    const files = placeToWrite(place, ['essay.linchpin'])
    return startAct('export', { folder: place.data, files: [...files, ...files, ...files] })
  },
  faults: halfFiles,
}

const planFileIn: Kill = {
  name: 'plan file in',
  share: 9,
  start({ data, files }) {
    mkdirSync(data)
    return startAct('planFilesIn', { folder: data, files: files.plans })
  },
  faults: ({ answers, shown }) =>
    answers
      .map(({ id }) => String(id))
      .filter((id) => !(id in shown.plans))
      .map((id) => `plan ${id} was answered and is not there`),
}

export const killKinds: readonly Kill[] = [
  typing,
  importing,
  importCommand,
  restoring('restore', 8, (data) => startAct('opens', { folder: data })),
  restoring('restore, by the built command', 4, (data) => startCommand(['plans'], data)),
  backingUp,
  ...[1, 2, 3, 4].map(migrating),
  exporting,
  exportCommand,
  planFileOut,
  planFileIn,
  ...takingBack,
]

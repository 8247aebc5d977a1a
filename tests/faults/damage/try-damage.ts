/** Damages a copy of a library, opens it twice, and says what came of it. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Looker } from '../support/looker.ts'
import type { Random } from '../support/random.ts'
import { copyStock, type Stock } from '../support/stock.ts'
import type { Damage } from './damage.ts'
import { type Judged, judge } from './judge.ts'
import { emptyReadable, type Readable, readableIn, readableOf, tables } from './readable.ts'

export type Trial = {
  stock: Stock
  /** What is in each of them. */
  before: Record<keyof Stock, Readable>
  looker: Looker
  /** A folder to work in; each case has one of its own there, and takes it away. */
  within: string
}

export function trialOf(stock: Stock, looker: Looker, within: string): Trial {
  const before = { closed: readableIn(stock.closed), killed: readableIn(stock.killed) }
  return { stock, before, looker, within }
}

export async function tryDamage(
  { stock, before, looker, within }: Trial,
  damage: Damage,
  random: Random,
): Promise<Judged> {
  const folder = join(within, crypto.randomUUID())
  mkdirSync(folder)
  try {
    damagedCopy(stock, damage, random, folder)
    const damaged = readableIn(folder)
    const backups = readableBackups(folder)
    const marks = marksOf(folder)
    const looked = await looker.look(folder)
    const again = looked.opened ? await looker.look(folder) : looked
    return judge({
      before: before[damage.of],
      damaged,
      backups,
      looked,
      again,
      after: readableIn(folder),
      isKeptAside: areKept(marks, folder),
      isToBeTold: damage.isToBeTold ?? false,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function damagedCopy(stock: Stock, damage: Damage, random: Random, folder: string): void {
  copyStock(stock[damage.of], folder)
  damage.apply(folder, random.of(damage.name))
}

const read = new Map<string, Readable>()

/** What SELECTs read of all backups, a later one's rows before an earlier one's. */
function readableBackups(folder: string): Readable {
  const place = join(folder, 'backups')
  const all = emptyReadable()
  for (const name of isFolder(place) ? readdirSync(place).sort() : []) {
    const path = join(place, name)
    if (!name.endsWith('.db') || !statSync(path).isFile()) continue
    const mark = markOf(path)
    const found = read.get(mark) ?? readableOf(path)
    read.set(mark, found)
    for (const table of tables) Object.assign(all[table], found[table])
  }
  return all
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const markOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex')

/** The library's files by their bytes; what is empty has nothing to keep. */
function marksOf(folder: string): Map<string, string> {
  const marks = new Map<string, string>()
  for (const name of ['library.db', 'library.db-wal']) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    if (found?.isFile() && found.size > 0) marks.set(name, markOf(join(folder, name)))
  }
  return marks
}

/** Whether each of those files is somewhere in the folder still, byte for byte or under a name with its date. */
function areKept(marks: Map<string, string>, folder: string): boolean {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('backups'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  const kept = new Set(paths.map(markOf))
  const dated = paths.filter((path) => /\d{4}-\d\d-\d\d/.test(path.slice(folder.length)))
  return [...marks].every(
    ([name, mark]) =>
      kept.has(mark) || dated.some((path) => path.endsWith('-wal') === name.endsWith('-wal')),
  )
}

/** Every kind of damage that is tried, of every file there is. */
import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Random } from '../support/random.ts'
import type { Stock } from '../support/stock.ts'
import { cut, fill, flip, replacements, sizeOf } from './bytes.ts'
import type { Damage } from './damage.ts'
import { type Page, pageBytes, pagesOf } from './pages.ts'
import { rowDamages } from './rows.ts'

const library = 'library.db'

/** The first hundred bytes say what the file is (sqlite.org/fileformat2.html, “The Database Header”). */
const header = (of: keyof Stock): Damage[] =>
  Array.from({ length: 100 }, (_, at) => ({
    name: `byte ${at} of the header`,
    kind: 'header',
    of,
    apply: (folder, random) => flip(join(folder, library), at, random),
  }))

const anywhere = (of: keyof Stock, times: number): Damage[] =>
  Array.from({ length: times }, (_, time) => ({
    name: `a byte somewhere, ${time + 1} (${of})`,
    kind: 'flipped byte',
    of,
    apply(folder, random) {
      const path = join(folder, library)
      flip(path, random.below(sizeOf(path)), random)
    },
  }))

const cuts: Damage[] = [1, 16, 100, 512, 4095, 4096, 4097, 8192, 0.25, 0.5, 0.9, 0.99].map(
  (to) => ({
    name: `cut to ${to < 1 ? `${to * 100} %` : `${to} bytes`}`,
    kind: 'cut',
    of: 'closed',
    apply(folder) {
      const path = join(folder, library)
      cut(path, to < 1 ? Math.floor(to * sizeOf(path)) : to)
    },
  }),
)

/** What a disk does to a page, each with its name. */
const pageFaults: Record<string, (path: string, page: Page, random: Random) => void> = {
  zeros: (path, { at }) => fill(path, at * pageBytes, pageBytes),
  letters: (path, { at }) => fill(path, at * pageBytes, pageBytes, 0x78),
  'its first bytes turned': (path, { at }, random) =>
    flip(path, at * pageBytes + (at === 0 ? 100 : 0) + random.below(12), random),
  'a sector of another page': (path, { at }, random) => {
    const other = random.below(sizeOf(path) / pageBytes)
    const sector = 512 * random.below(8)
    const bytes = Buffer.alloc(512)
    const file = openSync(path, 'r+')
    readSync(file, bytes, 0, 512, other * pageBytes + sector)
    writeSync(file, bytes, 0, 512, at * pageBytes + sector)
    closeSync(file)
  },
}

/** One page of each kind of each thing that has pages. */
function pages({ closed }: Stock): Damage[] {
  const byKind = Map.groupBy(pagesOf(join(closed, library)), ({ of, type }) => `${of}, ${type}`)
  return [...byKind].flatMap(([kind, alike]) =>
    Object.entries(pageFaults).map(
      ([fault, apply]): Damage => ({
        name: `${fault} in a page of ${kind}`,
        kind: 'one page',
        of: 'closed',
        apply: (folder, random) => apply(join(folder, library), random.pick(alike), random),
      }),
    ),
  )
}

/** Each file becomes something that it is not. */
function replaced(stock: Stock): Damage[] {
  const backup = join('backups', readdirSync(join(stock.closed, 'backups'))[0] ?? '')
  const files: [keyof Stock, string][] = [
    ['closed', library],
    ['closed', 'settings.json'],
    ['closed', 'lock.db'],
    ['closed', backup],
    ['killed', library],
    ['killed', 'library.db-wal'],
    ['killed', 'library.db-shm'],
    ['killed', 'lock.db'],
    ['killed', 'lock.json'],
  ]
  return files.flatMap(([of, file]) =>
    Object.entries(replacements).map(
      ([by, replace]): Damage => ({
        name: `${file.startsWith('backups') ? 'a backup' : file} (${of}) became ${by}`,
        kind: 'replaced',
        of,
        isToBeTold: file === 'settings.json' && by !== 'nothing at all',
        apply: (folder) => replace(join(folder, file)),
      }),
    ),
  )
}

/** The WAL, in its header, its frames' headers and its pages (sqlite.org/fileformat2.html, “The WAL File Format”). */
const walFaults: Damage[] = Array.from({ length: 30 }, (_, time) => ({
  name: `a byte of the WAL, ${time + 1}`,
  kind: 'WAL',
  of: 'killed',
  apply(folder, random) {
    const path = join(folder, 'library.db-wal')
    const frame = 24 + pageBytes
    const frames = Math.floor((sizeOf(path) - 32) / frame)
    const start = time < 6 ? 0 : 32 + random.below(frames) * frame
    flip(path, start + random.below(time < 6 ? 32 : time < 18 ? 24 : frame), random)
  },
}))

/** Two things at once, as they happen to people. */
function together(stock: Stock): Damage[] {
  const backup = readdirSync(join(stock.closed, 'backups'))[0] ?? ''
  const later = 'library-2031-01-02T03-04-05-678Z.db'
  const both = (name: string, of: keyof Stock, apply: Damage['apply']): Damage => ({
    name,
    kind: 'several',
    of,
    apply,
  })
  const gone = (folder: string) => replacements['no bytes']?.(join(folder, library))
  const shape = (folder: string, to: number) => {
    const sql = new DatabaseSync(join(folder, 'backups', later))
    sql.exec(`PRAGMA user_version = ${to}`)
    sql.close()
  }
  const copied = (folder: string) =>
    copyFileSync(join(folder, 'backups', backup), join(folder, 'backups', later))
  return [
    both('the library alone deleted after a kill', 'killed', (folder) =>
      replacements['nothing at all']?.(join(folder, library)),
    ),
    both('the library and its index of the WAL deleted after a kill', 'killed', (folder) => {
      replacements['nothing at all']?.(join(folder, library))
      replacements['nothing at all']?.(join(folder, 'library.db-shm'))
    }),
    both('an older library put beside a later WAL', 'killed', (folder) =>
      copyFileSync(join(folder, 'backups', backup), join(folder, library)),
    ),
    both('an empty library and an empty later backup', 'closed', (folder) => {
      gone(folder)
      writeFileSync(join(folder, 'backups', later), '')
    }),
    both('an empty library and a later backup of another program', 'closed', (folder) => {
      gone(folder)
      writeFileSync(join(folder, 'backups', later), '')
      replacements['another program’s database']?.(join(folder, 'backups', later))
    }),
    both('an empty library and a later backup that is a folder', 'closed', (folder) => {
      gone(folder)
      writeFileSync(join(folder, 'backups', later), '')
      replacements['a folder']?.(join(folder, 'backups', later))
    }),
    both('an empty library and a later backup of a newer shape', 'closed', (folder) => {
      gone(folder)
      copied(folder)
      shape(folder, 99)
    }),
    both('an empty library and a later backup with a damaged page', 'closed', (folder, random) => {
      gone(folder)
      copied(folder)
      fill(join(folder, 'backups', later), pageBytes * (5 + random.below(40)), pageBytes, 0x78)
    }),
    both('an empty library and a file where the backups belong', 'closed', (folder) => {
      replacements['words of another program']?.(join(folder, 'settings.json'))
      gone(folder)
    }),
    ...['[]', 'null', '7', '"x"', '{', '\u0000'].map((text) => ({
      ...both(`settings.json that holds ${JSON.stringify(text)}`, 'closed', (folder) =>
        writeFileSync(join(folder, 'settings.json'), text),
      ),
      isToBeTold: true,
    })),
  ]
}

export function damagesOf(stock: Stock): Damage[] {
  return [
    ...header('closed'),
    ...anywhere('closed', 30),
    ...anywhere('killed', 10),
    ...cuts,
    ...pages(stock),
    ...rowDamages,
    ...walFaults,
    ...replaced(stock),
    ...together(stock),
  ]
}

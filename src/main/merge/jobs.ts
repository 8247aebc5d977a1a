/** What a worker thread does with whole libraries. */
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type {
  KeptLibrary,
  LibraryInside,
  Merged,
  PlanInside,
  Wanted,
} from '../../shared/model/backup.ts'
import { planDocumentSchema } from '../../shared/model/plan.ts'
import { saysMoment } from '../../shared/text/when.ts'
import {
  asideIn,
  backUp,
  CopyNotWholeError,
  copyLibrary,
  type Database,
  inUse,
  type LibraryPlace,
  noteSuspicion,
  openBeside,
  openForReading,
  rotateBackups,
} from '../storage/index.ts'
import {
  deleteSetAside,
  describedBackup,
  keptLibraries,
  keptLibraryPath,
} from './kept-libraries.ts'
import { readLibraryFile } from './library-file.ts'
import { LibraryFileError } from './library-file-error.ts'
import { mergeLibrary } from './merge.ts'
import { type PlanNow, takeAllBack } from './replace.ts'
import { parsed, textIn } from './rows.ts'

type InFolder = { folder: string }
type OfLibrary = InFolder & { name: string }

export type TakenBack = Merged & {
  /** The name of the file that holds what was here, where all of it gave way. */
  setAside: string | null
  plansNow: PlanNow[]
}

export const libraryJobs = {
  see: ({ folder }: InFolder): KeptLibrary[] => keptLibraries(folder),

  makeBackup: ({ folder, mostBytes }: InFolder & { mostBytes: number }): KeptLibrary =>
    during(openForReading(inUse(folder)), ({ sql }) => {
      try {
        const made = describedBackup(backUp(sql, folder))
        rotateBackups(folder, mostBytes)
        return made
      } catch (error) {
        // The next start looks at every page, however large the library is.
        if (error instanceof CopyNotWholeError) noteSuspicion(folder)
        throw error
      }
    }),

  thinOut: ({ folder, mostBytes }: InFolder & { mostBytes: number }): void =>
    rotateBackups(folder, mostBytes),

  /** @throws LibraryFileError when no library of that name was set aside. */
  deleteSetAside({ folder, name }: OfLibrary): void {
    if (!deleteSetAside(folder, name)) throw gone()
  },

  lookInside: ({ folder, name }: OfLibrary): LibraryInside =>
    readLibraryFile(folder, pathOf(folder, name), ({ sql, notices }) => ({
      notices,
      notebooks: sql
        .prepare(
          `SELECT id, name, (SELECT count(*) FROM notes WHERE notebook_id = notebooks.id) AS notes
           FROM notebooks WHERE NOT arriving ORDER BY name`,
        )
        .all()
        .map((row) => ({
          id: textIn(row, 'id'),
          name: textIn(row, 'name'),
          notes: Number(row.notes),
        })),
      plans: sql
        .prepare('SELECT id, question, updated, deleted FROM plans ORDER BY updated DESC, id DESC')
        .all()
        .map((row) => ({
          id: textIn(row, 'id'),
          question: textIn(row, 'question'),
          updated: textIn(row, 'updated'),
          isDeleted: row.deleted !== null,
        })),
    })),

  readPlan: ({ folder, name, planId }: OfLibrary & { planId: string }): PlanInside =>
    readLibraryFile(folder, pathOf(folder, name), ({ sql }) => {
      const row = sql.prepare('SELECT question, document FROM plans WHERE id = ?').get(planId)
      if (!row) throw new LibraryFileError('That plan is not in it.')
      const document = planDocumentSchema.safeParse(parsed(row.document)).data ?? null
      return { question: textIn(row, 'question'), document }
    }),

  takeBack({ folder, name, wanted }: OfLibrary & { wanted: Wanted }): TakenBack {
    const path = pathOf(folder, name)
    const made = keptLibraries(folder).find((each) => each.name === name)?.made
    const origin = made ? `from the backup of ${saysMoment(made)}` : 'from a backup'
    return readLibraryFile(folder, path, ({ sql: from, notices }) =>
      during(openBeside(folder), (here) => {
        if (wanted.type !== 'all') {
          const added = mergeLibrary(here, from, wanted, origin)
          return {
            ...added,
            notices: [...notices, ...added.notices],
            setAside: null,
            plansNow: [],
          }
        }
        const setAside = basename(asideIn(folder, 'replaced', new Date()))
        // A save between the copy and what takes the library's place would be in neither.
        return here.transaction(() => {
          during(openForReading(inUse(folder)), ({ sql }) =>
            copyLibrary(sql, join(folder, setAside)),
          )
          const { plansNow, ...taken } = takeAllBack(here, from)
          return { ...taken, notices: [...notices, ...taken.notices], setAside, plansNow }
        })
      }),
    )
  },

  takeAlong: ({ place, to }: { place: LibraryPlace; to: string }): void =>
    during(openForReading(place), ({ sql }) => {
      copyLibrary(sql, to)
      // What is only of this computer stays on it: what it has to tell, with its folders' names.
      const copy = new DatabaseSync(to)
      try {
        copy.exec('DELETE FROM notices; DELETE FROM days_open; VACUUM')
      } finally {
        copy.close()
      }
    }),

  /** @param name what the person knows the file by. */
  merge: ({ folder, path, name }: OfLibrary & { path: string }): Merged =>
    readLibraryFile(
      folder,
      path,
      ({ sql: from, notices }) =>
        during(openBeside(folder), (here) => {
          const added = mergeLibrary(here, from, { type: 'all' }, 'from the other library')
          return { ...added, notices: [...notices, ...added.notices] }
        }),
      name,
    ),
}

function pathOf(folder: string, name: string): string {
  const path = keptLibraryPath(folder, name)
  if (!path) throw gone()
  return path
}

const gone = () => new LibraryFileError('That backup is not there any more.')

function during<T>(database: Database, act: (database: Database) => T): T {
  try {
    return act(database)
  } finally {
    database.close()
  }
}

/** The composition root: opens the data folder, builds the services, and hands out their router. */
import { EventPublisher } from '@orpc/server'
import type { Change, Notice } from '../shared/contract.ts'
import { newId } from '../shared/model/ids.ts'
import { createExports } from './desk/exports.ts'
import { createFiles } from './desk/files.ts'
import type { HostServices } from './desk/host.ts'
import { createImports } from './desk/imports.ts'
import { createLog } from './desk/log.ts'
import { createRouter } from './desk/router.ts'
import { createSample } from './desk/sample.ts'
import type { Services } from './desk/services.ts'
import { createJobs } from './jobs/index.ts'
import { createArrivals, createNotebooks, createSearch, createSources } from './library/index.ts'
import { createPlans } from './plans/index.ts'
import { lockFolder, type OpenSettingsFile, openDatabase, openSettings } from './storage/index.ts'
import type { WorkerJobs } from './worker.ts'

export type { FileDesk, HostServices, LocalFile } from './desk/host.ts'
export type { Services } from './desk/services.ts'
export { DeskError, FolderInUseError, NewerDatabaseError } from './storage/index.ts'

export type DeskOptions = {
  /** Absolute path of the data folder; made when it is not there. */
  dataFolder: string
  host: HostServices
  openSettingsFile: OpenSettingsFile
  /** The worker threads' entry: `worker.js` beside the host's bundle, or `worker.ts` from source. */
  workerUrl: URL
  /** Absolute path of the app's `resources` folder. */
  resources: string
}

export type Desk = {
  router: ReturnType<typeof createRouter>
  services: Services
  /** Ends running jobs, closes the library and lets go of the data folder. */
  close(): Promise<void>
}

/**
 * @throws FolderInUseError when another process has the folder open.
 * @throws NewerDatabaseError when a later Linchpin wrote the library.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { dataFolder, host, openSettingsFile, workerUrl, resources } = options
  const lock = lockFolder(dataFolder)
  try {
    const { settings, notices: settingsNotices } = openSettings(dataFolder, openSettingsFile)
    const { database, notices: databaseNotices } = openDatabase(dataFolder)
    const jobs = createJobs<WorkerJobs>(workerUrl)
    const files = createFiles()
    const notebooks = createNotebooks(database)
    const sources = createSources(database)
    const plans = createPlans(database)
    const imports = createImports(jobs, createArrivals(database, notebooks))
    const services: Services = {
      dataFolder,
      host,
      files,
      settings,
      notebooks,
      search: createSearch(database),
      sources,
      plans,
      imports,
      exports: createExports({ notebooks, sources, jobs, resources }),
      sample: createSample({ database, imports, notebooks, sources, plans, resources }),
      log: createLog(dataFolder),
      changes: new EventPublisher<{ change: Change }>({ maxBufferedEvents: 1000 }),
      notices: noticesOf([...databaseNotices, ...settingsNotices]),
    }
    return {
      router: createRouter(services),
      services,
      async close() {
        await jobs.close()
        await files.close()
        database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function noticesOf(sentences: readonly string[]): Map<string, Notice> {
  return new Map(
    sentences.map((says) => {
      const id = newId()
      return [id, { id, says }]
    }),
  )
}

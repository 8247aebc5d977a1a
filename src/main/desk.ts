/** The composition root: opens the data folder, builds the services, and hands out their router. */
import { EventPublisher } from '@orpc/server'
import { createAdding } from './desk/adding.ts'
import { createBackups } from './desk/backups.ts'
import { createCiting } from './desk/citing.ts'
import { openDataFolder, type WhyUnwritable } from './desk/data-folder.ts'
import { editingIn } from './desk/editing.ts'
import { createExports } from './desk/exports.ts'
import { createFiles } from './desk/files.ts'
import type { HostServices } from './desk/host.ts'
import { createImports } from './desk/imports.ts'
import { createLog } from './desk/log.ts'
import { lookThrough } from './desk/looking-through.ts'
import { startMaintenance } from './desk/maintenance.ts'
import { createOpenPages } from './desk/open-pages.ts'
import { createPatience } from './desk/patience.ts'
import { createOpenedPlans } from './desk/plan-files.ts'
import { createPreviewing } from './desk/previewing.ts'
import { createReading } from './desk/reading.ts'
import { createRouter } from './desk/router.ts'
import { createSample } from './desk/sample.ts'
import type { Services } from './desk/services.ts'
import { createStyles } from './desk/styles.ts'
import { createJobs } from './jobs/index.ts'
import {
  createActs,
  createArrivals,
  createBrowsing,
  createNotebooks,
  createPages,
  createSeen,
  createSnippets,
  createSources,
} from './library/index.ts'
import { createPlanFiles } from './plan-file/index.ts'
import {
  createCitedSources,
  createPlans,
  createRecalls,
  createTemplates,
  createUses,
  createVersions,
} from './plans/index.ts'
import {
  createDaysOpen,
  createNotices,
  type OpenSettingsFile,
  openParts,
  openSettings,
  whyUnwritable,
} from './storage/index.ts'
import type { WorkerJobs } from './worker.ts'

export type { DeskContext, DeskWindow, FileDesk, HostServices, LocalFile } from './desk/host.ts'
export type { OpenPages } from './desk/open-pages.ts'
export type { Services } from './desk/services.ts'
export type { Parts } from './storage/index.ts'
export {
  CannotOpenError,
  DeskError,
  FolderInUseError,
  fileSynced,
  folderSynced,
} from './storage/index.ts'

export type DeskOptions = {
  /** Absolute path of the data folder; made when it is not there. */
  dataFolder: string
  host: HostServices
  openSettingsFile: OpenSettingsFile
  /** The worker threads' entry: `worker.js` beside the host's bundle, or `worker.ts` from source. */
  workerUrl: URL
  /** Absolute path of the app's `resources` folder. */
  resources: string
  /** Absolute path of the file of the catalogue of styles, which the build makes. */
  catalogue: string
  /** How often it is asked whether a backup is due. */
  backupsAskedEveryMs?: number
  /** When a large library is looked through, after it has opened. */
  maintenanceAfterMs?: number
  /** How it is found out whether the data folder can be written to. */
  whyUnwritable?: WhyUnwritable
}

const usualQuietMs = 15_000
const fiveMinutesMs = 300_000

export type Desk = {
  router: ReturnType<typeof createRouter>
  services: Services
  /** Ends running jobs, closes the library and lets go of the data folder. */
  close(): Promise<void>
}

/**
 * @throws CannotOpenError with the reason: another process has the folder (FolderInUseError), a later
 * Linchpin wrote the library, another program holds it.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { dataFolder, host, openSettingsFile, workerUrl, resources, catalogue } = options
  const { maintenanceAfterMs: afterMs = usualQuietMs, whyUnwritable: whyNot = whyUnwritable } =
    options
  // Closed in the opposite order, all of it whatever fails, now if opening fails and else by `close`.
  await using opened = new AsyncDisposableStack()
  const here = await openDataFolder(dataFolder, whyNot, opened)
  const { database, maintenance, onlyRead } = here
  const parts = openParts(dataFolder)
  const { settings, notices: ofSettings } = openSettings(dataFolder, openSettingsFile)
  const pages = opened.adopt(createOpenPages(), ({ close }) => close())
  const files = opened.adopt(createFiles(here.temporary, pages), ({ close }) => close())
  const jobs = opened.adopt(createJobs<WorkerJobs>(workerUrl), ({ close }) => close())
  const reading = opened.adopt(createReading(workerUrl, here.place), ({ close }) => close())
  const previewing = opened.adopt(createPreviewing(workerUrl), ({ close }) => close())

  const notices = createNotices(database)
  const ofLibrary = here.notices.map((says) => notices.add(says))
  for (const says of ofSettings) notices.add(says)
  const notebooks = createNotebooks(database)
  const sources = createSources(database)
  const versions = createVersions(database)
  const plans = createPlans(database, versions)
  const uses = createUses(database)
  const acts = createActs(database, { edit: editingIn(jobs) })
  const snippets = createSnippets(database)
  const planFiles = createPlanFiles({ database, notebooks, snippets, sources, plans })
  const arrivals = createArrivals(database, notebooks)
  const adding = createAdding({ database, arrivals, acts, sources })
  const imports = createImports(jobs, adding, createSeen(database), pages)
  const log = createLog(dataFolder)
  const changes: Services['changes'] = new EventPublisher({ maxBufferedEvents: 1000 })
  try {
    arrivals.sweep()
    createDaysOpen(database).note(new Date())
    plans.purgeOld()
    acts.purgeOld()
  } catch (error) {
    // A full disk, or another program's lock: it can be done another day.
    if (!onlyRead) log.unexpected('seeing to what is old', error)
  }
  const tell = (says: string) => {
    notices.add(says)
    changes.publish('change', { type: 'notices' })
  }
  if (onlyRead) {
    const passing = [...ofLibrary, notices.add(onlyRead.says)]
    onlyRead.onceWritten((found) => {
      reading.renew()
      for (const says of found) notices.add(says)
      for (const { id } of passing) notices.dismiss(id)
      changes.publish('change', { type: 'notices' })
    })
  }
  const backups = createBackups({
    folder: dataFolder,
    place: here.place,
    database,
    jobs,
    settings,
    log,
    tell,
  })
  opened.adopt(backups, ({ close }) => close())
  backups.keepOn(options.backupsAskedEveryMs ?? fiveMinutesMs)
  const styles = createStyles({ dataFolder, jobs, catalogue, resources })
  const citing = opened.adopt(
    createCiting({ workerUrl, jobs, styles, sources, settings }),
    ({ close }) => close(),
  )
  const services: Services = {
    dataFolder,
    host,
    files,
    pages,
    parts,
    settings,
    notebooks,
    browsing: createBrowsing(database),
    notePages: createPages(database, uses.ofMany),
    acts,
    snippets,
    reading,
    sources,
    citedSources: createCitedSources(database, notebooks.citesOf),
    plans,
    uses,
    versions,
    templates: createTemplates(database),
    recalls: createRecalls(database, plans),
    imports,
    styles,
    citing,
    exports: createExports({
      styles,
      citing,
      notebooks,
      snippets,
      sources,
      planFiles,
      jobs,
      previewing,
      resources,
      version: host.version,
    }),
    openedPlans: createOpenedPlans(jobs, planFiles),
    sample: createSample({ database, imports, notebooks, sources, plans, resources }),
    backups,
    log,
    patience: createPatience(database),
    changes,
    notices,
  }
  const router = createRouter(services)
  opened.adopt(
    lookThrough(plans, log, () => services.changes.publish('change', { type: 'plans' })),
    ({ close }) => close(),
  )
  if (maintenance) {
    const running = startMaintenance({
      folder: dataFolder,
      due: maintenance,
      jobs,
      log,
      afterMs,
      tell,
      inTurn: backups.inTurn,
    })
    opened.adopt(running, ({ close }) => close())
  }
  const held = opened.move()
  return { router, services, close: () => held.disposeAsync() }
}

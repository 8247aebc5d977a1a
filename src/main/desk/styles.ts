/** Citation styles at hand: the catalogue that ships, and a person's own. */
import { join } from 'node:path'
import type { FoundStyles } from '../../shared/contract.ts'
import type { StyleChoice, StyleSummary } from '../../shared/model/citation-style.ts'
import {
  createFinder,
  createOwnStyles,
  openCatalogue,
  readStyle,
  readStyleFile,
  type Style,
  type TryStyle,
} from '../citations/index.ts'
import type { Jobs } from '../jobs/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { LocalFile } from './host.ts'

export type Styles = {
  /** One's own before the others. */
  search(words: string, limit: number): Promise<FoundStyles>
  /** @throws DeskError where citations cannot be printed with it, with the reason. */
  add(file: LocalFile): Promise<StyleSummary>
  remove(id: string): Promise<void>
  /** @throws DeskError where there is no such style, with names that are near. */
  read(choice: StyleChoice): Promise<Style>
}

export function createStyles({
  dataFolder,
  jobs,
  catalogue: path,
  resources,
}: {
  dataFolder: string
  jobs: Jobs<WorkerJobs>
  /** Absolute path of the file of the catalogue, which is opened when it is first asked for. */
  catalogue: string
  /** Absolute path of the app's `resources` folder. */
  resources: string
}): Styles {
  let opened: ReturnType<typeof openCatalogue> | null = null
  const catalogue = () => {
    opened ??= openCatalogue(path)
    return opened
  }
  const own = createOwnStyles({
    folder: join(dataFolder, 'styles'),
    catalogue,
    trial: trialIn(jobs),
  })
  return {
    async search(words, limit) {
      const mine = createFinder((await own.list()).map(findableOf)).find(words, limit)
      const { styles, near } = (await catalogue()).search(words, limit)
      const found = [...mine, ...styles].slice(0, limit)
      return { styles: found, ...(found.length === 0 && near.length > 0 && { near }) }
    },
    add: async ({ path, name }) => summaryOf(await own.add(await readStyleFile(path, name))),
    remove: own.remove,
    read: (choice) => readStyle(choice, { resources, catalogue, own }),
  }
}

/** A hundred times what the slowest style of the catalogue takes. */
const longestTrialMs = 30_000

/** Tries a style in a thread of its own, which is ended where it comes to no end. */
const trialIn =
  (jobs: Jobs<WorkerJobs>): TryStyle =>
  async (style) => {
    const signal = AbortSignal.timeout(longestTrialMs)
    try {
      return await jobs.run('tryStyle', style, { signal })
    } catch (error) {
      if (!signal.aborted) throw error
      return 'it takes longer than half a minute over one citation.'
    }
  }

/** What of a style goes to lists. */
const summaryOf = ({ id, title, kind, madeFor }: StyleSummary): StyleSummary => ({
  id,
  title,
  kind,
  ...(madeFor && { madeFor }),
})

const findableOf = (style: StyleSummary) => ({
  style: summaryOf(style),
  title: style.title,
  names: style.id,
  likeness: '',
  weight: 0,
})

/** Everything the desk holds, built once and handed to the router and the hosts. */
import type { EventPublisher } from '@orpc/server'
import type { Change } from '../../shared/contract.ts'
import type { Acts, Browsing, Notebooks, Pages, Snippets, Sources } from '../library/index.ts'
import type { CitedSources, Plans, Recalls, Templates, Uses, Versions } from '../plans/index.ts'
import type { Notices, Parts, SettingsStore } from '../storage/index.ts'
import type { Backups } from './backups.ts'
import type { Citing } from './citing.ts'
import type { Exports } from './exports.ts'
import type { Files } from './files.ts'
import type { HostServices } from './host.ts'
import type { Imports } from './imports.ts'
import type { Log } from './log.ts'
import type { OpenPages } from './open-pages.ts'
import type { Patience } from './patience.ts'
import type { OpenedPlans } from './plan-files.ts'
import type { Reading } from './reading.ts'
import type { Sample } from './sample.ts'
import type { Styles } from './styles.ts'

export type Services = {
  dataFolder: string
  host: HostServices
  files: Files
  pages: OpenPages
  parts: Parts
  settings: SettingsStore
  notebooks: Notebooks
  browsing: Browsing
  notePages: Pages
  acts: Acts
  snippets: Snippets
  reading: Reading
  sources: Sources
  citedSources: CitedSources
  plans: Plans
  uses: Uses
  versions: Versions
  templates: Templates
  recalls: Recalls
  imports: Imports
  styles: Styles
  citing: Citing
  exports: Exports
  backups: Backups
  openedPlans: OpenedPlans
  sample: Sample
  log: Log
  patience: Patience
  /** What happened to stored data, to everyone who listens. */
  changes: EventPublisher<{ change: Change }>
  notices: Notices
}

/** The contract, answered by the services. */

import { type Answering, implementer } from './routes/answering.ts'
import { backupsRoutes } from './routes/backups.ts'
import { citingRoutes } from './routes/citing.ts'
import { intakeRoutes, libraryRoutes, sampleRoutes } from './routes/library.ts'
import { exportsRoutes, plansRoutes, templatesRoutes, versionsRoutes } from './routes/plans.ts'
import { sourcesRoutes } from './routes/sources.ts'
import { stylesRoutes } from './routes/styles.ts'
import { appRoutes, filesRoutes, settingsRoutes } from './routes/window.ts'
import type { Services } from './services.ts'

export function createRouter(services: Services) {
  const os = implementer(services)
  const answering: Answering = {
    os,
    services,
    tell(...happened) {
      for (const change of happened) services.changes.publish('change', change)
    },
  }
  return os.router({
    app: appRoutes(answering),
    settings: settingsRoutes(answering),
    files: filesRoutes(answering),
    intake: intakeRoutes(answering),
    library: libraryRoutes(answering),
    sources: sourcesRoutes(answering),
    plans: plansRoutes(answering),
    versions: versionsRoutes(answering),
    templates: templatesRoutes(answering),
    styles: stylesRoutes(answering),
    citing: citingRoutes(answering),
    backups: backupsRoutes(answering),
    exports: exportsRoutes(answering),
    sample: sampleRoutes(answering),
  })
}

/** The browser host's entry: opens the desk, serves it to this machine's browser, closes both. */
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { openDesk } from '../../desk.ts'
import { defaultDataFolder } from '../data-folder.ts'
import { placesAround } from '../places.ts'
import { keepFilesPrivate } from '../private-files.ts'
import { openSettingsFile } from '../settings-file.ts'
import { sentenceOf } from '../startup.ts'
import { developmentServer } from '../web/development-server.ts'
import { type Asked, readArguments, UsageError, usage } from './arguments.ts'
import { pagesFrom } from './development-pages.ts'
import { browserServices } from './host-services.ts'
import { hasDisplay, openBrowser } from './open-browser.ts'
import { openingPage } from './opening-page.ts'
import { builtPages } from './pages.ts'
import { startAtPort } from './ports.ts'
import { onEnter, untilEnded } from './terminal.ts'
import { createTickets } from './tickets.ts'

const exitFailed = 1
const exitWrongUse = 2

async function run(asked: Asked): Promise<void> {
  keepFilesPrivate()
  const places = placesAround(import.meta.url)
  const server = developmentServer(process.env)
  const pages = server ? pagesFrom(server) : await builtPages(places.renderer)
  const tickets = createTickets()
  const desk = await openDesk({
    dataFolder: asked.dataFolder
      ? resolve(asked.dataFolder)
      : defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() }),
    host: browserServices(places.version, tickets),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  try {
    const { router, services } = desk
    const { files } = services
    const opening = openingPage(files)
    const host = await startAtPort(asked.port, {
      router,
      files,
      openPages: services.pages,
      pages,
      tickets,
      onEntered: opening.remove,
    })
    const ended = untilEnded()
    const opens = asked.open ?? hasDisplay(process.platform, process.env)
    const show = () => {
      const address = host.freshAddress()
      console.log(`Linchpin is at ${address}`)
      const page = opens ? opening.write(address) : null
      if (page === null) return
      openBrowser(page)
      // A browser in a snap may not look into hidden folders, where the page lies (docs/decisions/121).
      console.log('If the browser shows an error, open the address above in it yourself.')
    }
    show()
    console.log('That address opens one browser, once. Ctrl+C ends Linchpin; everything is saved.')
    if (process.stdin.isTTY) console.log('Press Enter for a fresh address.')
    const stopListening = onEnter(show)
    await ended
    stopListening()
    await host.close()
    opening.remove()
  } finally {
    await desk.close()
  }
}

try {
  await run(readArguments(process.argv.slice(2)))
  // Nothing is left to wait for; what a library may still hold open must not keep the terminal.
  process.exit(0)
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${usage}`)
    process.exit(exitWrongUse)
  }
  console.error(sentenceOf(error) ?? error)
  process.exit(exitFailed)
}

/** The desktop's entry: what must be settled before Electron is ready, then the app. */
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { defaultDataFolder } from '../data-folder.ts'
import { keepFilesPrivate } from '../private-files.ts'
import { folderSentenceOf } from '../system-errors.ts'
import { readArguments } from './arguments.ts'
import { collectOpenRequests, type HandedOver } from './open-requests.ts'
import { registerScheme } from './protocol.ts'
import { sandboxTakenBy } from './sandbox.ts'
import { closeDebugging, closeWebRtc } from './switches.ts'

/** Electron has shipped without `node:sqlite` once by mistake; nothing can be kept then. */
const missingSqlite =
  'This copy of Linchpin cannot keep a library: the Electron it runs on has no SQLite (node:sqlite). Install Linchpin again.'

/** Imported files are read by pages that have nothing to break out to; that is not given up for a switch. */
const saysUnsafe = (name: string): string =>
  `Linchpin does not run without its sandbox. Start it without --${name}.`

/** Ends an app that said why it does not open. `npm start` tells it from Electron's own failures. */
const exitRefused = 3

/** Says why the app does not open, in a dialog and on the terminal, and ends. */
function refuse(says: string): void {
  console.error(says)
  dialog.showErrorBox('Linchpin cannot start', says)
  app.exit(exitRefused)
}

// Before Chromium makes the least file of its own.
keepFilesPrivate()
const asked = readArguments(process.argv.slice(1), {
  appPathFirst: !app.isPackaged,
  folder: process.cwd(),
})
if (asked.headless) await runHeadless(asked.headless)
else openDesktop()

/** A command in place of the app: Electron is not ready before this module has run to its end. */
async function runHeadless(words: readonly string[]): Promise<void> {
  const { runOnTerminal } = await import('../headless/terminal.ts')
  app.exit(await runOnTerminal(words))
}

function openDesktop(): void {
  const unsafe = sandboxTakenBy({
    platform: process.platform,
    uid: process.getuid?.(),
    hasSwitch: (name) => app.commandLine.hasSwitch(name),
  })
  if (unsafe !== null) {
    refuse(saysUnsafe(unsafe))
    return
  }
  const dataFolder =
    asked.dataFolder ??
    defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })
  try {
    // The same folder as the other hosts', by the same rule. Chromium's own files get a room in it, and
    // the lock against a second running copy is taken per folder.
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    app.setPath('userData', dataFolder)
    app.setPath('sessionData', join(dataFolder, 'chromium'))
    app.enableSandbox()
    // The package's own id (scripts/package): recent files and the pinned icon belong to the same app.
    if (process.platform === 'win32' && app.isPackaged) app.setAppUserModelId('planner.linchpin')
    if (app.isPackaged) closeDebugging()
    closeWebRtc()
    registerScheme()
    const handed: HandedOver = { files: [...asked.files] }
    if (app.requestSingleInstanceLock(handed)) {
      const whenAnswered = collectOpenRequests()
      // Not awaited: Electron is not ready before this module has run to its end.
      void start(dataFolder, whenAnswered)
    } else if (asked.files.length > 0) {
      console.error('Linchpin is open already, and opens the files there.')
      app.exit(0)
    } else {
      console.error(`Linchpin is already open with the data folder ${dataFolder}.`)
      app.exit(exitRefused)
    }
  } catch (error) {
    refuse(folderSentenceOf(error) ?? `Something went wrong while starting. ${error}`)
  }
}

/** Opens the app. What says why it does not waits for Electron, which shows no dialog on Linux before it is ready. */
async function start(
  dataFolder: string,
  whenAnswered: ReturnType<typeof collectOpenRequests>,
): Promise<void> {
  const ready = app.whenReady()
  if (!process.getBuiltinModule('node:sqlite')) {
    await ready
    refuse(missingSqlite)
    return
  }
  // Loaded only now, because all of it rests on node:sqlite.
  const { openApplication, whyNotOpened } = await import('./application.ts')
  try {
    const answer = await openApplication(dataFolder, ready)
    if (asked.files.length > 0) answer(asked.files)
    whenAnswered(answer)
  } catch (error) {
    await ready
    refuse(whyNotOpened(error))
  }
}

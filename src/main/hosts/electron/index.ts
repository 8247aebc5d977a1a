/** The desktop's entry: what must be settled before Electron is ready, then the app. */
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { defaultDataFolder } from '../data-folder.ts'
import { folderSentenceOf } from '../system-errors.ts'
import { dataArgument } from './data-argument.ts'
import { registerScheme } from './protocol.ts'

/** Electron has shipped without `node:sqlite` once by mistake; nothing can be kept then. */
const missingSqlite =
  'This copy of Linchpin cannot keep a library: the Electron it runs on has no SQLite (node:sqlite). Install Linchpin again.'

/** Ends an app that said why it does not open. `npm start` tells it from Electron's own failures. */
const exitRefused = 3

/** Says why the app does not open, in a dialog and on the terminal, and ends. */
function refuse(says: string): void {
  console.error(says)
  dialog.showErrorBox('Linchpin cannot start', says)
  app.exit(exitRefused)
}

const asked = dataArgument(process.argv.slice(1))
const dataFolder = asked
  ? resolve(asked)
  : defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })

try {
  // The same folder as the other hosts', by the same rule. Chromium's own files get a room in it, and
  // the lock against a second running copy is taken per folder.
  mkdirSync(dataFolder, { recursive: true })
  app.setPath('userData', dataFolder)
  app.setPath('sessionData', join(dataFolder, 'chromium'))
  registerScheme()
  if (app.requestSingleInstanceLock()) {
    // Not awaited: Electron is not ready before this module has run to its end.
    void app.whenReady().then(start)
  } else {
    console.error(`Linchpin is already open with the data folder ${dataFolder}.`)
    app.exit(exitRefused)
  }
} catch (error) {
  refuse(folderSentenceOf(error) ?? `Something went wrong while starting. ${error}`)
}

async function start(): Promise<void> {
  if (!process.getBuiltinModule('node:sqlite')) {
    refuse(missingSqlite)
    return
  }
  // Loaded only now, because all of it rests on node:sqlite.
  const { openApplication, whyNotOpened } = await import('./application.ts')
  try {
    await openApplication(dataFolder)
  } catch (error) {
    refuse(whyNotOpened(error))
  }
}

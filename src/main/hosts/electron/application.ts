/** The app: the desk, its windows once Electron is ready, and an end with everything saved. */
import { app, dialog, nativeTheme, session, shell } from 'electron'
import { openDesk } from '../../desk.ts'
import { placesAround } from '../places.ts'
import { sentenceOf } from '../startup.ts'
import { developmentServer } from '../web/development-server.ts'
import { appPagesFrom, appPagesIn } from './app-pages.ts'
import { giveContextMenus } from './context-menu.ts'
import { endOnFailure, tellOfCrashes } from './crash-notice.ts'
import { electronServices } from './dialogs.ts'
import { quitOnce } from './lifecycle.ts'
import { keepMenuTrue } from './menu-facts.ts'
import { openFiles } from './open-files.ts'
import type { OpenRequest } from './open-requests.ts'
import { servePorts } from './ports.ts'
import { serveApp } from './protocol.ts'
import { confinePages, denyNetwork, denyPermissions } from './security.ts'
import { openSettingsFile } from './settings-file.ts'
import { openSpelling } from './spelling.ts'
import { openUpdates } from './updates.ts'
import { withUploads } from './uploads.ts'
import { createWindows } from './windows.ts'

/**
 * Opens the library in that folder and a window on it. Gives what answers requests to open from outside.
 * @param ready when windows can be opened. The library is opened meanwhile.
 * @throws what `openDesk` throws, before any window is open.
 */
export async function openApplication(
  dataFolder: string,
  ready: Promise<void>,
): Promise<(request: OpenRequest) => void> {
  const places = placesAround(import.meta.url)
  const desk = await openDesk({
    dataFolder,
    host: electronServices(places.version),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
    catalogue: places.catalogue,
  })
  await ready
  const { settings, plans, files, pages: openPages, log, changes } = desk.services
  const server = app.isPackaged ? null : developmentServer(process.env)
  tellOfCrashes(log)
  endOnFailure(log, desk.close)
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession, server)
  giveContextMenus()
  const spelling = openSpelling(session.defaultSession, settings)
  const updates = places.updatesUrl
    ? openUpdates(places.updatesUrl, places.version, settings)
    : null

  const quitting = quitOnce(async () => {
    updates?.stop()
    await desk.close()
  })
  const windows = createWindows({
    settings,
    plans,
    preload: places.preload,
    onChange: () => menu.refresh(),
    onStayed: quitting.stayed,
    isQuitting: quitting.isQuitting,
  })
  const menu = keepMenuTrue({
    windows,
    plans,
    settings,
    changes,
    spelling,
    updates,
    isDevelopment: server !== null,
    showDataFolder: () => shell.showItemInFolder(dataFolder),
  })
  app.setAboutPanelOptions({ applicationName: 'Linchpin', applicationVersion: places.version })
  confinePages(windows.openPlan)
  const pages = server ? appPagesFrom(server) : appPagesIn(places.renderer)
  serveApp(withUploads(pages, files))
  servePorts(desk.router, windows.of, openPages)

  followTheme(settings.get().theme)
  void followSettings()
  windows.openMain()
  windows.reopen()
  app.on('activate', () => {
    if (windows.all().length === 0) windows.openMain()
  })

  /** The frame of a window and its dialogs are as light or dark as its page. */
  async function followSettings() {
    for await (const change of changes.subscribe('change')) {
      if (change.type === 'settings') followTheme(settings.get().theme)
    }
  }

  return (request) => {
    if (request.length === 0) return (windows.front() ?? windows.openMain()).show()
    openFiles(request, { files, windows }).catch((error: unknown) => {
      log.unexpected('opening files', error)
      const says = sentenceOf(error) ?? 'Something went wrong while opening the files.'
      dialog.showErrorBox('The files could not be opened', says)
    })
  }
}

function followTheme(theme: 'system' | 'light' | 'dark'): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}

/** What a person is told when `openApplication` threw. */
export const whyNotOpened = (error: unknown): string =>
  sentenceOf(error) ?? `Something went wrong while starting. ${error}`

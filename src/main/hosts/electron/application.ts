/** The app once Electron is ready: the desk, its window, and an end with everything saved. */
import { app, BrowserWindow, session } from 'electron'
import { openDesk } from '../../desk.ts'
import { placesAround } from '../places.ts'
import { sentenceOf } from '../startup.ts'
import { developmentServer } from '../web/development-server.ts'
import { appPagesFrom, appPagesIn } from './app-pages.ts'
import { electronServices } from './dialogs.ts'
import { setMenu } from './menu.ts'
import { servePorts } from './ports.ts'
import { serveApp } from './protocol.ts'
import { confinePages, denyPermissions } from './security.ts'
import { openSettingsFile } from './settings-file.ts'
import { withUploads } from './uploads.ts'
import { openWindow } from './window.ts'

/**
 * Opens the library in that folder and a window on it.
 * @throws what `openDesk` throws, before any window is open.
 */
export async function openApplication(dataFolder: string): Promise<void> {
  const places = placesAround(import.meta.url)
  const desk = await openDesk({
    dataFolder,
    host: electronServices(places.version),
    openSettingsFile,
    workerUrl: places.worker,
    resources: places.resources,
  })
  const server = app.isPackaged ? null : developmentServer(process.env)
  denyPermissions(session.defaultSession)
  confinePages()
  const pages = server ? appPagesFrom(server) : appPagesIn(places.renderer)
  serveApp(withUploads(pages, desk.services.files))
  servePorts(desk.router)
  setMenu({ development: server !== null })

  const { settings } = desk.services
  let quitting = false
  const stayed = () => {
    quitting = false
  }
  const open = () => openWindow({ settings, preload: places.preload, stayed })
  open()

  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open()
  })
  app.on('window-all-closed', () => {
    // A page that objects to its closing ends the quitting that asked for it, in Electron's eyes; once
    // the last window has closed after all, it is taken up again.
    if (quitting || process.platform !== 'darwin') app.quit()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    desk.close().then(
      () => app.exit(0),
      (error: unknown) => {
        console.error(sentenceOf(error) ?? error)
        app.exit(1)
      },
    )
  })
}

/** What a person is told when `openApplication` threw. */
export const whyNotOpened = (error: unknown): string =>
  sentenceOf(error) ?? `Something went wrong while starting. ${error}`

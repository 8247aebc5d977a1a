/** The system's own dialogs, as the desk asks for them. */
import { join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import type { HostServices } from '../../desk.ts'
import { keepFile } from '../keep-file.ts'
import { filterOf, pickedFiles } from './file-choices.ts'

/** What the desktop does for the desk: choose files, keep a file, show a kept file. */
export function electronServices(version: string): HostServices {
  // Only what was kept here is shown: a path from the page is not to be believed.
  const kept = new Set<string>()
  return {
    kind: 'electron',
    version,
    async pickFiles() {
      const options: Electron.OpenDialogOptions = {
        title: 'Import notes',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Notes (text)', extensions: ['txt', 'text'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }
      const window = BrowserWindow.getFocusedWindow()
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options))
      return pickedFiles(filePaths)
    },
    async saveFile({ path, name }) {
      const options: Electron.SaveDialogOptions = {
        title: 'Export plan',
        defaultPath: join(app.getPath('documents'), name),
        filters: filterOf(name),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const window = BrowserWindow.getFocusedWindow()
      const { filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options))
      if (!filePath) return { type: 'cancelled' }
      await keepFile(path, filePath)
      kept.add(filePath)
      return { type: 'saved', path: filePath }
    },
    async reveal(path) {
      if (kept.has(path)) shell.showItemInFolder(path)
    },
  }
}

/** Asks whether to close a window whose page could not save. False is to stay. */
export async function asksToCloseUnsaved(window: BrowserWindow): Promise<boolean> {
  // The question hangs on the window, which may be minimised or behind others.
  if (window.isMinimized()) window.restore()
  window.show()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Your last changes are not saved.',
    detail:
      'Linchpin tried to save them and could not. If you close now, they are lost. If you stay, the plan says what is wrong.',
    buttons: ['Stay', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

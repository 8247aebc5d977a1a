/** The system's own dialogs, as sheets of the window that asks. */

import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { DeskWindow, HostServices, Parts } from '../../desk.ts'
import { keepFile, OnlyReadError } from '../keep-file.ts'
import { filterOf, filtersFor, pickedFiles } from './file-choices.ts'
import { linkQuestion } from './link-question.ts'

/** What the desktop does for the desk: choose files, keep a file, show a kept file. */
export function electronServices(version: string): HostServices {
  // Only what was kept here is shown: a path from the page is not to be believed.
  const kept = new Set<string>()
  return {
    kind: 'electron',
    version,
    async pickFiles(kind, by) {
      const options: Electron.OpenDialogOptions = {
        title: buttonLabelOf(kind === 'notes' ? 'import-notes' : 'open-file'),
        properties: ['openFile', 'multiSelections'],
        filters: filtersFor(kind),
      }
      const window = windowOf(by)
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options))
      for (const path of filePaths) app.addRecentDocument(path)
      return pickedFiles(filePaths)
    },
    async saveFile({ path, name }, by, parts) {
      const options: Electron.SaveDialogOptions = {
        title: 'Export plan',
        defaultPath: join(app.getPath('documents'), name),
        filters: filterOf(name),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const window = windowOf(by)
      for (;;) {
        const { filePath } = await (window
          ? dialog.showSaveDialog(window, options)
          : dialog.showSaveDialog(options))
        if (!filePath) return { type: 'cancelled' }
        const outcome = await keepAskingFirst(window, path, filePath, parts)
        if (outcome === 'elsewhere') continue
        if (outcome === 'cancelled') return { type: 'cancelled' }
        kept.add(filePath)
        app.addRecentDocument(filePath)
        return { type: 'saved', path: filePath }
      }
    },
    async reveal(path) {
      if (kept.has(path)) shell.showItemInFolder(path)
    },
  }
}

const windowOf = (by: DeskWindow | undefined): BrowserWindow | null =>
  (by ? BrowserWindow.fromId(by.id) : null) ?? BrowserWindow.getFocusedWindow()

/** Keeps a file, but asks before it replaces one that can only be read. */
async function keepAskingFirst(
  window: BrowserWindow | null,
  from: string,
  to: string,
  parts: Parts,
): Promise<'kept' | 'elsewhere' | 'cancelled'> {
  try {
    await keepFile(from, to, { parts })
    return 'kept'
  } catch (error) {
    if (!(error instanceof OnlyReadError)) throw error
  }
  const response = await asks(window, {
    message: `“${basename(to)}” can only be read.`,
    detail: 'It was made so to keep it from being changed. You can still replace it.',
    buttons: ['Save Elsewhere …', 'Replace It', 'Cancel'],
    cancelId: 2,
  })
  if (response === 0) return 'elsewhere'
  if (response !== 1) return 'cancelled'
  await keepFile(from, to, { parts, replacesOnlyRead: true })
  return 'kept'
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

/** Asks whether an address may go out. The safe answer is the one that a key pressed by chance gives. */
export async function asksToOpenLink(
  window: BrowserWindow | null,
  address: string,
): Promise<boolean> {
  const buttons = ['Do Not Open', 'Open']
  return (await asks(window, { ...linkQuestion(address), buttons, cancelId: 0 })) === 1
}

/** Asks one thing, on the window in front if there is one; gives the place of the button chosen. */
export async function asks(
  window: BrowserWindow | null,
  question: { message: string; detail: string; buttons: readonly string[]; cancelId: number },
): Promise<number> {
  const options = {
    type: 'info' as const,
    ...question,
    buttons: [...question.buttons],
    defaultId: 0,
    noLink: true,
  }
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  return response
}

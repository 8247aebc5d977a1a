/** `settings.json` by electron-store, in the same form as outside Electron. */
import ElectronStore from 'electron-store'
import type { DeskOptions } from '../../desk.ts'

/** Opens `settings.json` in that folder. Throws a SyntaxError when the file is damaged. */
export const openSettingsFile: DeskOptions['openSettingsFile'] = (folder) =>
  new ElectronStore<Record<string, unknown>>({
    cwd: folder,
    name: 'settings',
    fileExtension: 'json',
    accessPropertiesByDotNotation: false,
  })

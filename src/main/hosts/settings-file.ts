/** `settings.json` outside Electron; electron-store writes the same file in the same form. */
import Conf from 'conf'
import type { DeskOptions } from '../desk.ts'

/** Opens `settings.json` in that folder. Throws a SyntaxError when the file is damaged. */
export const openSettingsFile: DeskOptions['openSettingsFile'] = (folder) =>
  new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: 'settings',
    fileExtension: 'json',
    accessPropertiesByDotNotation: false,
  })

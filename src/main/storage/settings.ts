/** Preferences, in a file whose store the host hands in: electron-store in Electron, conf elsewhere. */
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../../shared/model/settings.ts'

/** What electron-store and conf have in common: the whole file as an object, written atomically. */
export type SettingsFile = { store: Record<string, unknown> }
/** Opens `settings.json` in that folder. It may throw when the file is damaged. */
export type OpenSettingsFile = (folder: string) => SettingsFile

export type SettingsStore = {
  get(): Settings
  /** Merges the fields given; the result is validated and written. */
  set(part: SettingsPatch): Settings
}

/**
 * Opens the settings. A damaged file is set aside under a dated name and defaults take its place:
 * settings are never a reason not to start. A field that does not hold is replaced by its default alone.
 */
export function openSettings(
  folder: string,
  open: OpenSettingsFile,
): { settings: SettingsStore; notices: string[] } {
  const path = join(folder, 'settings.json')
  const notices: string[] = []
  let file: SettingsFile
  let current: Settings
  try {
    file = open(folder)
    current = readable(file.store)
  } catch (cause) {
    // Only what cannot be read as settings is damaged; a folder that cannot be reached is not.
    if (!(cause instanceof SyntaxError) || !existsSync(path)) throw cause
    const aside = `${path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`
    renameSync(path, aside)
    notices.push(
      `Your settings could not be read and are back to their defaults. The damaged file is kept as ${aside}.`,
    )
    file = open(folder)
    current = defaultSettings
  }
  return {
    notices,
    settings: {
      get: () => current,
      set(part) {
        const given = Object.entries(part).filter(([, value]) => value !== undefined)
        const next = settingsSchema.parse({ ...current, ...Object.fromEntries(given) })
        file.store = next
        current = next
        return current
      },
    },
  }
}

function readable(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    throw new SyntaxError('settings.json does not hold an object')
  const fields: Record<string, unknown> = { ...stored }
  const good = Object.entries(settingsSchema.shape).flatMap(([field, schema]) => {
    const read = schema.safeParse(fields[field])
    return read.success ? [[field, read.data]] : []
  })
  return settingsSchema.parse(Object.fromEntries(good))
}

/** Preferences, in a file whose store the host hands in: electron-store in Electron, conf elsewhere. */
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../../shared/model/settings.ts'
import { PlaceGoneError } from './place.ts'
import { stampOf } from './places.ts'

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
 * Opens the settings. A damaged file, or whatever else has its name, is set aside under a dated one and defaults
 * take its place: settings are never a reason not to start. A field that does not hold is replaced by its default
 * alone.
 */
export function openSettings(
  folder: string,
  open: OpenSettingsFile,
): { settings: SettingsStore; notices: string[] } {
  const path = join(folder, 'settings.json')
  const notices = isSettings(path) ? [] : [setAside(path)]
  let file: SettingsFile | null = null
  let current: Settings
  try {
    file = open(folder)
    current = readable(file.store)
  } catch (cause) {
    // Settings that are sound and cannot be opened: it is the folder that cannot be reached.
    if (notices.length === 0) throw cause
    current = defaultSettings
  }
  return {
    notices,
    settings: {
      get: () => current,
      set(part) {
        if (!existsSync(folder)) throw new PlaceGoneError(folder)
        const given = Object.entries(part).filter(([, value]) => value !== undefined)
        const next = settingsSchema.parse({ ...current, ...Object.fromEntries(given) })
        file ??= open(folder)
        file.store = next
        current = next
        return current
      },
    },
  }
}

/** Whether there is nothing of that name, or a file that holds settings. What opens it takes others for empty ones. */
function isSettings(path: string): boolean {
  if (!existsSync(path)) return true
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(readFileSync(path, 'utf8')))
      .success
  } catch {
    return false
  }
}

/** Gives the sentence that tells of it. */
function setAside(path: string): string {
  const aside = `${path}.damaged-${stampOf(new Date())}`
  try {
    renameSync(path, aside)
    return `Your settings could not be read and are back to their defaults. What was there is kept as ${aside}.`
  } catch {
    return `Your settings in ${path} could not be read, so the defaults are used. They could not be set aside either: allow Linchpin to read and write there.`
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

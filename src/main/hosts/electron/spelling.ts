/**
 * Spelling: with the system's dictionary on a Mac; elsewhere with one fetched once, if a person says so.
 * docs/decisions/074
 */
import { app, BrowserWindow, type Session } from 'electron'
import type { Services } from '../../desk.ts'
import { asks } from './dialogs.ts'
import { languagesFor } from './spelling-languages.ts'

export type Spelling = {
  isOn(): boolean
  /** Turns it on or off; where a dictionary must be fetched for it, asks first. */
  set(on: boolean): Promise<void>
}

/**
 * Sets the session's spelling as the settings have it. Before any page is open: the first page with
 * spelling on makes Chromium fetch the dictionaries of its languages.
 */
export function openSpelling(session: Session, settings: Services['settings']): Spelling {
  const isSystems = process.platform === 'darwin'
  const isOn = () => settings.get().spelling ?? isSystems

  function apply() {
    if (!isSystems) {
      const wanted = app.getPreferredSystemLanguages()
      session.setSpellCheckerLanguages(
        isOn() ? languagesFor(wanted, session.availableSpellCheckerLanguages) : [],
      )
    }
    session.setSpellCheckerEnabled(isOn())
  }

  apply()
  return {
    isOn,
    async set(on) {
      if (on && !isSystems && !(await mayFetch())) return
      settings.set({ spelling: on })
      apply()
    },
  }
}

const fetches = 0

async function mayFetch(): Promise<boolean> {
  const chosen = await asks(BrowserWindow.getFocusedWindow(), {
    message: 'Fetch a dictionary?',
    detail:
      'To check spelling on this system, Linchpin needs a dictionary for each of your languages. It is fetched once, from Google, where Chromium keeps them. Nothing you write is sent.',
    buttons: ['Fetch the dictionary', 'Not now'],
    cancelId: 1,
  })
  return chosen === fetches
}

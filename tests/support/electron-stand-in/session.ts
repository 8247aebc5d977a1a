/** The session of the app's pages: its permissions, its spelling, and what it may load. */
import { emitting } from './emitting.ts'
import { nativeTheme } from './native-theme.ts'
import { strict } from './strict.ts'

type Listener = (
  details: { url: string; method: string },
  answer: (response: { cancel?: boolean }) => void,
) => void

const events = emitting()
let onBeforeRequest: Listener | null = null
let permissionCheck: ((contents: null, permission: string) => boolean) | null = null
let isChecking = true
let languages: readonly string[] = ['en-US']
const learned: string[] = []

/** A handler for what Chromium, without a screen, asks nobody about. */
const neverAsked = (_handler: unknown): void => {}

export const defaultSession = strict('session', {
  ...events,
  setPermissionRequestHandler: neverAsked,
  setPermissionCheckHandler(handler: typeof permissionCheck) {
    permissionCheck = handler
  },
  setDevicePermissionHandler: neverAsked,
  setDisplayMediaRequestHandler: neverAsked,
  webRequest: strict('session.webRequest', {
    onBeforeRequest(listener: Listener | null) {
      onBeforeRequest = listener
    },
  }),
  setSpellCheckerEnabled(on: boolean) {
    isChecking = on
  },
  isSpellCheckerEnabled: () => isChecking,
  setSpellCheckerLanguages(wanted: readonly string[]) {
    const unknown = wanted.find(
      (language) => !defaultSession.availableSpellCheckerLanguages.includes(language),
    )
    if (unknown)
      throw new Error(`Invalid language code provided: "${unknown}" is not a valid language code`)
    languages = wanted
  },
  getSpellCheckerLanguages: () => [...languages],
  availableSpellCheckerLanguages: ['en-GB', 'en-US', 'de', 'fr'],
  addWordToSpellCheckerDictionary: (word: string) => learned.push(word) > 0,
  listWordsInSpellCheckerDictionary: async () => [...learned],
  /** Not Electron's: whether pages are told that dark is preferred. */
  prefersDark: () => nativeTheme.shouldUseDarkColors,
})

/** Whether the app lets a request of a page's through. */
export const isRequestAllowed = ({
  url,
  method,
}: {
  url: string
  method: string
}): Promise<boolean> =>
  new Promise((resolve) => {
    if (!onBeforeRequest) return resolve(true)
    onBeforeRequest({ url, method }, ({ cancel }) => resolve(!cancel))
  })

/** What pages may have: Chromium's name of each permission, and the one Electron asks the app by. */
const permissions = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  midi: 'midi',
}

/** Whether a page has each permission, by Chromium's name; Electron says yes unless the app says no. */
export const permissionsNow = (): [name: string, isGiven: boolean][] =>
  Object.entries(permissions).map(([name, asked]) => [name, permissionCheck?.(null, asked) ?? true])

export const session = strict('session', {
  defaultSession,
  fromPartition(name: string) {
    return strict(`session.fromPartition(${name})`, {
      ...emitting(),
      setPermissionRequestHandler: neverAsked,
      setPermissionCheckHandler: neverAsked,
      setDevicePermissionHandler: neverAsked,
      setDisplayMediaRequestHandler: neverAsked,
      webRequest: strict('session.webRequest', { onBeforeRequest: neverAsked }),
      fetch: async (address: string): Promise<Response> => {
        throw new TypeError(`The stand-in for Electron reaches no network: ${address}`)
      },
    })
  },
})

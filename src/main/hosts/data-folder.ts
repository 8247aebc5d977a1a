/** Where the library and the saved plans live, the same for every host. */
import { posix, win32 } from 'node:path'

/** What the place depends on; `process` and `os.homedir()` outside tests. */
export type Surroundings = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  home: string
}

const appName = 'Linchpin'

/**
 * The folder Electron would choose as `userData` for this app's name, computed without Electron so
 * that the browser and the commands find what the desktop window saved (Electron's documentation,
 * `app.getPath`: `appData` joined with the app's name).
 */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  switch (platform) {
    case 'win32':
      return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), appName)
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', appName)
    default: {
      // The XDG base directory specification: a relative value is to be ignored.
      const config = env.XDG_CONFIG_HOME
      const base = config && posix.isAbsolute(config) ? config : posix.join(home, '.config')
      return posix.join(base, appName)
    }
  }
}

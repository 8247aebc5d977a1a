/** Opens a file in the person's default browser. */
import { spawn } from 'node:child_process'
import { asBefore } from '../private-files.ts'

/**
 * Whether a browser window could be seen here. Linux says so in its environment; Windows and macOS
 * always have a display, but not for who came in by SSH.
 *
 * `scripts/host/choose.mjs` says the same of the app's own window: it must run before the app is
 * built, and the app without the scripts, so neither can import the other. One table tests both.
 */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return !env.SSH_CONNECTION && !env.SSH_TTY
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * The system's own command that opens a file, and its arguments. Every program on the machine may read
 * them while it runs (/proc), so no secret may stand in them.
 */
export function openerOf(platform: NodeJS.Platform, file: string): [string, string[]] {
  switch (platform) {
    case 'darwin':
      return ['open', [file]]
    case 'win32':
      // `start` is part of the shell; its first quoted argument is a title.
      return ['cmd', ['/d', '/s', '/c', 'start', '""', `"${file}"`]]
    default:
      return ['xdg-open', [file]]
  }
}

/** Asks the system to open the file. It never fails: there is an address that is printed as well. */
export function openBrowser(file: string): void {
  const [command, words] = openerOf(process.platform, file)
  // The browser may begin here, and what it then makes is its person's to open to others.
  const opener = asBefore(() =>
    spawn(command, words, {
      stdio: 'ignore',
      detached: true,
      windowsVerbatimArguments: process.platform === 'win32',
    }),
  )
  opener.on('error', () => {
    console.error('No browser could be opened from here. Open the address above in one yourself.')
  })
  opener.unref()
}

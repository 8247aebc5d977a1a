/** Opens an address in the person's default browser. */
import { spawn } from 'node:child_process'

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

/** The system's own command that opens an address, and its arguments. */
export function openerOf(platform: NodeJS.Platform, address: string): [string, string[]] {
  switch (platform) {
    case 'darwin':
      return ['open', [address]]
    case 'win32':
      // `start` is part of the shell; its first quoted argument is a title, and the shell would cut at `&`.
      return ['cmd', ['/d', '/s', '/c', 'start', '""', address.replaceAll('&', '^&')]]
    default:
      return ['xdg-open', [address]]
  }
}

/** Asks the system to open the address. It never fails: the address is printed as well. */
export function openBrowser(address: string): void {
  const [command, words] = openerOf(process.platform, address)
  const opener = spawn(command, words, {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: process.platform === 'win32',
  })
  opener.on('error', () => {
    console.error('No browser could be opened from here. Open the address above in one yourself.')
  })
  opener.unref()
}

/** The Chromium that draws the stand-in's windows. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { browserOptions } from '../browser.ts'
import { type Cdp, connectCdp } from './cdp.ts'

export type Chromium = Cdp & {
  /** Where another client of the DevTools protocol reaches it. */
  endpoint: string
  pid: number
}

const hasGroups = process.platform !== 'win32'

/** Ends it whole: where a system starts it by a script, the script's end is not the end of Chromium. */
export function killChromium(pid: number): void {
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGKILL')
  } catch (error) {
    // It ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Starts it without a page, on a profile of its own that goes with it. */
export async function startChromium(): Promise<Chromium> {
  const { executablePath, args = [] } = browserOptions()
  if (!executablePath)
    throw new Error('The stand-in for Electron needs a Chromium on this machine.')
  const profile = mkdtempSync(join(tmpdir(), 'linchpin-stand-in-'))
  const child = spawn(
    executablePath,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-startup-window',
      // Nothing leaves this machine, whatever a page comes by.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-component-update',
      '--disable-sync',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      // Electron does not turn http: into https: by itself, as Chromium does.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--password-store=basic',
      '--use-mock-keychain',
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: hasGroups },
  )
  process.once('exit', () => {
    if (child.pid) killChromium(child.pid)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  })
  const endpoint = await new Promise<string>((resolve, reject) => {
    const said: string[] = []
    const lines = createInterface(child.stderr)
    lines.on('line', (line) => {
      said.push(line)
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`Chromium ended at once: ${said.join('\n')}`)))
  })
  return { ...(await connectCdp(endpoint)), endpoint, pid: child.pid ?? 0 }
}

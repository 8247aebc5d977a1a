/** Whether there is a newer Linchpin: asked when a person asks, or at the start and daily if they allowed it. */
import { type BrowserWindow, session, shell } from 'electron'
import type { Services } from '../../desk.ts'
import { asks } from './dialogs.ts'
import { type Release, readRelease, saysOf } from './release.ts'
import { denyNetworkBut, denyPermissions } from './security.ts'

export type Updates = {
  /** Asks now, and tells the person whatever comes of it. */
  check(window: BrowserWindow | null): Promise<void>
  stop(): void
}

const dayMs = 24 * 60 * 60 * 1000
const patienceMs = 10_000
const opensPage = 0

/**
 * @param address of a JSON file `{ "version": "1.2.3", "page": "https://…" }`, which whoever publishes the
 * app puts into its package.
 */
export function openUpdates(
  address: string,
  version: string,
  settings: Services['settings'],
): Updates {
  // A session of its own, without cookies or storage: the windows' may reach nothing, and this one only
  // the publisher.
  const asking = session.fromPartition('updates', { cache: false })
  denyPermissions(asking)
  denyNetworkBut(asking, address)

  async function latest(): Promise<Release> {
    const answer = await asking.fetch(address, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    return readRelease(await answer.json(), address)
  }

  async function tell(window: BrowserWindow | null, release: Release | null) {
    const { says, page } = saysOf(release, version)
    const chosen = await asks(window, {
      ...says,
      buttons: page ? ['Open the download page', 'Not now'] : ['OK'],
      cancelId: page ? 1 : 0,
    })
    if (page && chosen === opensPage) await shell.openExternal(page)
  }

  async function checkQuietly() {
    if (!settings.get().checksForUpdates) return
    try {
      const release = await latest()
      if (saysOf(release, version).page) await tell(null, release)
    } catch (error) {
      // Nobody asked, so nobody is told; it is tried again tomorrow.
      console.error('Linchpin could not ask for updates.', error)
    }
  }

  const timer = setInterval(() => void checkQuietly(), dayMs)
  void checkQuietly()
  return {
    async check(window) {
      try {
        await tell(window, await latest())
      } catch (error) {
        console.error('Linchpin could not ask for updates.', error)
        await tell(window, null)
      }
    },
    stop: () => clearInterval(timer),
  }
}

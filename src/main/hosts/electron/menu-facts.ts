/** Gathers what the menu bar tells, and does what is chosen in it. */
import { BrowserWindow } from 'electron'
import type { Services } from '../../desk.ts'
import { menuBar } from './menu.ts'
import type { MenuActs, MenuFacts } from './menu-template.ts'
import type { Spelling } from './spelling.ts'
import type { Updates } from './updates.ts'
import type { Windows } from './windows.ts'

/** As many as a person finds their way among (and as the systems' own lists of recent documents have). */
const mostRecent = 10

/** Keeps the menu bar true, until the app ends. */
export function keepMenuTrue({
  windows,
  plans,
  settings,
  changes,
  spelling,
  updates,
  isDevelopment,
  showDataFolder,
}: Pick<Services, 'plans' | 'settings' | 'changes'> & {
  windows: Windows
  spelling: Spelling
  /** Null where there is nowhere to ask. */
  updates: Updates | null
  isDevelopment: boolean
  showDataFolder: () => void
}): { refresh(): void } {
  let recentPlans = plans.list().slice(0, mostRecent)
  const inFront = () => BrowserWindow.getFocusedWindow() ?? windows.front()?.browserWindow ?? null

  const acts: MenuActs = {
    run: (command) => windows.ask({ type: 'command', command }),
    showPlan: windows.showPlan,
    desktop: {
      spelling: (on) => void spelling.set(on).finally(refresh),
      'checks-for-updates'(on) {
        settings.set({ checksForUpdates: on })
        refresh()
      },
      'check-for-updates': () => void updates?.check(inFront()),
      'show-data-folder': showDataFolder,
    },
  }
  const show = menuBar(acts)

  function refresh() {
    const front = windows.front()
    const facts: MenuFacts = {
      isMac: process.platform === 'darwin',
      isDevelopment,
      hasUpdates: updates !== null,
      hasWindow: front !== null,
      state: front?.state() ?? null,
      recentPlans,
      settings: settings.get(),
      checksSpelling: spelling.isOn(),
    }
    show(facts)
  }

  async function follow() {
    for await (const change of changes.subscribe('change')) {
      if (change.type === 'plans' || change.type === 'plan')
        recentPlans = plans.list().slice(0, mostRecent)
      if (change.type !== 'library' && change.type !== 'sources') refresh()
    }
  }

  refresh()
  void follow()
  return { refresh }
}

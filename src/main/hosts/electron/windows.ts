/** All windows: one with all tabs, and one for each plan that was given its own. */
import { BrowserWindow, screen, type WebContents } from 'electron'
import type { WindowRequest } from '../../../shared/contract.ts'
import type { WindowPlace } from '../../../shared/model/settings.ts'
import type { Services } from '../../desk.ts'
import { besides, isGraspable, placementOf } from './placement.ts'
import { plansToReopen, remembered } from './plan-windows.ts'
import { type AppWindow, openWindow, workAreas } from './window.ts'

export type Windows = {
  /** Opens the window with all tabs, or brings it forward. */
  openMain(): AppWindow
  /** Opens a plan's own window, or brings it forward. */
  openPlan(planId: string): AppWindow
  /** Opens the plans' windows that were open when Linchpin ended. */
  reopen(): void
  /** Shows a plan where it is shown already, else in the window with all tabs. */
  showPlan(planId: string): void
  /** Asks the window in front; opens one when there is none. */
  ask(request: WindowRequest): void
  /** The window a person is using, or used last; null when none is open. */
  front(): AppWindow | null
  /** The window of a page, if it is one of the app's. */
  of(contents: WebContents): AppWindow | null
  all(): readonly AppWindow[]
}

export function createWindows({
  settings,
  plans,
  preload,
  onChange,
  onStayed,
  isQuitting,
}: Pick<Services, 'settings' | 'plans'> & {
  /** Absolute path of the preload script. */
  preload: string
  /** A window came, went, came forward or told something new. */
  onChange: () => void
  onStayed: () => void
  isQuitting: () => boolean
}): Windows {
  // In the order they were used, the last one first.
  let open: AppWindow[] = []

  function start(planId: string | null, place: WindowPlace | null): AppWindow {
    const window = openWindow({
      planId,
      place,
      preload,
      onTold: onChange,
      onStayed,
      onClosing: (place) => keep(planId, place, isQuitting()),
    })
    open = [window, ...open]
    window.browserWindow.on('focus', () => {
      open = [window, ...open.filter((other) => other !== window)]
      onChange()
    })
    window.browserWindow.on('closed', () => {
      open = open.filter((other) => other !== window)
      onChange()
    })
    onChange()
    return window
  }

  function keep(planId: string | null, place: WindowPlace | null, isOpen: boolean) {
    try {
      if (planId === null) settings.set({ window: place })
      else {
        const { planWindows } = settings.get()
        settings.set({ planWindows: remembered(planWindows, { planId, place, isOpen }) })
      }
    } catch (error) {
      // A full disk must not keep the window from closing.
      console.error('The place of the window could not be kept.', error)
    }
  }

  const forward = (window: AppWindow): AppWindow => {
    window.show()
    return window
  }
  const main = () => open.find(({ planId }) => planId === null)
  const openMain = () => {
    const there = main()
    return there ? forward(there) : start(null, settings.get().window)
  }
  const openPlan = (planId: string) => {
    const there = open.find((window) => window.planId === planId)
    if (there) return forward(there)
    const known = settings.get().planWindows.find((window) => window.planId === planId)
    const [last] = open
    const place = known?.place ?? (last ? besides(last.browserWindow.getNormalBounds()) : null)
    keep(planId, place, true)
    return start(planId, place)
  }

  // A display was taken away: what stood on it comes to where it can be seen.
  screen.on('display-removed', () => {
    for (const { browserWindow } of open) {
      const bounds = browserWindow.getBounds()
      const screens = workAreas()
      if (isGraspable(bounds, screens)) continue
      browserWindow.setBounds(placementOf({ ...bounds, maximized: false }, screens))
      browserWindow.center()
    }
  })

  return {
    openMain,
    openPlan,
    reopen() {
      const there = new Set([...plans.list(), ...plans.list('archived')].map(({ id }) => id))
      for (const id of plansToReopen(settings.get().planWindows, (plan) => there.has(plan)))
        openPlan(id)
    },
    showPlan(planId) {
      const showing = open.find((window) => window.state()?.planId === planId)
      if (showing) forward(showing)
      else openMain().ask({ type: 'show-plan', planId })
    },
    ask(request) {
      const [last] = open
      const window = last ? forward(last) : openMain()
      window.ask(request)
    },
    front: () => open[0] ?? null,
    of: (contents) => {
      const window = BrowserWindow.fromWebContents(contents)
      return open.find(({ browserWindow }) => browserWindow === window) ?? null
    },
    all: () => open,
  }
}

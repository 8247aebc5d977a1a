/** How plans leave this window: their tab is closed, or they move to a window of their own. */
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useSessions } from '../session/index.ts'
import { useStable, useToasts } from '../ui/index.ts'
import type { PlanTabs } from './usePlanTabs.ts'

export type Leaving = {
  /** Closes a plan's tab once its words are saved. The last one of a plan's own window takes that with it. */
  closeTab: (id: string) => void
  /** Closes the window. A browser's tab is closed by its own keys. */
  closeWindow: () => void
  /** Opens a plan in a window of its own. Beside other tabs it moves there; alone it stays here too. */
  openInWindow: (id: string) => void
}

/** The plan this window was opened for, if it was. */
export const ownPlan = (address: string): string | null => new URL(address).searchParams.get('plan')

export function useLeaving(own: string | null, tabs: PlanTabs): Leaving {
  const { host, client } = useDesk()
  const sessions = useSessions()
  const { fails } = useToasts()
  const closeWindow = () => {
    // The host closes it: of a page that closes itself Electron would not say where its window was.
    if (host === 'electron') client.app.closeWindow().catch((error) => fails(sentenceOf(error)))
  }

  async function closeTab(id: string) {
    try {
      await sessions.save(id)
    } catch (error) {
      return fails(`The plan is still open because it could not be saved. ${sentenceOf(error)}`)
    }
    const isLast = tabs.open.every((tab) => tab.id === id)
    tabs.close(id)
    if (isLast && own !== null) closeWindow()
  }

  async function openInWindow(id: string) {
    try {
      // First saved, so that the other window reads what is here now.
      await sessions.save(id)
    } catch (error) {
      return fails(`The plan stays here because it could not be saved. ${sentenceOf(error)}`)
    }
    // A browser opens windows only for someone who has just pressed something, and does not say that it refused.
    const opens = host === 'electron' || navigator.userActivation.isActive
    window.open(`/?plan=${encodeURIComponent(id)}`, '_blank', 'noopener')
    if (opens && tabs.open.length > 1) tabs.close(id)
  }

  return {
    closeTab: useStable((id) => void closeTab(id)),
    closeWindow,
    openInWindow: (id) => void openInWindow(id),
  }
}

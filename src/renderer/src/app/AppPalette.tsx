import { flushSync } from 'react-dom'
import {
  type ActionId,
  actionIds,
  isEnabled,
  type WindowState,
} from '../../../shared/actions/index.ts'
import { nameOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import { shownActs } from '../editor/index.ts'
import { Palette } from '../palette/index.ts'
import type { PlanSession } from '../session/index.ts'
import { holdKeys } from '../ui/index.ts'
import { keysOf } from './pressed.ts'

type AppPaletteProps = {
  state: WindowState
  session: PlanSession | null
  plans: readonly PlanSummary[]
  /** Those that are open here, in the order of their tabs. */
  openPlans: readonly PlanSummary[]
  run: (id: ActionId) => void
  /** Null where there is no session to end. */
  signOut: (() => void) | null
  onPlan: (id: string) => void
  onSnippet: (id: string) => void
  onClose: () => void
  /** Does something once the palette is gone, when its commands make sense again. */
  onceClear: (act: () => void) => void
}

/** The palette over this window: its actions, and the acts of the plan that is shown. */
export function AppPalette({
  state,
  session,
  plans,
  openPlans,
  run,
  signOut,
  onceClear,
  ...rest
}: AppPaletteProps) {
  const { host } = useDesk()
  // An act asks where the focus is, and a dialog where its own goes back to: it is given back before. Letters
  // typed right behind are for what opens, and not for the plan that has the focus until then.
  const later = (act: () => void) => {
    const hold = holdKeys()
    onceClear(() => {
      hold.goBack()
      queueMicrotask(() => {
        flushSync(act)
        hold.give()
      })
    })
  }
  // Asked as it will be when the palette is gone.
  const clear = { ...state, isAsking: false }
  const acts = session ? shownActs(session.editor) : []
  const possible = acts.filter(({ isEnabled: does }) => does)
  // What the plan offers as an act of its own is not named twice.
  const named = new Set(possible.map(({ id }) => id))
  const ids = actionIds.filter((id) => id !== 'palette' && isEnabled(id, clear) && !named.has(id))
  const others = plans.filter(({ id }) => !openPlans.some((open) => open.id === id))
  return (
    <Palette
      {...rest}
      acts={possible.map((act) => ({ ...act, run: () => later(act.run) }))}
      commands={[
        ...ids.map((id) => ({
          id,
          label: nameOf(id),
          keys: keysOf(host, id),
          run: () => later(() => run(id)),
        })),
        // No action of the records: the desktop's have no session, and a menu must not offer it.
        ...(signOut
          ? [{ id: 'sign-out', label: 'Sign This Browser Out', run: () => later(signOut) }]
          : []),
      ]}
      plans={[
        ...openPlans.map((plan) => ({ ...plan, isOpen: true })),
        ...others.map((plan) => ({ ...plan, isOpen: false })),
      ]}
    />
  )
}

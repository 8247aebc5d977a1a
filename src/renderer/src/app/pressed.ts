/** Which action the keys pressed mean, by the one list of actions. */
import { type ActionId, actionOf, actions } from '../../../shared/actions/index.ts'
import type { DeskClient } from '../desk/index.ts'
import { isMac, isPressed, type Press } from '../ui/index.ts'

/** Does an action, if it makes sense just now. */
export type Run = (id: ActionId) => void

/** The action of the keys pressed, if they are any action's. */
export const actionPressed = (press: Press, onMac = isMac): ActionId | null =>
  actions.find(({ keys }) => keys !== undefined && isPressed(keys, press, onMac))?.id ?? null

/** What browsers keep for themselves, so that it never reaches the app there. */
const browsersOwn = /^Ctrl ([NW\d]|Page(Up|Down))$/

/** Keys to be shown beside what they do, unless they never reach the app. */
export const keysHere = (host: DeskClient['host'], keys?: string): string | undefined =>
  keys !== undefined && (host === 'electron' || !browsersOwn.test(keys)) ? keys : undefined

/** The keys of an action as they are shown, unless they never reach the app. */
export const keysOf = (host: DeskClient['host'], id: ActionId): string | undefined =>
  keysHere(host, actionOf(id).keys)

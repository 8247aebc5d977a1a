/** Which command the keys pressed mean, by the one list of commands. */
import { type CommandId, commandIds, commands } from '../../../shared/commands.ts'
import type { DeskClient } from '../desk/index.ts'
import { isMac, isPressed, type Press } from '../ui/index.ts'

/** The command of the keys pressed, if they are any command's. */
export const commandOf = (press: Press, onMac = isMac): CommandId | null =>
  commandIds.find((id) => {
    const { keys } = commands[id]
    return keys !== undefined && isPressed(keys, press, onMac)
  }) ?? null

/** What browsers keep for themselves, so that it never reaches the app there. */
const browsersOwn = /^Ctrl ([NW\d]|Page(Up|Down))$/

/** Keys to be shown beside what they do, unless they never reach the app. */
export const keysHere = (host: DeskClient['host'], keys?: string): string | undefined =>
  keys !== undefined && (host === 'electron' || !browsersOwn.test(keys)) ? keys : undefined

/** The keys of a command as they are shown, unless they never reach the app. */
export const keysOf = (host: DeskClient['host'], id: CommandId): string | undefined =>
  keysHere(host, commands[id].keys)

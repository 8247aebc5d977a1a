/** Which command the keys pressed mean, by the one list of commands. */
import { type CommandId, commandIds, commands } from '../../../shared/commands.ts'
import type { DeskClient } from '../desk/index.ts'
import { isMac } from '../ui/index.ts'

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

const arrows: Readonly<Record<string, string>> = { '↑': 'arrowup', '↓': 'arrowdown' }

type Wanted = { id: CommandId; name: string; ctrl: boolean; alt: boolean; shift: boolean }

const wanted: readonly Wanted[] = commandIds.flatMap((id) => {
  const parts = commands[id].keys?.split(' ')
  const last = parts?.at(-1)
  if (!parts || last === undefined) return []
  return {
    id,
    name: arrows[last] ?? last.toLowerCase(),
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  }
})

/**
 * What a key is called whatever the layout: digits by their place, because some layouts shift them, and
 * letters by theirs where the layout has no Latin ones.
 */
function nameOf({ key, code }: Press): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined && key !== '/') return digit
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return (key.length === 1 && key > '~' && letter ? letter : key).toLowerCase()
}

/** The command of the keys pressed, if they are any command's. */
export function commandOf(press: Press, onMac = isMac): CommandId | null {
  const name = nameOf(press)
  // On a Mac, Ctrl is ⌘, and Ctrl itself is none of these.
  const ctrl = onMac ? press.metaKey : press.ctrlKey
  if (onMac ? press.ctrlKey : press.metaKey) return null
  const found = wanted.find(
    (keys) =>
      keys.name === name &&
      keys.ctrl === ctrl &&
      keys.alt === press.altKey &&
      // Some layouts have the stroke above another sign.
      (keys.shift === press.shiftKey || name === '/'),
  )
  return found?.id ?? null
}

/** What browsers keep for themselves, so that it never reaches the app there. */
const browsersOwn = /^Ctrl ([NW\d]|Page(Up|Down))$/

/** Keys to be shown beside what they do, unless they never reach the app. */
export const keysHere = (host: DeskClient['host'], keys?: string): string | undefined =>
  keys !== undefined && (host === 'electron' || !browsersOwn.test(keys)) ? keys : undefined

/** The keys of a command as they are shown, unless they never reach the app. */
export const keysOf = (host: DeskClient['host'], id: CommandId): string | undefined =>
  keysHere(host, commands[id].keys)

/** Whether the keys pressed are those that are shown, such as "Ctrl Shift Z". */
import { isMac } from './keys.ts'

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

const arrows: Readonly<Record<string, string>> = {
  '↑': 'arrowup',
  '↓': 'arrowdown',
  '→': 'arrowright',
  '←': 'arrowleft',
}

/**
 * What a key is called whatever the layout: digits by their place, because some layouts shift them, and
 * letters by theirs where the layout has no Latin ones.
 */
function nameOf({ key, code }: Press): string {
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined && key !== '/') return digit
  // With Shift it is another sign, and another one by the layout.
  if (code === 'Period') return '.'
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return (key.length === 1 && key > '~' && letter ? letter : key).toLowerCase()
}

/** @param keys as they are pressed on Windows and Linux; on a Mac, Ctrl is ⌘, and Ctrl itself is none of these. */
export function isPressed(keys: string, press: Press, onMac = isMac): boolean {
  const parts = keys.split(' ')
  const last = parts.at(-1) ?? ''
  const name = arrows[last] ?? last.toLowerCase()
  if (nameOf(press) !== name || (onMac ? press.ctrlKey : press.metaKey)) return false
  return (
    (onMac ? press.metaKey : press.ctrlKey) === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    // Some layouts have the stroke above another sign.
    (press.shiftKey === parts.includes('Shift') || name === '/')
  )
}

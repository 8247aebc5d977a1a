/** Keys as they are called where the app runs. */
export const isMac = /Mac/.test(navigator.userAgent)

/** In the order Apple's own menus show them (Human Interface Guidelines, "Keyboards"). */
const macSigns = new Map([
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Ctrl', '⌘'],
])

/** "Ctrl Shift Z" as it stands, or on a Mac as "⇧⌘Z". */
export function saysKeys(keys: string, onMac = isMac): string {
  if (!onMac) return keys
  const parts = keys.split(' ')
  const held = [...macSigns].filter(([name]) => parts.includes(name)).map(([, sign]) => sign)
  return [...held, ...parts.filter((part) => !macSigns.has(part))].join('')
}

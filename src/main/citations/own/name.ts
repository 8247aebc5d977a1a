/** What the file of a style is called. */
import { createHash } from 'node:crypto'

const longest = 80
/** Names Windows keeps for its devices (Win32 file naming). */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/**
 * A name that every file system takes, of a style's whole id: the same for the same style, so that a style that is
 * added again replaces itself.
 */
export function nameOfStyle(id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?(?:zotero\.org\/styles\/)?/u, '')
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  const isSafe = plain !== '' && plain.length <= longest && !devices.test(plain)
  if (isSafe) return plain
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 12)
  const begins = plain.slice(0, longest - `-style-${digest}`.length).replace(/-$/u, '')
  return [begins, 'style', digest].filter(Boolean).join('-')
}

/** Whether a name is one of these: nothing else is looked for in the folder. */
export const isNameOfStyle = (name: string): boolean =>
  name.length <= longest && /^[a-z\d]+(?:-[a-z\d]+)*$/u.test(name)

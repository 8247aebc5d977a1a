/** A pasted reference without what it was pasted with: bullets, line breaks, doubled blanks. */

const bullet = /^(?:[-–—•·▪◦‣●○]\s|\*\s|[[(]\d{1,3}[\])]\.?\s|\d{1,3}[.)]\s|[¹²³⁰-⁹]{1,3}\s?)\s*/u
/** The number of a footnote, before a name or a quoted title. */
const noteNumber = /^\d{1,3} (?=\p{Lu}|["'“‘])/u

/** The lines of a text that have words, or null where an empty line parts it into several. */
export function linesOf(text: string): string[] | null {
  const lines = text
    .trim()
    .split(/\r\n|[\r\n\u2028]/)
    .map(withoutDoubleBlanks)
  return lines.includes('') ? null : lines
}

const withoutDoubleBlanks = (line: string): string =>
  line
    .replace(/<\/?(?:i|em)>/gi, '*')
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

export const hasBullet = (line: string): boolean => bullet.test(line)
export const withoutBullet = (line: string): string =>
  line.replace(bullet, '').replace(noteNumber, '')

/** Lines as one: a word, an address or a range of pages that a line's end parted is whole again. */
export function joinLines(lines: readonly string[]): string {
  let joined = ''
  for (const line of lines) {
    const last = joined.slice(-200)
    if (joined === '' || isParted(last, line)) joined += line
    else if (/\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line)) joined = joined.slice(0, -1) + line
    else joined += ` ${line}`
  }
  return joined
}

const isParted = (before: string, line: string): boolean =>
  (/\d[-–]$/.test(before) && /^\d/.test(line)) ||
  (/:\/\/\S*[/_=&?-]$/.test(before) && /^[a-z\d]/i.test(line)) ||
  (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(line))

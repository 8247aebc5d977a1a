/** Words that are set off by quotation marks or, in plain text, by the marks of italics. */

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '"': '"”',
  '«': '»',
  '‘': "’'",
  "'": "'’",
  '`': "'’",
  '*': '*',
  _: '_',
}
const longest = 600

/** `inner` is what stands between the marks, and `end` is where the text goes on behind them. */
export type Marked = { inner: string; end: number; isQuoted: boolean }

/** The marked words that begin at a place of a text, if any do. An apostrophe closes nothing. */
export function markedAt(text: string, start: number): Marked | null {
  const opener = text[start] ?? ''
  const closing = closers[opener]
  if (closing === undefined) return null
  const isItalic = opener === '*' || opener === '_'
  let from = start + 1
  while (isItalic && text[from] === opener && from < start + 3) from += 1
  if (!/[^\s]/.test(text[from] ?? ' ')) return null
  const mayBeApostrophe = closing.includes("'")
  let last = -1
  for (let at = from + 1; at < text.length && at < from + longest; at += 1) {
    if (!closing.includes(text[at] ?? '')) continue
    if (mayBeApostrophe && !closesQuote(text, at)) {
      if (!/\p{L}/u.test(text[at + 1] ?? '')) last = at
      continue
    }
    last = at
    break
  }
  if (last < 0) return null
  let end = last + 1
  while (isItalic && text[end] === opener) end += 1
  return { inner: text.slice(from, last), end, isQuoted: !isItalic }
}

/** "the Workers' Control" goes on; "Workers’ Control’, Soviet Studies" does not. */
function closesQuote(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 6)
  return (
    behind === '' ||
    /^[,.;:)\]]|^ \(|^ \[|^ [Ii]n:? |^ *$/.test(behind) ||
    /[,.?!]/.test(text[at - 1] ?? '')
  )
}

/** Where the first quotation begins that could be a title: at the start, or behind a stop and a blank. */
export function firstQuote(text: string): { start: number; marked: Marked } | null {
  for (let start = 0, tried = 0; start < text.length && start < 1500; start += 1) {
    if (!/["'“‘«„`]/.test(text[start] ?? '')) continue
    if (start > 0 && !/[,.;:)] [*_]{0,2}$/.test(text.slice(Math.max(0, start - 4), start))) continue
    const marked = markedAt(text, start)
    if (marked) return { start, marked }
    tried += 1
    if (tried > 20) return null
  }
  return null
}

/** A title as a field has it: without marks of italics, and without the stop that a style puts into quotes. */
export function asTitle(words: string): string {
  const bare = unmarked(words)
  return /\.\.\.$|\b\p{Lu}\.\p{Lu}\.$/u.test(bare) ? bare : trimEnd(bare, ',.;: ')
}

export const unmarked = (words: string): string => words.replace(/[*_]/g, '').trim()

/** Without the signs of a set at its end, in one walk. */
export function trimEnd(words: string, signs: string): string {
  let end = words.length
  while (end > 0 && signs.includes(words[end - 1] ?? '')) end -= 1
  return words.slice(0, end)
}

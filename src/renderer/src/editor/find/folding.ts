/** Words as they are looked for: without case, accents and the like, and where each sign came from. */
import { foldSign } from '../../../../shared/text/fold-sign.ts'

/** Folded words; the sign at `n` stands for what is from `starts[n]` to `ends[n]` in the words themselves. */
export type Folded = { words: string; starts: readonly number[]; ends: readonly number[] }

/** From `start` to before `end`, in UTF-16 units as the editor counts. */
export type Match = { start: number; end: number }

/** Signs that keyboards have one key for. */
const oneKey: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** As all letters are folded; a blank of any kind, and its whole width, is one blank. */
const foldOne = (sign: string): string =>
  /\s/.test(sign) ? ' ' : foldSign(sign).replace(/./gsu, (part) => oneKey[part] ?? part)

export function fold(text: string): Folded {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of text) {
    const end = at + sign.length
    const folded = sign < '\u0080' && sign > ' ' ? sign.toLowerCase() : foldOne(sign)
    // An accent belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (const unit of folded.split('')) {
      words.push(unit)
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { words: words.join(''), starts, ends }
}

/** Where the words looked for are, from the first on; none lies over another. */
export function matchesIn(text: Folded, sought: Folded): Match[] {
  if (sought.words.trim() === '') return []
  const found: Match[] = []
  let from = 0
  for (;;) {
    const at = text.words.indexOf(sought.words, from)
    if (at < 0) return found
    from = at + sought.words.length
    const start = text.starts[at] ?? 0
    const end = text.ends[from - 1] ?? start
    // Two in one sign, such as f twice in ﬀ, are one.
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end })
  }
}

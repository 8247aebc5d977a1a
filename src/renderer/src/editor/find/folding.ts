/** Words as they are looked for: without case, accents and the like, and where each sign came from. */

/** Folded words; the sign at `n` stands for what is from `starts[n]` to `ends[n]` in the words themselves. */
export type Folded = { words: string; starts: readonly number[]; ends: readonly number[] }

/** From `start` to before `end`, in UTF-16 units as the editor counts. */
export type Match = { start: number; end: number }

/** Accents, points of Hebrew and Arabic vowels, and what is not seen at all, such as soft hyphens. */
const unseen =
  /[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu

/** What Unicode does not take apart, though readers do, and signs that keyboards have one key for. */
const alike: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
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

/** Each sign is folded once: a text has few of them, each often. */
const folds = new Map<string, string>()

/** One sign of Unicode, folded: to none, one or several. By way of capitals, which ß and ς share with ss and σ. */
function foldSign(sign: string): string {
  const known = folds.get(sign)
  if (known !== undefined) return known
  const plain = sign.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')
  const seen = plain.replace(unseen, '').replace(/./gsu, (part) => alike[part] ?? part)
  const folded = /\s/.test(sign) ? ' ' : seen
  folds.set(sign, folded)
  return folded
}

export function fold(text: string): Folded {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const sign of text) {
    const end = at + sign.length
    const folded = sign < '\u0080' && sign > ' ' ? sign.toLowerCase() : foldSign(sign)
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

/** Where the entries of a BibTeX file stand: what is between them is a comment, and one that is not closed costs itself. */

export type WrittenEntry = {
  kind: string
  key: string
  /** Where it begins, counted from 1. */
  line: number
  text: string
  /** Whether its brackets are closed before the next entry begins. */
  isWhole: boolean
}

/** At a line's beginning it is an entry wherever it stands: a value that holds one is rarer than a bracket forgotten. */
const beginning = /^[^\S\n]*@[^\S\n]*[a-z]+\s*[{(]/gim
const anywhere = /@[^\S\n]*([a-z]+)\s*([{(])\s*([^\s,{}()="']*)/giy

/** The entries of a text in their order, `@string` and `@comment` among them, and the lines of fields astray. */
export function entriesIn(text: string): { entries: WrittenEntry[]; astray: number[] } {
  const starts = [...text.matchAll(beginning)].map(({ index, 0: { length } }) => index + length)
  const entries: WrittenEntry[] = []
  const astray: number[] = []
  const lineAt = lineCounter(text)
  let nth = 0
  let end = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(end, at + 1))) {
    anywhere.lastIndex = at
    const [head, kind = '', bracket, key = ''] = anywhere.exec(text) ?? []
    if (head === undefined) continue
    const opened = text.indexOf(bracket ?? '{', at)
    while (nth < starts.length && (starts[nth] ?? 0) <= opened + 1) nth += 1
    const next = beginningOfLine(text, starts[nth] ?? text.length + 1)
    if (entries.length > 0 && hasField(text.slice(end, at))) astray.push(lineAt(end))
    const closed = closingOf(text, opened, next)
    end = closed ?? next
    entries.push({
      kind: kind.toLowerCase(),
      key,
      line: lineAt(at),
      text: text.slice(at, end),
      isWhole: closed !== null,
    })
  }
  return { entries, astray }
}

const beginningOfLine = (text: string, at: number): number =>
  at > text.length ? text.length : text.lastIndexOf('@', at)

/** What stands between entries is a comment, unless it looks like what a bracket too many has cut off. */
const hasField = (between: string): boolean =>
  /^\s*,?\s*[a-z][\w-]*\s*=\s*[{"\d]/imu.test(between.slice(0, 2000))

/** Where the bracket that is opened there is closed, or null where it is not before `before`. */
function closingOf(text: string, opened: number, before: number): number | null {
  const isRound = text[opened] === '('
  let braces = isRound ? 1 : 0
  for (let at = isRound ? opened + 1 : opened; at < before; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '{') braces += 1
    // Round brackets inside braces are a value's own words.
    else if ((sign === '}' || (isRound && braces === 1 && sign === ')')) && --braces === 0)
      return at + 1
  }
  return null
}

/** Counts lines up to offsets that only grow. */
function lineCounter(text: string): (at: number) => number {
  let line = 1
  let reached = 0
  return (at) => {
    for (
      let next = text.indexOf('\n', reached);
      next >= 0 && next < at;
      next = text.indexOf('\n', reached)
    ) {
      line += 1
      reached = next + 1
    }
    return line
  }
}

/** Lists of references, known by what is in them: whoever exports one may call it .txt. */

/**
 * Which kind of reference list a text is from its first line to its last, or null. Notes that hold a
 * reference, or begin with one, are notes.
 * @param text the beginning of the file; its last entry may be cut off
 */
export function referencesIn(text: string): 'BibTeX' | 'RIS' | 'CSL-JSON' | null {
  if (isBibtex(text)) return 'BibTeX'
  if (isRis(text)) return 'RIS'
  return isCslJson(text) ? 'CSL-JSON' : null
}

/** An entry's beginning: `@book{key, field =`, `@string{name =`, `@comment{`. */
const entryStart =
  /@(?:(?:comment|preamble)\s*[{(]|string\s*[{(]\s*[\w-]+\s*=|[a-z]+\s*[{(]\s*[^\s,{}()=]*\s*,\s*(?:[a-z][\w-]*\s*=|[})]))/iy
/** What the end of the text may leave of one. */
const cutStart = /@[a-z]*(?:\s*[{(]\s*[^\s,{}()=]*(?:\s*,\s*[\w-]*\s*)?)?$/iy
const betweenEntries = /(?:\s|%[^\n]*)*/y

function isBibtex(text: string): boolean {
  let at = endOf(betweenEntries, text, 0)
  let entries = 0
  while (at < text.length) {
    if (endOf(entryStart, text, at) === at)
      return entries > 0 && endOf(cutStart, text, at) === text.length
    entries++
    at = endOf(betweenEntries, text, endOfEntry(text, at))
  }
  return entries > 0
}

/** Where the brackets an entry opens with are closed; the end of the text when it is cut off before. */
function endOfEntry(text: string, from: number): number {
  const opening = /[{(]/g
  opening.lastIndex = from
  const isRound = opening.exec(text)?.[0] === '('
  let braces = isRound ? 1 : 0
  for (let at = opening.lastIndex - (isRound ? 0 : 1); at < text.length; at++) {
    if (text[at] === '{') braces++
    // Round brackets inside braces are a value's own words.
    const closes = text[at] === '}' || (isRound && braces === 1 && text[at] === ')')
    if (closes && --braces === 0) return at + 1
  }
  return text.length
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/** Records run from a line `TY  - BOOK` to a line `ER  -`, with a tag on the line after the first. */
function isRis(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => /\S/.test(line))
  let isInside = false
  for (const [at, line] of lines.entries()) {
    const isCut = at > 0 && at === lines.length - 1 && /^TY? {0,2}-? ?[A-Z]*$/.test(line)
    if (isInside) isInside = !/^ER {1,2}-/.test(line)
    else if (isCut || /^TY {1,2}- ?[A-Z]{3,8}\s*$/.test(line)) isInside = true
    else return false
  }
  return /^[A-Z][A-Z0-9] {1,2}-/.test(lines[1] ?? '')
}

/** An object or a list of objects with a `type`, and a field that CSL calls so. */
const isCslJson = (text: string): boolean =>
  /^\s*\[?\s*\{\s*"[\w-]+"\s*:/.test(text) &&
  /"type"\s*:\s*"[a-z][a-z_-]+"/.test(text) &&
  /"(?:issued|container-title|publisher|author|DOI|ISBN)"\s*:/.test(text)

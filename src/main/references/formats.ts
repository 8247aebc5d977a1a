/** Lists of references, known by what is in them: whoever exports one may call it .txt. */

export type ReferenceFormat =
  | 'BibTeX'
  | 'RIS'
  | 'CSL-JSON'
  | 'EndNote'
  | 'EndNote XML'
  | 'PubMed'
  | 'Citavi'

/**
 * Which kind of reference list a text is from its first line to its last, or null. Notes that hold a
 * reference, or begin with one, are notes.
 * @param text the beginning of the file; its last entry may be cut off
 */
export function referencesIn(text: string): ReferenceFormat | null {
  if (isBibtex(text)) return 'BibTeX'
  if (isRis(text)) return 'RIS'
  if (isTagged(text, /^%[0-9A-Z!@#$&()*+<>?[\]^~=] \S/, /^%[0AET] /)) return 'EndNote'
  if (isTagged(text, /^[A-Z]{2,4} {0,2}- ?\S/, /^PMID ?- ?\d/)) return 'PubMed'
  const head = text.slice(0, 4000).trimStart()
  if (endNoteXml.test(head)) return 'EndNote XML'
  if (citaviXml.test(head)) return 'Citavi'
  return isCslJson(text) ? 'CSL-JSON' : null
}

/** The same of a file whose name says what it is: what stands in it between the records is passed over. */
export function referencesNamed(text: string, extension: string): ReferenceFormat | null {
  const named = loose.find(({ of, holds }) => of.includes(extension) && holds.test(text))
  return referencesIn(text.slice(0, longestHead)) ?? named?.format ?? null
}

/** So much of a file tells its format. */
const longestHead = 20_000

/** What a file of such a name holds somewhere, if it is one. */
const loose: readonly { format: ReferenceFormat; of: readonly string[]; holds: RegExp }[] = [
  { format: 'BibTeX', of: ['bib', 'bibtex'], holds: /^[^\S\n]*@[a-z]+\s*[{(]/im },
  { format: 'RIS', of: ['ris'], holds: /^ {0,4}TY {0,2}- ?[A-Z]/m },
  { format: 'EndNote', of: ['enw'], holds: /^%[0-9A-Z] /m },
  { format: 'PubMed', of: ['nbib'], holds: /^(?:PMID|TI) {0,2}- /m },
  {
    format: 'EndNote XML',
    of: ['xml'],
    holds: /<record[\s>](?:[^<]|<(?!\/record>)){0,4000}<ref-type/,
  },
  { format: 'CSL-JSON', of: ['json'], holds: /"type"\s*:\s*"[a-z][a-z_-]+"/ },
]

const declaration = '^(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!DOCTYPE[^>]{0,200}>\\s*)?'
const endNoteXml = new RegExp(`${declaration}<(?:xml>\\s*<)?records>\\s*<record[\\s>]`, 'i')
const citaviXml = new RegExp(`${declaration}<CitaviExchangeData[\\s>]`)

/** Whether the first lines have tags, one of those that records have at their beginning. */
function isTagged(text: string, tag: RegExp, first: RegExp): boolean {
  const lines = text
    .slice(0, 4000)
    .trimStart()
    .split(/\r\n?|\n/, 3)
  const [one = '', two = ''] = lines
  return first.test(one) && tag.test(one) && (tag.test(two) || lines.length < 2)
}

/** An entry's beginning: `@book{key, field =`, `@string{name =`, `@comment{`. */
const entryStart =
  /@(?:(?:comment|preamble)\s*[{(]|string\s*[{(]\s*[\w-]+\s*=|[a-z]+\s*[{(]\s*(?:[^\s,{}()=]+\s*)?,\s*(?:[a-z][\w-]*\s*=|[})]))/iy
/** What the end of the text may leave of one. */
const cutStart = /@[a-z]*(?:\s*[{(]\s*(?:[^\s,{}()=]+\s*)?(?:,\s*(?:[\w-]+\s*)?)?)?$/iy
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
  /^(?:\[\s*)?\{\s*"[\w-]+"\s*:/.test(text.trimStart()) &&
  /"type"\s*:\s*"[a-z][a-z_-]+"/.test(text) &&
  /"(?:issued|container-title|publisher|author|DOI|ISBN)"\s*:/.test(text)

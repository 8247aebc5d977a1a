/** A person's own words in a text that begins as a list of references: lines that are in no record. */
import { entriesIn } from './bibtex/entries.ts'
import type { ReferenceFormat } from './formats.ts'

export type Apart = {
  /** The text with empty lines in place of a person's own, so that no record takes them for the end of a value. */
  records: string
  /** How many words the others have. */
  words: number
}

/** Takes linear time. @param text whose lines end in `\n` */
export function withoutOwnWords(text: string, format: ReferenceFormat): Apart {
  const lines = text.split('\n')
  const own = ownLines(text, lines, format)
  let words = 0
  for (const at of own) {
    words += (lines[at]?.match(/\p{L}{2,}/gu) ?? []).length
    lines[at] = ''
  }
  return { records: lines.join('\n'), words }
}

/** The places of those lines from 0. */
function ownLines(text: string, lines: readonly string[], format: ReferenceFormat): number[] {
  switch (format) {
    case 'BibTeX':
      return besideEntries(text, lines)
    case 'RIS':
    case 'EndNote':
    case 'PubMed':
      return besideTagged(lines, tags[format])
    case 'CSL-JSON':
      return besideObjects(lines)
    case 'EndNote XML':
    case 'Citavi':
      return from(lines, lines.findLastIndex((line) => line.includes('>')) + 1)
  }
}

/** Outside of entries, but for comments; an entry that is not closed has its lines of fields only. */
function besideEntries(text: string, lines: readonly string[]): number[] {
  const isRecord = lines.map((line) => /^\s*(?:%|$)/u.test(line))
  for (const { line: first, text: entry, isWhole } of entriesIn(text).entries) {
    for (const [at, line] of entry.trimEnd().split('\n').entries())
      if (isWhole || at === 0 || /^\s*(?:[\w-]+\s*=|[@}])/u.test(line))
        isRecord[first - 1 + at] = true
  }
  return lines.flatMap((_, at) => (isRecord[at] ? [] : [at]))
}

type Tags = { any: RegExp; begins: RegExp; ends?: RegExp; runsOn: RegExp }

/** `runsOn` are those whose values have lines of their own: abstracts, notes, keywords, addresses. */
const tags: Readonly<Record<'RIS' | 'EndNote' | 'PubMed', Tags>> = {
  RIS: {
    any: /^\s{0,4}[A-Z][A-Z0-9] {0,2}-(?: |$)/u,
    begins: /^\s{0,4}TY {0,2}-/u,
    ends: /^\s{0,4}ER {0,2}-/u,
    runsOn: /^\s{0,4}(?:A[BD]|KW|N[12]) /u,
  },
  EndNote: {
    any: /^\s{0,4}%[0-9A-Z!@#$&()*+<>?[\]^~=](?: |$)/u,
    begins: /^\s{0,4}%0/u,
    runsOn: /^\s{0,4}%[KOXZ+<]/u,
  },
  PubMed: {
    any: /^(?:[A-Z]{4}|[A-Z]{3} |[A-Z]{2} {2})-(?: |$)/u,
    begins: /^PMID ?-/u,
    // They are indented, whatever they are.
    runsOn: /^(?!)/u,
  },
}

/**
 * Lines without a tag between two records or behind the last. Those with another tag of their record right behind
 * them are a value's own: an abstract may have several paragraphs.
 */
function besideTagged(lines: readonly string[], { any, begins, ends, runsOn }: Tags): number[] {
  const hasBeginnings = lines.some((line) => begins.test(line))
  const own: number[] = []
  let waiting: number[] = []
  let latest = ''
  let isOutside = false
  let isAfterBlank = false
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      isAfterBlank = true
      continue
    }
    const isBeginning = any.test(line) && (hasBeginnings ? begins.test(line) : isAfterBlank)
    if (isBeginning || (any.test(line) && !isOutside && !(waiting.length > 0 && isAfterBlank))) {
      if (isBeginning) for (const place of waiting) own.push(place)
      waiting = []
      latest = line
      isOutside = ends?.test(line) ?? false
    } else {
      const isMore = /^\s{5}/u.test(line) || runsOn.test(latest)
      const isInside = isMore && !isOutside && !isAfterBlank && waiting.length === 0
      if (!isInside) waiting.push(at)
      if (any.test(line)) isOutside = true
    }
    isAfterBlank = false
  }
  for (const place of waiting) own.push(place)
  return own
}

/** Outside of the outermost brackets. */
function besideObjects(lines: readonly string[]): number[] {
  const own: number[] = []
  let depth = 0
  for (const [at, line] of lines.entries()) {
    if (depth === 0 && !/^\s*(?:[[{,\]}]|$)/u.test(line)) own.push(at)
    else depth = Math.max(0, depth + deeper(line))
  }
  return own
}

/** How many more brackets a line of JSON opens than it closes: no string has several lines. */
function deeper(line: string): number {
  const brackets = line.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '').match(/[[\]{}]/gu) ?? []
  return brackets.reduce((sum, sign) => sum + ('[{'.includes(sign) ? 1 : -1), 0)
}

const from = (lines: readonly string[], first: number): number[] =>
  lines.flatMap((_, at) => (at >= first ? [at] : []))

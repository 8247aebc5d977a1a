import type { Range } from './ranges.ts'

/** A quotation longer than this, in UTF-16 units, is taken for a mark that was never closed. */
const longestQuotation = 600

const mark = /["'“”„‘’«»]/g
const opensAfter = /[\s([{\-–—/“‘"']/
const letter = /\p{L}/u

/**
 * The quotations of a text, marks included, in order of their opening marks. Straight and
 * typographic marks may be mixed, as note-takers mix them; apostrophes ("Stalin's", "the ’30s",
 * "the workers' councils") are not marks. A single quotation may lie inside a double one.
 */
export function quotations(text: string): Range[] {
  const found: Range[] = []
  const open: { single: number | null; double: number | null } = { single: null, double: null }
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const kind = "'‘’".includes(sign) ? 'single' : 'double'
    const start = open[kind]
    if (start !== null && index - start > longestQuotation) open[kind] = null
    if (kind === 'single' && isApostrophe(text, index)) continue
    if (opens(text, index, sign, open[kind] !== null)) {
      open[kind] = index
    } else if (closes(text, index, sign) && open[kind] !== null) {
      if (kind === 'single' && isPossessive(text, index)) continue
      if (index - open[kind] > 1) found.push({ start: open[kind], end: index + 1 })
      open[kind] = null
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isApostrophe(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.slice(index + 1, index + 4)
  if (letter.test(before) && letter.test(after.charAt(0))) return true
  return !/\S/.test(before) && /^\d\ds?(?!\d)/.test(after) && !text.startsWith('‘', index)
}

function opens(text: string, index: number, sign: string, isOpen: boolean): boolean {
  if (sign === '‘' || sign === '„' || sign === '«') return true
  if (sign === '“') return !(isOpen && /\S/.test(text.charAt(index - 1)))
  if (sign === '”' || sign === '’' || sign === '»') return false
  const before = text.charAt(index - 1)
  return (before === '' || opensAfter.test(before)) && /\S/.test(text.charAt(index + 1))
}

function closes(text: string, index: number, sign: string): boolean {
  return sign !== '"' && sign !== "'" ? true : /\S/.test(text.charAt(index - 1))
}

/**
 * "the 'soviets of the workers' deputies' of 1905": after an s, with a small letter to follow and
 * another closing mark before the next opening one, the mark is a possessive.
 */
function isPossessive(text: string, index: number): boolean {
  if (text.charAt(index - 1) !== 's' || !/^\s\p{Ll}/u.test(text.slice(index + 1, index + 3)))
    return false
  const rest = text.slice(index + 1, index + 200)
  const next = /(\S)['’](?!\p{L})|(?:^|\s)['‘]\S/u.exec(rest)
  return next?.[1] !== undefined
}

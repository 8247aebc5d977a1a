/** Where sentences begin and end: Intl.Segmenter, corrected for how notes are written. */
import { keepsStop } from './abbreviations.ts'
import { afterStop, noteMarksLength } from './after-stop.ts'
import { quotations } from './quotations.ts'
import { isSpace, type Range, trimmed } from './ranges.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A stop the segmenter passes over: before white space, or before a capital with no space between. */
const stop = /[.!?…]["'”’»)\]]*(?=\s)|\p{Ll}[\p{Ll}\d][.!?]["”’»)\]]*(?=\p{Lu}[\p{Ll}\s])/gu
/** A stop with a note mark straight behind it: "in 1861.[1]", "opened.5". */
const markedStop = /[.!?…]["'”’»)\]]*(?=[[*_†‡§¶⁰¹²³⁴-⁹\d])/gu
const ending = /([\p{STerm}…]+)(["'”’»)\]]*)$/u
const blankLine = /\n[^\S\n]*\n\s*/g
const lineEnds = /[\n\r\u0085\u2028\u2029]/g
const longestBracket = 400

const reporting =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(?:said|says|asked|asks|wrote|writes|cried|shouted|declared|replied|told|argued|claimed|announced|answered|complained|warned|insisted)\b/u

/**
 * The sentences of a text as exact ranges in UTF-16 offsets, in order. Nothing but white space lies
 * outside them. A line end counts as a space and a blank line always ends a sentence: a caller whose
 * lines are separate items gives them one at a time.
 *
 * Against the segmenter's rules (Unicode Standard Annex 29): a stop after an initial or abbreviation
 * does not end a sentence; one before a figure, or before a capital with no space between, does; one
 * inside a quotation or brackets does not; and a question mark with a small letter after it runs on.
 * Note marks, references and attributions behind a stop stay with the sentence before them.
 */
export function sentences(text: string): Range[] {
  const found: Range[] = []
  let from = 0
  for (const gap of text.matchAll(blankLine)) {
    sentencesOfParagraph(text, from, gap.index, found)
    from = gap.index + gap[0].length
  }
  sentencesOfParagraph(text, from, text.length, found)
  return found
}

function sentencesOfParagraph(text: string, start: number, end: number, found: Range[]): void {
  const flat = text.slice(start, end).replace(lineEnds, ' ')
  const held = heldTogether(flat)
  let from = 0
  let span = 0
  for (const at of candidates(flat)) {
    if (at < from) continue
    const over = afterStop(flat, at)
    let next = over
    while (next < flat.length && isSpace(flat, next)) next++
    while (span < held.length && (held[span]?.end ?? 0) <= at) span++
    const inside = held[span]
    if (inside && inside.start < at) continue
    if (!endsSentence(flat, from, at, next)) continue
    add(from, over)
    from = over
  }
  add(from, flat.length)

  function add(first: number, last: number): void {
    const range = trimmed(flat, first, last)
    if (range) found.push({ start: start + range.start, end: start + range.end })
  }
}

/** Places where a sentence may end, each just after its last mark, ascending. */
function candidates(flat: string): number[] {
  const places = new Set<number>()
  for (const { index } of segmenter.segment(flat)) {
    let at = index
    while (at > 0 && isSpace(flat, at - 1)) at--
    if (at > 0) places.add(at)
  }
  for (const match of flat.matchAll(stop)) places.add(match.index + match[0].length)
  for (const match of flat.matchAll(markedStop)) {
    const at = match.index + match[0].length
    if (noteMarksLength(flat, at) > 0) places.add(at)
  }
  return [...places].sort((a, b) => a - b)
}

/** Quotations and brackets, which a sentence end never cuts; overlapping ones made one. */
function heldTogether(flat: string): Range[] {
  const spans = [...quotations(flat), ...brackets(flat)].sort((a, b) => a.start - b.start)
  const merged: Range[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

function brackets(flat: string): Range[] {
  const found: Range[] = []
  const open: number[] = []
  for (const { 0: sign, index } of flat.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start !== undefined && index - start <= longestBracket)
      found.push({ start, end: index + 1 })
  }
  return found
}

/** `from` is where the sentence began, `at` the place just after its last mark, `next` the next word. */
function endsSentence(flat: string, from: number, at: number, next: number): boolean {
  if (next >= flat.length) return true
  const tail = flat.slice(Math.max(from, at - 60), at)
  const marks = ending.exec(tail)
  if (!marks) return false
  const [all, stops = '', closers = ''] = marks
  const before = tail.slice(0, tail.length - all.length)
  const after = flat.slice(next, next + 80)
  if (isListMarker(flat.slice(from, Math.min(at, from + 12)).trim(), at - from)) return false
  if (/[([]$/.test(before)) return false
  if (/["'”’»]/.test(closers) && reporting.test(after)) return false
  const lead = /^(?:[-–—•]\s+)?["'“‘([«„*_]*(.)/u.exec(after)?.[1] ?? ''
  const isSmall = /\p{Ll}/u.test(lead)
  if (!/[\p{L}\p{N}£$€]/u.test(lead)) return false
  if (/[!?]/.test(stops)) return !isSmall
  if (/…|\.{3}/.test(stops)) return !isSmall && !/\d/.test(lead) && /\S$/.test(before)
  if (!stops.endsWith('.')) return true
  const word = /[^\s"'“”‘’(«[„]*$/u.exec(before)?.[0] ?? ''
  if (next === at && /^(?:www$|www\.|https?:)|[@/\\]/i.test(word)) return false
  if (closers !== '' && isSmall) return false
  return !keepsStop(word, after)
}

/** "1.", "(a)", "iv." at the head of a sentence number what follows. */
function isListMarker(text: string, length: number): boolean {
  return length <= 12 && /^\(?(?:\d{1,3}|\p{L}|[ivxlcdm]{1,5})[.)]+$/iu.test(text)
}

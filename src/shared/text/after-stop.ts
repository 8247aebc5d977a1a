/** What stands behind a sentence's stop and still belongs to it: note marks, references, attributions. */
import { isOpener, keepsStop } from './abbreviations.ts'
import { isSpace } from './ranges.ts'

const longestBracket = 80
const longestAttribution = 160

/** "[1]", "[^note]", "[3, 4]", "[b]": marks in square brackets, which may have a space before them. */
const bracketMark = /^\s?\[(?:\^[\p{L}\p{N}_-]{1,20}|\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|\p{Ll})\]/u
/** Marks with no space before them: superscripts, asterisks and daggers (or the end of Markdown emphasis). */
const gluedMark = /^(?:[⁰¹²³⁴-⁹]+|[*†‡§¶_]{1,3})(?=\s|$|[["“”'’(])/u
/** A figure with no space before it, as a superscript is when its form is lost: "Courts opened.5 Juries". */
const figureMark = /^\d{1,3}(?:[,–-]\d{1,3})*(?=$|\s+["'“‘([]*\p{Lu}|\s*$)/u
/** What a figure may be a note mark behind: a word, or a whole year; "3.5" and "No.5" are numbers. */
const beforeFigure = /(?:^|[^\p{L}\p{N}.])([\p{L}’'-]*\p{L}{2}|1\d{3}|20\d\d)[.!?]["'”’»)\]]*$/u

const longDash = /^\s*[–—―]/
const closing = /["'”’»]$/
const opening = /^\s*(?:$|["'“‘«„([]|\p{Lu}|\p{N})/u
const sentenceInside = /[.!?…]["'”’»]*$/
const smallInReferences =
  /^(?:p|pp|ch|chap|vol|no|n|l|ll|s|fol|fols|bk|ed|eds|trans|ibid|op|cit|et|al|and|of|the|in|to|see|cf|quoted|lines?|act|scene|von|van|de)$/
const particles = 'of|the|von|van|de|da|di|du|la|le|al|ibn|bin|and|to|in'
/** " - Witte", " — Count Witte, 1905": a dash and a name, perhaps with a year or a page. */
const named = new RegExp(
  `^\\s*[-–—―]\\s*\\p{Lu}[\\p{L}'’.-]*(?:,?\\s(?:(?:${particles})\\s){0,2}\\p{Lu}[\\p{L}'’.-]*){0,5}`,
  'u',
)
/** Whatever words stand between a dash and the next quotation, or the end: "- the narrator". */
const unnamed = /^\s*[-–—―]\s*[\p{L}\p{N}’',&-]+(?:\s[\p{L}\p{N}’',&-]+){0,7}(?=\s*$|\s+["“‘«„])/u
const dated =
  /^,?\s?(?:\(\s?(?:c\.\s?)?\d[^()]{0,20}\)|(?:in\s)?(?:c\.\s?)?\d{3,4}(?:[–-]\d{2,4})?(?![\d:]))(?:,?\spp?\.\s?\d+(?:[–-]\d+)?)?|^,?\spp?\.\s?\d+(?:[–-]\d+)?/u

/**
 * Where a sentence whose stop (with its closing marks) ends at `at` is over: behind the note marks, the
 * reference in brackets and the attribution that follow it, or at `at` where none does.
 */
export function afterStop(text: string, at: number): number {
  let end = at + noteMarksLength(text, at)
  const isQuoted = closing.test(text.slice(at - 1, at))
  end += referenceLength(text, end, isQuoted)
  const rest = text.slice(at, at + longestAttribution)
  if (end === at && (isQuoted || longDash.test(rest))) {
    const length = attributionLength(rest)
    // Without quotation marks, only the end of the text shows that this was one.
    if (isQuoted || at + length === text.length) end += length
  }
  return end + noteMarksLength(text, end)
}

/** The length of the note marks behind a stop, or 0. */
export function noteMarksLength(text: string, at: number): number {
  let end = at
  for (let marks = 0; marks < 4; marks++) {
    const rest = text.slice(end, end + 40)
    const found = bracketMark.exec(rest) ?? gluedMark.exec(rest)
    if (!found) break
    // In a list that is numbered "[1]", the next number begins the next item.
    if (/^\s/.test(found[0]) && bracketMark.test(text.slice(0, 40).trimStart())) break
    end += found[0].length
  }
  return end > at ? end - at : figureMarkLength(text, at)
}

function figureMarkLength(text: string, at: number): number {
  const figure = figureMark.exec(text.slice(at, at + 40))?.[0]
  if (figure === undefined) return 0
  const word = beforeFigure.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  return word === undefined || keepsStop(word, figure) ? 0 : figure.length
}

/**
 * A reference in brackets: "(Figes, p. 12)"; behind a quotation whatever is no sentence: "(his wife)". One in
 * which a sentence ends is a sentence of its own.
 */
function referenceLength(text: string, at: number, isQuoted: boolean): number {
  let from = at
  while (isSpace(text, from)) from++
  const bracket = /^\(([^()[\]]+)\)\.?|^\[([^()[\]]+)\]\.?/.exec(
    text.slice(from, from + longestBracket),
  )
  if (!bracket) return 0
  const inside = (bracket[1] ?? bracket[2] ?? '').trim()
  const end = from + bracket[0].length
  if (!opening.test(text.slice(end, end + 8)) || sentenceInside.test(inside)) return 0
  return isQuoted || isReference(inside) ? end - at : 0
}

/** Names, numbers and the words that go with them, and more than a number: "(1)" begins an item. */
function isReference(inside: string): boolean {
  const words = inside.split(/[\s,;:–—-]+/).filter(Boolean)
  const [first = ''] = words
  if (words.length > 10 || isOpener(first.toLowerCase()) || !/\p{Lu}\p{L}|p\.\s?\d/u.test(inside))
    return false
  if (!/\d|ibid|op\. cit/i.test(inside)) return false
  return words.every(
    (word) =>
      /^[\p{Lu}\p{N}]/u.test(word) ||
      smallInReferences.test(word.replace(/\.$/, '')) ||
      /^pp?\.\d/.test(word),
  )
}

/** The length of " - Witte, 1905" at the head of what follows a quotation, or 0 where the dash goes on. */
function attributionLength(rest: string): number {
  return unnamed.exec(rest)?.[0].length ?? namedLength(rest)
}

function namedLength(rest: string): number {
  const found = named.exec(rest)?.[0]
  if (found === undefined) return 0
  const name = beforeOpener(found)
  if (name === '') return 0
  const length = name.length + (dated.exec(rest.slice(name.length))?.[0].length ?? 0)
  const after = rest.slice(length)
  const stop = /^[.;](?=\s|$)/.exec(after)?.[0].length ?? 0
  return stop > 0 || opening.test(after) ? length + stop : 0
}

/** The name without a word that begins the next sentence: "- Witte The Duma met." */
function beforeOpener(name: string): string {
  const lead = /^\s*[-–—―]\s*/.exec(name)?.[0] ?? ''
  let end = lead.length
  for (const { 0: word, index } of name.slice(lead.length).matchAll(/\S+/g)) {
    const isCapital = /^\p{Lu}/u.test(word)
    if (isCapital && isOpener(word.toLowerCase())) return index === 0 ? '' : name.slice(0, end)
    end = lead.length + index + word.length
  }
  return name
}

/** Whether a line is nothing but the attribution of a quotation above it: "— Count Witte, 1905", "(Marlow)". */
export function isAttribution(line: string): boolean {
  const text = line.trim()
  if (text.length > longestBracket) return false
  return namedLength(text) === text.length || referenceLength(text, 0, true) === text.length
}

/** A search as it is typed, taken apart: words, phrases in quotation marks, `-exclusions` and filters. Pure. */
import { type Filter, filterNames, isReadable } from './filter.ts'

export type Part = { start: number; end: number } & (
  | { is: 'words' }
  | { is: 'excluded'; text: string }
  /** `isOpen`: its quotation marks are not closed, so that blanks go on with it. */
  | { is: 'filter'; filter: Filter; isOpen: boolean }
  /** The name of a filter with nothing behind it that asks for anything, as on the way to one. */
  | { is: 'unfinished'; filter: Filter }
)

const marks = '"“”„«»'
const value = `[${marks}](?<quoted>[^${marks}]*)(?<close>[${marks}]?)|(?<bare>[^\\s${marks}]*)`
const atFilter = new RegExp(`(?<not>-?)(?<name>${filterNames.join('|')}):(?:${value})`, 'iuy')
const atExcluded = new RegExp(
  `-(?:[${marks}](?<quoted>[^${marks}]+)[${marks}]?|(?<bare>[^\\s${marks}-][^\\s${marks}]*))`,
  'uy',
)
/** A phrase, or whatever stands together: names that are no filters' ("http:", "10:30") are words. */
const atWords = new RegExp(`[${marks}][^${marks}]*[${marks}]?|[^\\s${marks}]+`, 'uy')
const atBlanks = /\s*/uy

/** The parts of a search in their order, with their UTF-16 offsets; each has the blanks behind it. */
export function partsOf(typed: string): Part[] {
  const parts: Part[] = []
  let at = endOf(atBlanks, typed, 0)
  while (at < typed.length) {
    const isApart = parts.at(-1)?.is !== 'words' || /\s/u.test(typed.charAt(at - 1))
    const part = (isApart && (filterAt(typed, at) ?? excludedAt(typed, at))) || wordsAt(typed, at)
    parts.push(part)
    at = part.end
  }
  return parts
}

function found(pattern: RegExp, typed: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(typed)
}

const endOf = (pattern: RegExp, typed: string, at: number): number =>
  at + (found(pattern, typed, at)?.[0].length ?? 0)

const withBlanks = (typed: string, end: number): number => endOf(atBlanks, typed, end)

function filterAt(typed: string, at: number): Part | null {
  const match = found(atFilter, typed, at)
  if (!match) return null
  const { not, name = '', quoted, close, bare = '' } = match.groups ?? {}
  const by = filterNames.find((each) => each === name.toLowerCase())
  if (!by) return null
  const filter = {
    by,
    value: trimmed(quoted ?? bare),
    isWhole: Boolean(close),
    isNot: not === '-',
  }
  const end = withBlanks(typed, at + match[0].length)
  if (!isReadable(filter)) return { is: 'unfinished', filter, start: at, end }
  return { is: 'filter', filter, isOpen: quoted !== undefined && !close, start: at, end }
}

function excludedAt(typed: string, at: number): Part | null {
  const match = found(atExcluded, typed, at)
  if (!match) return null
  const { quoted, bare = '' } = match.groups ?? {}
  const text = trimmed(quoted ?? bare)
  const end = withBlanks(typed, at + match[0].length)
  // What has neither letter nor figure leaves nothing out.
  return /[\p{L}\p{N}]/u.test(text) ? { is: 'excluded', text, start: at, end } : null
}

const wordsAt = (typed: string, at: number): Part => ({
  is: 'words',
  start: at,
  end: withBlanks(typed, endOf(atWords, typed, at)),
})

const trimmed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

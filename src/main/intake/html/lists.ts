/** The marks and depths of items. */
import { classNames, type Declarations, pointsOf } from './styles.ts'
import type { Element } from './tree.ts'

export type List = { depth: number; next(item: Element): string }

export const isList = (name: string): boolean =>
  name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir'

/** As Google Docs says how deep a list is: "lst-kix_abc-2" is in two others. */
function depthByClass(list: Element): number | null {
  for (const name of classNames(list)) {
    const depth = /^lst-.{1,60}-(\d)$/.exec(name)?.[1]
    if (depth) return Number(depth) + 1
  }
  return null
}

/** @param around how deep the list it stands in is; 0 for one that stands in none */
export function listOf(list: Element, around: number, declared: Declarations): List {
  const depth = depthByClass(list) ?? around + 1
  if (list.name !== 'ol') return { depth, next: () => '-' }
  const kind = list.attributes.type ?? typeByStyle(declared)
  const start = Number.parseInt(list.attributes.start ?? '1', 10)
  let number = Number.isSafeInteger(start) ? start : 1
  return {
    depth,
    next(item) {
      const value = Number.parseInt(item.attributes.value ?? '', 10)
      if (Number.isSafeInteger(value)) number = value
      return `${numberAs(number++, kind)}.`
    },
  }
}

function typeByStyle(declared: Declarations): string {
  const style = declared.get('list-style-type') ?? ''
  if (/^lower-(?:alpha|latin)/i.test(style)) return 'a'
  if (/^upper-(?:alpha|latin)/i.test(style)) return 'A'
  if (/^lower-roman/i.test(style)) return 'i'
  return /^upper-roman/i.test(style) ? 'I' : '1'
}

const romans = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

function numberAs(number: number, kind: string): string {
  const isSmall = kind === kind.toLowerCase()
  const [least, most] = [1, 26]
  if (number < least || number > most || !/^[ai]$/i.test(kind)) return String(number)
  let found = ''
  if (/a/i.test(kind)) found = String.fromCharCode(96 + number)
  else {
    let left = number
    for (const [letters, value] of romans) for (; left >= value; left -= value) found += letters
  }
  return isSmall ? found : found.toUpperCase()
}

/** Word's paragraphs that are items, by their class or their style: how deep they are. */
export function depthInWord(paragraph: Element, declared: Declarations): number | null {
  const level = /\blevel(\d)/.exec(declared.get('mso-list') ?? '')?.[1]
  if (level) return Number(level)
  if (!classNames(paragraph).some((name) => /^MsoList(?:Paragraph|Bullet|Number)/.test(name)))
    return null
  const margin = pointsOf(declared.get('margin-left') ?? '') ?? marginOf(declared.get('margin'))
  const indentation = 36
  return Math.min(9, Math.max(1, Math.round((margin ?? indentation) / indentation)))
}

/** The left one of the four that "margin" names. */
const marginOf = (margin = ''): number | null => pointsOf(margin.split(/\s+/)[3] ?? '')

/** What Word puts before an item, as its words begin with it. */
const markInWord = /^(?:[·•●○▪■§ØoüvÞ–-]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])(?:\s+|$)/iu

/** The mark that the words of one of Word's items begin with, and how long it is there; "-" for a sign. */
export function markOf(words: string): { mark: string; length: number } {
  const found = markInWord.exec(words.slice(0, 40))?.[0]
  if (found === undefined) return { mark: '-', length: 0 }
  const mark = found.trim()
  return { mark: /[.)]$/.test(mark) ? mark : '-', length: found.length }
}

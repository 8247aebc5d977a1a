/** How words are set, as far as it says what they are: by an element's own style and by the classes of its page. */
import { append } from '../append.ts'
import { type Element, elementsIn } from './tree.ts'

export type Look = {
  isBold: boolean
  isUnderlined: boolean
  isHidden: boolean
  /** In points, where it is known. */
  size: number | null
  /** Whether its line ends are lines. */
  keepsLines: boolean
}

export const plainLook: Look = {
  isBold: false,
  isUnderlined: false,
  isHidden: false,
  size: null,
  keepsLines: false,
}

/** By property in small letters. */
export type Declarations = ReadonlyMap<string, string>

/** By class, what it declares. */
export type Classes = ReadonlyMap<string, Declarations>

const mostStyles = 1_000_000

export function declarationsIn(style: string): Declarations {
  const found = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration.slice(colon + 1).trim()
    if (value !== '') found.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return found
}

/** Of rules for one class alone, as programs write them: ".c3", "p.p1", "li.MsoNormal". */
export function classesOf(styles: string): Classes {
  const classes = new Map<string, Map<string, string>>()
  for (const rule of styles.slice(0, mostStyles).split('}')) {
    const brace = rule.lastIndexOf('{')
    if (brace < 0) continue
    const declared = declarationsIn(rule.slice(brace + 1))
    for (const selector of rule.slice(0, brace).split(',')) {
      const name = /^[a-z\d]{0,20}\.([\w-]{1,200})$/i.exec(selector.trim().slice(-220))?.[1]
      if (name) classes.set(name, new Map([...(classes.get(name) ?? []), ...declared]))
    }
  }
  return classes
}

/** The words of every style element of a page. */
export function stylesIn(root: Element): string {
  const found: string[] = []
  const waiting: Element[] = [root]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.name === 'style')
      append(
        found,
        one.children.filter((child) => typeof child === 'string'),
      )
    else append(waiting, elementsIn(one))
  }
  return found.join('\n')
}

export const classNames = ({ attributes }: Element): string[] =>
  (attributes.class ?? '').split(/\s+/).filter((name) => name !== '')

/** What an element declares: by its classes, then by its own style. */
export function declarationsOf(element: Element, classes: Classes): Declarations {
  const { style } = element.attributes
  const byClass =
    classes.size === 0 ? [] : classNames(element).flatMap((name) => classes.get(name) ?? [])
  const own = style ? declarationsIn(style) : null
  if (byClass.length === 0) return own ?? nothing
  return new Map([...byClass.flatMap((declared) => [...declared]), ...(own ?? [])])
}

const nothing: Declarations = new Map()

const bold = new Set(['b', 'strong', 'th'])

/** How an element's words are set, in one that is set as `around`. */
export function lookOf({ name, attributes }: Element, declared: Declarations, around: Look): Look {
  const isBold = around.isBold || bold.has(name)
  const isUnderlined = around.isUnderlined || name === 'u'
  const keepsLines = around.keepsLines || name === 'pre' || name === 'textarea'
  const isHidden = 'hidden' in attributes || attributes['aria-hidden']?.toLowerCase() === 'true'
  if (declared.size === 0) return { ...around, isBold, isUnderlined, keepsLines, isHidden }
  const weight = declared.get('font-weight') ?? ''
  const line = declared.get('text-decoration') ?? declared.get('text-decoration-line') ?? ''
  const space = declared.get('white-space') ?? ''
  return {
    isBold: weight === '' ? isBold : /^(?:bold|[6-9]00)/i.test(weight),
    isUnderlined: isUnderlined || /underline/i.test(line),
    isHidden:
      isHidden ||
      /^none/i.test(declared.get('display') ?? '') ||
      /^(?:hidden|collapse)/i.test(declared.get('visibility') ?? '') ||
      /^all/i.test(declared.get('mso-hide') ?? ''),
    size: pointsOf(declared.get('font-size') ?? declared.get('font') ?? '') ?? around.size,
    keepsLines: space === '' ? keepsLines : /^(?:pre|break-spaces)/i.test(space),
  }
}

const perUnit: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 }

/** A length in points; null where it is none, or counted in something that is not known here. */
export function pointsOf(length: string): number | null {
  const found = /(?:^|\s)(-?\d{1,6}(?:\.\d{1,9})?|-?\.\d{1,9})(pt|px|in|cm|mm)\b/i.exec(
    length.slice(0, 200),
  )
  return found ? Number(found[1]) * (perUnit[found[2]?.toLowerCase() ?? ''] ?? 0) : null
}

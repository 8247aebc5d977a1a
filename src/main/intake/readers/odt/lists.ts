/** The marks of list items, which OpenDocument counts and does not write into the text (ODF 1.3, Part 3, 5.3). */
import { listMark, type NumberForm } from '../office/list-mark.ts'
import { isElement, type XmlElement } from '../xml.ts'

/** What lists have come to, by depth from 0. */
type Counts = number[]

export type OpenList = {
  style: string
  /** From 1. */
  depth: number
  counts: Counts
}

export type Lists = {
  open(list: XmlElement, within: OpenList | null): OpenList
  /** Counts on, and gives the mark of an item; '' where its list has none. */
  next(list: OpenList, item: XmlElement): string
}

const greatestStart = 32_767
const mostLevels = 10

export function openLists(styles: ReadonlyMap<string, XmlElement>): Lists {
  const byId = new Map<string, Counts>()
  const byStyle = new Map<string, Counts>()
  const levelsOf = levelReader(styles)
  return {
    open(list, within) {
      const of = (name: string): string | undefined => list.attributes.get(name)
      const style = of('text:style-name') ?? within?.style ?? ''
      const depth = Math.min(mostLevels, (within?.depth ?? 0) + 1)
      if (within) return { style, depth, counts: within.counts }
      const isSame = of('text:continue-numbering') === 'true'
      const counts =
        byId.get(of('text:continue-list') ?? '') ?? (isSame ? byStyle.get(style) : undefined) ?? []
      const id = of('?:id')
      if (id) byId.set(id, counts)
      byStyle.set(style, counts)
      return { style, depth, counts }
    },
    next({ style, depth, counts }, item) {
      const levels = levelsOf(style)
      const level = levels.get(depth)
      const given = startOf(item.attributes.get('text:start-value'))
      for (let at = 0; at < depth - 1; at++) counts[at] ??= levels.get(at + 1)?.start ?? 1
      counts[depth - 1] = given ?? (counts[depth - 1] ?? (level?.start ?? 1) - 1) + 1
      counts.length = depth
      // A list of no style is one all the same.
      if (!level || level.form === 'bullet') return '-'
      return listMark(level.signs, (from) => {
        const form = levels.get(from)?.form
        const count = counts[from - 1]
        return form && form !== 'bullet' && count !== undefined ? { form, count } : null
      })
    },
  }
}

type Level = { form: NumberForm | 'bullet' | null; signs: string; start: number }

const forms: Readonly<Record<string, NumberForm>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

function levelReader(
  styles: ReadonlyMap<string, XmlElement>,
): (name: string) => ReadonlyMap<number, Level> {
  const known = new Map<string, ReadonlyMap<number, Level>>()
  return (name) => {
    const found = known.get(name)
    if (found) return found
    const levels = new Map(
      (styles.get(name)?.children ?? [])
        .filter(isElement)
        .map((level) => [Number(level.attributes.get('text:level')), levelOf(level)] as const),
    )
    known.set(name, levels)
    return levels
  }
}

function levelOf({ name, attributes }: XmlElement): Level {
  const of = (attribute: string): string => attributes.get(attribute) ?? ''
  const start = startOf(attributes.get('text:start-value')) ?? 1
  if (name !== 'text:list-level-style-number') return { form: 'bullet', signs: '', start }
  const format = of('style:num-format')
  if (format === '') return { form: null, signs: '', start }
  const level = Number(of('text:level')) || 1
  const shown = Math.min(level, mostLevels, Number(of('text:display-levels')) || 1)
  const numbers = Array.from({ length: shown }, (_, at) => `%${level - shown + 1 + at}`).join('.')
  return {
    form: Object.hasOwn(forms, format) ? (forms[format] ?? 'decimal') : 'decimal',
    signs: `${of('style:num-prefix')}${numbers}${of('style:num-suffix')}`,
    start,
  }
}

const startOf = (written: string | undefined): number | null =>
  written !== undefined && /^\d{1,9}$/.test(written)
    ? Math.min(greatestStart, Number(written))
    : null

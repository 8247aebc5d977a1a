/** The marks of list items, which Word counts and does not write into the text. */
import { listMark, type NumberForm } from '../office/list-mark.ts'
import { childOf, childrenOf, type XmlElement, xmlTree } from '../xml.ts'
import { attributeOf, numberOf, type Styles } from './styles.ts'

/** Of a list, by depth from 0. */
type Level = { form: NumberForm | 'bullet' | null; signs: string; start: number }
type List = { id: string; levels: ReadonlyMap<number, Level>; restarts: readonly number[] }

export type Numbering = {
  /** Counts on, and gives the mark of the next item of a list at a depth from 0; '' where it has none. */
  next(numberId: string, depth: number): string
}

const greatestStart = 32_767
/** Lists have nine levels (ECMA-376, Part 1, 17.9.6). */
const deepest = 8

export const depthIn = (written: number | undefined): number =>
  Math.min(deepest, Math.max(0, written ?? 0))

export function readNumbering(bytes: Uint8Array | undefined, styles: Styles): Numbering {
  const tree = bytes ? xmlTree(bytes) : null
  const listOf = listsIn(tree, styles)
  const known = new Map<string, List | null>()
  /** What each list has come to, by depth; several numberings may count one list on. */
  const counts = new Map<string, number[]>()
  return {
    next(numberId, depth) {
      const isFirst = !known.has(numberId)
      if (isFirst) known.set(numberId, listOf(numberId))
      const list = known.get(numberId)
      const level = list?.levels.get(depth)
      if (!list || !level || level.form === null) return ''
      if (level.form === 'bullet') return '-'
      const counted = counts.get(list.id) ?? []
      counts.set(list.id, counted)
      if (isFirst && list.restarts.length > 0)
        counted.length = Math.min(counted.length, ...list.restarts)
      for (let at = 0; at < depth; at++) counted[at] ??= list.levels.get(at)?.start ?? 1
      counted[depth] = (counted[depth] ?? level.start - 1) + 1
      counted.length = depth + 1
      return listMark(level.signs, (from) => {
        const form = list.levels.get(from - 1)?.form
        const count = counted[from - 1]
        return form && form !== 'bullet' && count !== undefined ? { form, count } : null
      })
    },
  }
}

/** Finds the list that a numbering counts, with what the numbering changes of it. */
function listsIn(tree: XmlElement | null, styles: Styles): (numberId: string) => List | null {
  const abstracts = byId(childrenOf(tree, 'w:abstractNum'), 'w:abstractNumId')
  const numbers = byId(childrenOf(tree, 'w:num'), 'w:numId')
  /** @param isLinked whether a style led to it, which leads no further */
  const listOf = (numberId: string, isLinked: boolean): List | null => {
    const number = numbers.get(numberId)
    const id = attributeOf(childOf(number, 'w:abstractNumId'), 'w:val') ?? ''
    const abstract = abstracts.get(id)
    if (!number || !abstract) return null
    const link = attributeOf(childOf(abstract, 'w:numStyleLink'), 'w:val')
    const linked = isLinked ? undefined : link && styles.paragraph(link).paragraph.numberId
    if (linked) return listOf(linked, true)
    const changes = childrenOf(number, 'w:lvlOverride')
    return { id, levels: levelsOf(abstract, changes), restarts: changes.flatMap(depthOfRestart) }
  }
  return (numberId) => listOf(numberId, false)
}

const byId = (elements: readonly XmlElement[], name: string): Map<string, XmlElement> =>
  new Map(elements.map((element) => [attributeOf(element, name) ?? '', element]))

const depthOf = (element: XmlElement): number => depthIn(numberOf(attributeOf(element, 'w:ilvl')))

const depthOfRestart = (change: XmlElement): number[] =>
  childOf(change, 'w:startOverride') ? [depthOf(change)] : []

function levelsOf(abstract: XmlElement, changes: readonly XmlElement[]): Map<number, Level> {
  const levels = new Map(
    [abstract, ...changes].flatMap((from) =>
      childrenOf(from, 'w:lvl').map((level) => [depthOf(level), levelOf(level)] as const),
    ),
  )
  for (const change of changes) {
    const start = startOf(childOf(change, 'w:startOverride'))
    const level = levels.get(depthOf(change))
    if (level && start !== null) levels.set(depthOf(change), { ...level, start })
  }
  return levels
}

const forms: Readonly<Record<string, Level['form']>> = {
  bullet: 'bullet',
  none: null,
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
}

function levelOf(level: XmlElement): Level {
  const form = attributeOf(childOf(level, 'w:numFmt'), 'w:val') ?? 'decimal'
  const signs = attributeOf(childOf(level, 'w:lvlText'), 'w:val') ?? ''
  const known = Object.hasOwn(forms, form) ? forms[form] : 'decimal'
  return {
    form: known === 'bullet' || signs.trim() !== '' ? (known ?? null) : null,
    signs,
    start: startOf(childOf(level, 'w:start')) ?? 1,
  }
}

function startOf(element: XmlElement | null): number | null {
  const start = numberOf(attributeOf(element, 'w:val'))
  return start === undefined ? null : Math.min(greatestStart, Math.max(0, start))
}

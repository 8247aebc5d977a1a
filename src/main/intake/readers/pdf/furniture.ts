/** What stands on pages and is no part of the text: running heads and feet, and the numbers of pages. */
import type { LeftOutReason } from '../../../../shared/model/import-file.ts'
import { type Count, countsOn, numbersIn } from './numbers.ts'
import type { Run } from './rows.ts'

/** A page in rows from top to bottom, as wide as the page. */
export type Rows = { at: number; height: number; rows: Run[][] }

export type Furniture = {
  /** Runs that are in no text. */
  taken: Set<Run>
  /** Each kind once, with the pages it stands on, from 0. */
  kinds: { reason: LeftOutReason; words: string; pages: number[] }[]
  /** The numbers printed on pages, where they count. */
  counts: Map<number, Count>
}

/** A row near the upper or the lower edge of its page. */
export type EdgeRow = {
  at: number
  edge: 'top' | 'bottom'
  /** How many rows are farther out. */
  depth: number
  /** From the edge, in points. */
  distance: number
  /** To the next row towards the middle, in heights of its letters. */
  apart: number
  /** Whether that row is of another size or weight. */
  differs: boolean
  words: string
  size: number
  isBold: boolean
  row: Run[]
}

const pageNumber = 'page-number'
const deepest = 3
/** In points: how far what stands at the same place on two pages is off it. */
const samePlace = 3

/**
 * @param body the size of most of the text, and whether it is bold
 * @param given what the file itself calls its pages
 */
export function furnitureOf(
  pages: readonly Rows[],
  body: { size: number; isBold: boolean },
  given: readonly (string | null)[] | null = null,
): Furniture {
  const edges = pages.flatMap(edgeRowsOf)
  const counts = countsOn(edges, pages.length)
  const kindOf = new Map<EdgeRow, string>()
  for (const row of edges) {
    if (isNumber(row, counts, given?.[row.at])) kindOf.set(row, pageNumber)
    else if (isMarked(row)) kindOf.set(row, keyOf(row))
  }
  for (const group of samePlaces(edges)) {
    const heads = group.filter((row) => !kindOf.has(row))
    if (repeats(heads, counts, body))
      for (const row of heads) kindOf.set(row, keyOf(heads[0] ?? row))
  }
  return { ...takenOf(edges, kindOf), counts }
}

function edgeRowsOf({ at, height, rows }: Rows): EdgeRow[] {
  const edge = (row: Run[], next: Run[] | undefined, depth: number, isTop: boolean): EdgeRow => {
    const size = Math.max(...row.map((run) => run.size))
    const baseline = row[0]?.baseline ?? 0
    const isBold = row.every((run) => run.isBold)
    const other = next?.[0]?.baseline
    return {
      at,
      edge: isTop ? 'top' : 'bottom',
      depth,
      distance: isTop ? baseline : height - baseline,
      apart: other === undefined ? 0 : Math.abs(other - baseline) / size,
      differs:
        next?.some((run) => Math.abs(run.size - size) > 0.4 || run.isBold !== isBold) ?? false,
      words: row.map(({ words }) => words).join(' '),
      size,
      isBold,
      row,
    }
  }
  const count = Math.min(deepest, rows.length)
  const heads = rows.slice(0, count).map((row, depth) => edge(row, rows[depth + 1], depth, true))
  const feet = rows
    .slice(-count)
    .reverse()
    .map((row, depth) => edge(row, rows[rows.length - 2 - depth], depth, false))
  return [...heads, ...feet]
}

/** A row of nothing but a number that counts with the pages, or one set apart that is the page's own. */
function isNumber(
  row: EdgeRow,
  counts: ReadonlyMap<number, Count>,
  label: string | null | undefined,
): boolean {
  const alone = numbersIn(row.words).find(({ isAlone }) => isAlone)
  if (!alone) return false
  const count = counts.get(row.at)
  if (count && count.value === alone.value && count.isRoman === alone.isRoman) return true
  if (isMarked(row) || (row.depth === 0 && alone.printed === label)) return true
  return row.depth === 0 && row.apart > 1.8 && !alone.isRoman && alone.value === row.at + 1
}

/** Whether a tagged file says itself that a row is no part of its text. */
const isMarked = ({ row }: EdgeRow): boolean =>
  row.every(({ pieces }) => pieces.every(({ tag }) => tag?.element === null))

/** Figures may count, so that they are no matter. */
const shapeOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\b[ivxlc]+$|^[ivxlc]+\b/g, '#')

const keyOf = ({ edge, words }: EdgeRow): string => `${edge} ${shapeOf(words)}`

function samePlaces(edges: readonly EdgeRow[]): EdgeRow[][] {
  const groups = new Map<string, EdgeRow[]>()
  for (const row of edges) {
    const key = `${keyOf(row)} ${Math.round(row.size)}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].flatMap((group) => {
    const places: EdgeRow[][] = []
    for (const row of group.sort((a, b) => a.distance - b.distance)) {
      const last = places.at(-1)
      const near = last?.[0] && row.distance - last[0].distance <= samePlace
      if (near) last.push(row)
      else places.push([row])
    }
    return places
  })
}

/** Whether rows at one place of several pages are a running head: the same, or the same but for the page's number. */
function repeats(
  rows: readonly EdgeRow[],
  counts: ReadonlyMap<number, Count>,
  body: { size: number; isBold: boolean },
): boolean {
  const pages = new Set(rows.map(({ at }) => at))
  const [first] = rows
  if (!first || pages.size < 2) return false
  const isTitle = first.size > body.size * 1.3 || (first.isBold && !body.isBold)
  if (isTitle && pages.size < 3) return false
  if (rows.every(({ words }) => words === first.words)) return true
  // "Question 1" over one page and "Question 2" over the next count too.
  const isLarge = first.size > body.size * 1.1 || (first.isBold && !body.isBold)
  return !isLarge && rows.every(({ at, words }) => countsIn(words, counts.get(at), at))
}

const countsIn = (words: string, count: Count | undefined, at: number): boolean =>
  numbersIn(words).some(({ value, isRoman }) =>
    count ? value === count.value && isRoman === count.isRoman : value === at + 1,
  )

/**
 * Rows are taken from the edge on, up to one that is set apart from the text: what stands in the lines of the text is
 * part of it, even where two pages have the same words there.
 */
function takenOf(
  edges: readonly EdgeRow[],
  kindOf: ReadonlyMap<EdgeRow, string>,
): Pick<Furniture, 'taken' | 'kinds'> {
  const taken = new Set<Run>()
  const kinds = new Map<string, Furniture['kinds'][number]>()
  let candidates: [EdgeRow, string][] = []
  for (const [at, row] of edges.entries()) {
    const key = kindOf.get(row)
    if (row.depth === 0) candidates = []
    if (key !== undefined && candidates.length === row.depth) candidates.push([row, key])
    if (edges[at + 1]?.depth === row.depth + 1) continue
    const last = candidates.findLastIndex(([one, kind]) => isSetApart(one, kind))
    for (const [one, kind] of candidates.slice(0, last + 1)) take(one, kind)
  }
  return { taken, kinds: [...kinds.values()] }

  function take(row: EdgeRow, key: string): void {
    if (row.row.every((run) => taken.has(run))) return
    for (const run of row.row) taken.add(run)
    const isNumber = key === pageNumber
    const kind = kinds.get(key) ?? {
      reason: isNumber ? 'page-number' : 'running-head',
      words: '',
      pages: [],
    }
    if (isNumber && kind.words.length < 60) kind.words += `${kind.words && ', '}${row.words}`
    else if (kind.words === '') kind.words = row.words
    if (kind.pages.at(-1) !== row.at) kind.pages.push(row.at)
    kinds.set(key, kind)
  }
}

const isSetApart = (row: EdgeRow, kind: string): boolean =>
  kind === pageNumber || row.apart > 1.45 || row.differs || isMarked(row)

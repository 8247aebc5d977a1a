/** Tables and lists of terms, a row as a line. */
import type { Drafted } from './draft.ts'
import { type Element, isElement, type Node } from './tree.ts'
import type { At, Walk } from './walk.ts'

const ofRows = new Set(['thead', 'tbody', 'tfoot'])

/** The rows of a table that are its own, and what stands beside them, in order. */
function* rowsOf(table: Element): Generator<Node> {
  for (const child of table.children) {
    if (isElement(child) && ofRows.has(child.name)) yield* rowsOf(child)
    else if (isElement(child) || /\S/.test(child)) yield child
  }
}

/** The cells of a row; words that stand in none are one. */
const cellsOf = (row: Element): Element[] =>
  row.children.flatMap((child) => {
    if (isElement(child)) return [child]
    return /\S/.test(child) ? [{ name: 'td', attributes: {}, children: [child] }] : []
  })

/**
 * Each row of one line a cell is a line: "term – what it means", or its cells between bars. A table that lays a page
 * out, of one cell a row or with more in a cell than a line, is what is in it.
 */
export function table(element: Element, at: At, walk: Walk): void {
  const { draft } = walk
  for (const row of rowsOf(element)) {
    if (!isElement(row) || row.name !== 'tr') {
      walk.visit(row, at)
      continue
    }
    const cells = cellsOf(row).map((cell) => walk.partsIn(cell, at))
    const written = cells.filter((parts) => parts.some(({ part }) => part.type === 'block'))
    const isLaidOut = written.length < 2 || written.some((parts) => linesIn(parts) > 1)
    if (isLaidOut) {
      for (const parts of cells) draft.take(parts)
      draft.apart(written.length > 0 && linesIn(cells.flat()) > 1 ? 1 : 0)
    } else
      draft.take([...joined(written, written.length === 2 ? ' – ' : ' | '), ...leftOutOf(cells)])
  }
}

const linesIn = (parts: readonly Drafted[]): number =>
  parts.filter(({ part }) => part.type === 'block').length

const leftOutOf = (cells: readonly Drafted[][]): Drafted[] =>
  cells.flat().filter(({ part }) => part.type === 'left-out')

/** One block of several of one line each, with what is known of each. */
function joined(cells: readonly Drafted[][], between: string): Drafted[] {
  let words = ''
  const places = []
  let [size, letters, isStriking]: [number | null, number, boolean] = [null, 0, true]
  for (const { part, size: own, letters: count } of cells.flat()) {
    if (part.type !== 'block') continue
    if (words !== '') words += between
    for (const place of part.places ?? [])
      places.push({ ...place, start: place.start + words.length, end: place.end + words.length })
    words += part.words
    letters += count
    isStriking &&= part.looksLikeHeading === true
    if (own !== null) size = size === null ? own : Math.min(size, own)
  }
  if (words === '') return []
  const block = { type: 'block' as const, words, gap: 0, ...(places.length > 0 && { places }) }
  return [{ part: block, size: isStriking ? null : size, letters }]
}

/** Each term with what is said of it, in a line; what more is said of it in lines of its own. */
export function definitions(element: Element, at: At, walk: Walk): void {
  const { draft } = walk
  let terms: Drafted[][] = []
  const close = (): void => {
    draft.take([...joined(terms, ', '), ...leftOutOf(terms)])
    terms = []
  }
  for (const child of entriesOf(element)) {
    if (!isElement(child)) {
      close()
      walk.visit(child, at)
    } else if (child.name === 'dt') terms.push(walk.partsIn(child, at))
    else if (child.name === 'dd') {
      const said = walk.partsIn(child, at)
      const first = said.findIndex(({ part }) => part.type === 'block')
      if (terms.length === 0 || first < 0) {
        close()
        draft.take(said)
        continue
      }
      const term = joined(terms, ', ')
      draft.take([
        ...joined([term, said.slice(first, first + 1)], ' – '),
        ...leftOutOf(terms),
        ...said.filter((_, place) => place !== first),
      ])
      terms = []
    } else {
      close()
      walk.visit(child, at)
    }
  }
  close()
}

/** Terms and what is said of them may stand in groups. */
function* entriesOf(element: Element): Generator<Node> {
  for (const child of element.children) {
    if (isElement(child) && child.name === 'div') yield* entriesOf(child)
    else if (isElement(child) || /\S/.test(child)) yield child
  }
}

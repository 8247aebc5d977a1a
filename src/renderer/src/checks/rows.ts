/** The rows of the outline: what stands where in a plan, and how much of its share each part has used. */
import { type AnyBlock, childrenOf, type Stance, walk } from '../../../shared/model/blocks.ts'
import type { Id } from '../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { budgetShares, type Share } from '../../../shared/plan/budget.ts'
import { wordsOf } from '../../../shared/plan/outline.ts'
import { counted } from '../../../shared/text/counted.ts'
import { isFound } from '../ui/index.ts'

export type OutlineRow = {
  id: Id
  kind: 'line-of-argument' | 'criterion' | 'section' | 'point' | 'judgement'
  /** Of a point, counted through the whole plan. */
  number: number | null
  words: string
  isWritten: boolean
  stance: Stance | null
  share: Share
  /** Of a section, how many points stand in it; of a criterion, how many bear on it. */
  points: number
  rows: readonly OutlineRow[]
}

const noShare: Share = { used: 0, words: null, minutes: null }

/**
 * The rows of a plan.
 * @param before those of the plan a moment ago: a row that shows the same stays the same object, so that it is
 * not drawn anew
 */
export function outlineRows(
  document: PlanDocument,
  before: readonly OutlineRow[] = [],
): readonly OutlineRow[] {
  const shares = budgetShares(document)
  const bearing = bearingIn(document)
  let points = 0
  const rowsIn = (blocks: readonly AnyBlock[]): OutlineRow[] => blocks.flatMap(rowsOf)

  function rowsOf(block: AnyBlock): OutlineRow[] {
    const row = (words: string, instead: string, share: Share | undefined) => ({
      id: block.id,
      number: null,
      words: words.trim() || instead,
      isWritten: words.trim() !== '',
      stance: null,
      share: share ?? noShare,
      points: 0,
      rows: [],
    })
    switch (block.type) {
      case 'line-of-argument':
        return [{ ...row('Line of argument', '', shares.opening), kind: block.type }]
      case 'judgement':
        return [{ ...row('Judgement', '', shares.judgement), kind: block.type }]
      case 'criterion': {
        const words = wordsOf(block.content)
        const own = row(words, 'No criterion yet', undefined)
        return [{ ...own, kind: block.type, points: bearing.get(block.id) ?? 0 }]
      }
      case 'section': {
        const from = points
        const rows = rowsIn(childrenOf(block)?.blocks ?? [])
        const own = row(wordsOf(block.title), 'Untitled section', shares.sections.get(block.id))
        return [{ ...own, kind: block.type, points: points - from, rows }]
      }
      case 'point': {
        points += 1
        const own = row(wordsOf(block.claim), 'No claim yet', shares.points.get(block.id))
        return [{ ...own, kind: block.type, number: points, stance: block.stance }]
      }
      default:
        return []
    }
  }
  return keepSame(rowsIn(document.blocks), byId(before))
}

/** Every row, those in others behind them. */
export const allRows = (rows: readonly OutlineRow[]): OutlineRow[] =>
  rows.flatMap((row) => [row, ...allRows(row.rows)])

const byId = (rows: readonly OutlineRow[]): ReadonlyMap<Id, OutlineRow> =>
  new Map(allRows(rows).map((row) => [row.id, row]))

function keepSame(
  rows: readonly OutlineRow[],
  before: ReadonlyMap<Id, OutlineRow>,
): readonly OutlineRow[] {
  return rows.map((fresh) => {
    const row = { ...fresh, rows: keepSame(fresh.rows, before) }
    const known = before.get(row.id)
    return known && isSame(known, row) ? known : row
  })
}

const isSame = (one: OutlineRow, other: OutlineRow): boolean =>
  one.kind === other.kind &&
  one.number === other.number &&
  one.words === other.words &&
  one.isWritten === other.isWritten &&
  one.stance === other.stance &&
  one.points === other.points &&
  one.share.used === other.share.used &&
  one.share.words === other.share.words &&
  one.share.minutes === other.share.minutes &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, at) => row === other.rows[at])

/** How many points bear on each criterion, by its id; those no point bears on are not in it. */
function bearingIn({ blocks }: PlanDocument): ReadonlyMap<string, number> {
  const bearing = new Map<string, number>()
  for (const block of walk(blocks))
    for (const id of block.type === 'point' ? (block.criteria ?? []) : [])
      bearing.set(id, (bearing.get(id) ?? 0) + 1)
  return bearing
}

const isMatch = ({ number, words }: OutlineRow, typed: string): boolean =>
  isFound(`${number ?? ''} ${words}`, typed)

/**
 * The rows whose words have each word typed, with the sections they stand in. A section that is found itself, and
 * nothing in it, is there whole.
 */
export function foundRows(rows: readonly OutlineRow[], typed: string): readonly OutlineRow[] {
  return rows.flatMap((row) => {
    const inside = foundRows(row.rows, typed)
    if (inside.length > 0)
      return [inside.length === row.rows.length ? row : { ...row, rows: inside }]
    return isMatch(row, typed) ? [row] : []
  })
}

/** The first row that is found itself, and not for what stands in it. */
export const firstFound = (rows: readonly OutlineRow[], typed: string): OutlineRow | undefined =>
  allRows(rows).find((row) => isMatch(row, typed))

/** What a row is called by those who cannot see it. */
export function nameOfRow(row: OutlineRow): string {
  const { kind, number, stance, words, points, share } = row
  const length = saysLength(share)
  switch (kind) {
    case 'point':
      return `Point ${number}, ${stance}: ${words}, ${length}`
    case 'section':
      return `${words}, ${counted(points, 'point')}, ${length}`
    case 'criterion':
      return `Criterion: ${words}, ${saysBearing(points)}`
    default:
      return `${words}, ${length}`
  }
}

const saysBearing = (points: number): string =>
  points === 0
    ? 'no point bears on it yet'
    : `${counted(points, 'point')} ${points === 1 ? 'bears' : 'bear'} on it`

/** "70 of 60 words, over, for 2.4 minutes". */
function saysLength({ used, words, minutes }: Share): string {
  const time = minutes === null ? '' : `, for ${counted(minutes, 'minute')}`
  if (words === null) return `${counted(used, 'word')}${time}`
  return `${used.toLocaleString('en-GB')} of ${counted(words, 'word')}${used > words ? ', over' : ''}${time}`
}

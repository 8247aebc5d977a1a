/** One bad row is one bad row: what does not come along as it is, and is told. docs/decisions/130 */
import { isOfOneRow, nameOf, saysRows, toldInOrder } from '../storage/index.ts'
import { type Row, type Table, textIn } from './rows.ts'

export type Odd = {
  /** Takes a row along; where only that row is at fault, the others come all the same. */
  each(table: Table, row: Row, take: () => void): void
  /** What a row belongs to is not there. */
  leaveOut(table: Table, row: Row): void
  /** Some of a row's values are none that its columns can hold. */
  inPart(table: Table, row: Row): void
  /** Sentences for the person; none where everything came as it was. */
  says(): string[]
}

export function createOdd(): Odd {
  const leftOut = new Map<Table, (string | null)[]>()
  const inPart = new Map<Table, (string | null)[]>()
  const seen = new Map<string, string | null>()

  const note = (where: typeof leftOut, table: Table, row: Row) => {
    const whole = textIn(row, 'note_id') || textIn(row, 'plan_id')
    const name = seen.get(whole) ?? nameOf(table, row)
    const names = where.get(table)
    if (names) names.push(name)
    else where.set(table, [name])
  }
  const list = (rows: typeof leftOut): string =>
    toldInOrder
      .flatMap((table) => {
        const names = [...rows].find(([each]) => each === table)?.[1]
        return names ? [saysRows(table, names)] : []
      })
      .join('; ')

  return {
    each(table, row, take) {
      if (table === 'notes' || table === 'plans') seen.set(textIn(row, 'id'), nameOf(table, row))
      try {
        take()
      } catch (error) {
        if (!isOfOneRow(error)) throw error
        note(leftOut, table, row)
      }
    },
    leaveOut: (table, row) => note(leftOut, table, row),
    inPart: (table, row) => note(inPart, table, row),
    says: () => [
      ...(leftOut.size > 0 ? [`Damaged, and left out: ${list(leftOut)}.`] : []),
      ...(inPart.size > 0 ? [`Damaged, and here only in part: ${list(inPart)}.`] : []),
    ],
  }
}

/** What of a row that is here already cannot be looked at is passed over: nothing is known again by it. */
export function passingOver(look: () => void): void {
  try {
    look()
  } catch (error) {
    if (!isOfOneRow(error)) throw error
  }
}

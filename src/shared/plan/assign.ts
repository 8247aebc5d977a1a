/** Who is best given what, where each may be given one thing and each thing once. */

/**
 * The assignment of columns to rows whose values add up to most, by the Hungarian method: for each row
 * its column, or `null`. A value of 0 or less is no reason to assign.
 * @param values rows of equal length. Takes time that grows with rows × rows × columns.
 */
export function assign(values: readonly (readonly number[])[]): (number | null)[] {
  const rows = values.length
  const real = values[0]?.length ?? 0
  // A spare column for each row stands for giving it nothing.
  const columns = real + rows
  const cost = (row: number, column: number): number =>
    column < real ? -Math.max(0, values[row]?.[column] ?? 0) : 0
  const forRow = new Float64Array(rows)
  const forColumn = new Float64Array(columns)
  /** The row that has each column, or -1. */
  const holder = new Int32Array(columns).fill(-1)

  for (let start = 0; start < rows; start += 1) {
    const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Int32Array(columns).fill(-1)
    const isSeen = new Uint8Array(columns)
    const seen: number[] = []
    let [row, last] = [start, -1]
    for (;;) {
      let [nearest, step] = [-1, Number.POSITIVE_INFINITY]
      for (let column = 0; column < columns; column += 1) {
        if (isSeen[column]) continue
        const spare = cost(row, column) - at(forRow, row) - at(forColumn, column)
        if (spare < at(least, column)) {
          least[column] = spare
          cameFrom[column] = last
        }
        if (at(least, column) < step) [nearest, step] = [column, at(least, column)]
      }
      forRow[start] = at(forRow, start) + step
      for (const column of seen) {
        forColumn[column] = at(forColumn, column) - step
        const held = at(holder, column)
        forRow[held] = at(forRow, held) + step
      }
      for (let column = 0; column < columns; column += 1)
        if (!isSeen[column]) least[column] = at(least, column) - step
      isSeen[nearest] = 1
      seen.push(nearest)
      last = nearest
      if (at(holder, nearest) === -1) break
      row = at(holder, nearest)
    }
    // Along the way back each column goes to the row that wanted it.
    while (last !== -1) {
      const before = at(cameFrom, last)
      holder[last] = before === -1 ? start : at(holder, before)
      last = before
    }
  }
  const given: (number | null)[] = values.map(() => null)
  for (let column = 0; column < real; column += 1) {
    const row = at(holder, column)
    if (row !== -1 && (values[row]?.[column] ?? 0) > 0) given[row] = column
  }
  return given
}

const at = (numbers: { [index: number]: number }, index: number): number => numbers[index] ?? 0

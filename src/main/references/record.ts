/** A record of any format while its fields are taken: what nothing took is left over, and is kept. docs/decisions/165 */

/** A record as its format writes it: under each name its values, in their order. */
export type ForeignRecord = {
  /** Where it begins, counted from 1; 0 where the text has no lines. */
  line: number
  /** What it is called in its file, where it has a name: a key, a number. */
  name: string
  values: ReadonlyMap<string, readonly string[]>
}

export type Taker = {
  /** The first value of the first of these names that has one. It is taken: nobody gets it again. */
  first(...names: string[]): string | undefined
  /** Every value of these names; all are taken. */
  all(...names: string[]): string[]
  /** A value that is taken only if `read` makes something of it. */
  read<T>(read: (value: string) => T | undefined, ...names: string[]): T | undefined
  /** What was not taken, by its name. */
  left(): [name: string, value: string][]
}

/** What joins several values of one name. */
const between = '; '

export function takerOf({ values }: ForeignRecord): Taker {
  const left = new Map(
    [...values].map(([name, all]) => [name, all.map((value) => value.trim()).filter(Boolean)]),
  )
  const read: Taker['read'] = (reading, ...names) => {
    for (const name of names) {
      const [value, ...others] = left.get(name) ?? []
      const taken = value === undefined ? undefined : reading(value)
      if (taken === undefined) continue
      left.set(name, others)
      return taken
    }
    return undefined
  }
  return {
    read,
    first: (...names) => read((value) => value, ...names),
    all: (...names) =>
      names.flatMap((name) => {
        const taken = left.get(name) ?? []
        left.delete(name)
        return taken
      }),
    left: () =>
      [...left].flatMap(([name, all]) =>
        all.length > 0 ? [[name, all.join(between)] satisfies [string, string]] : [],
      ),
  }
}

/** Adds a value under a name. */
export function addValue(values: Map<string, string[]>, name: string, value: string): void {
  const all = values.get(name)
  if (all) all.push(value)
  else values.set(name, [value])
}

/** Formats of one field a line, each behind a tag: RIS, EndNote's (ENW) and PubMed's (NBIB). */
import { counted } from '../../shared/text/counted.ts'
import type { ForeignRecord } from './record.ts'

export type Grammar = {
  /** A line's tag and value; null for a line without a tag, which goes on with the value before it. */
  read(line: string): { tag: string; value: string } | null
  /** The tag that begins a record; without one in the text an empty line does. */
  begins: string
  /** The tag that ends one, where there is one. */
  ends?: string
  /** Which value a record is called by. */
  names: string
}

/** A value is in as many pieces as it has lines: joined once, at the end. */
type Open = { line: number; values: Map<string, string[][]> }

/** The records of a text, and a sentence for what is in none. One that is cut off counts with what there is of it. */
export function recordsIn(
  text: string,
  grammar: Grammar,
): { records: ForeignRecord[]; faults: string[] } {
  const lines = text.split(/\r\n?|\n/u)
  const hasBeginnings = lines.some((line) => grammar.read(line)?.tag === grammar.begins)
  const records: Open[] = []
  const astray: number[] = []
  let open: Open | null = null
  let latest: string[] | null = null
  for (const [at, line] of lines.entries()) {
    const field = grammar.read(line)
    const isBeginning = hasBeginnings ? field?.tag === grammar.begins : field && !open
    if (isBeginning) {
      open = { line: at + 1, values: new Map() }
      records.push(open)
    }
    if (field && field.tag === grammar.ends) {
      open = null
      latest = null
    } else if (field && open) {
      latest = [field.value.trim()]
      const all = open.values.get(field.tag)
      if (all) all.push(latest)
      else open.values.set(field.tag, [latest])
    } else if (line.trim() === '') {
      if (!hasBeginnings) open = null
    } else if (open && latest) latest.push(line.trim())
    else astray.push(at + 1)
  }
  return {
    records: records.map(({ line, values: pieces }) => {
      const values = new Map([...pieces].map(([tag, all]) => [tag, all.map(joined)]))
      return { line, values, name: values.get(grammar.names)?.[0] ?? '' }
    }),
    faults: astray.length > 0 ? [saysAstray(astray)] : [],
  }
}

const joined = (pieces: readonly string[]): string => pieces.filter(Boolean).join(' ')

const saysAstray = (lines: readonly number[]): string =>
  lines.length === 1
    ? `Line ${lines[0]} belongs to no record, so it is left out.`
    : `From line ${lines[0]} on, ${counted(lines.length, 'line')} belong to no record, so they are left out.`

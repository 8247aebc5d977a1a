/** What each column of a table is read as, by its place. */
import type { TableColumns } from '../../../../shared/model/import-file.ts'

export type ColumnUse = 'heading' | 'text' | 'tags' | 'nothing'

/** @param count how many columns the table has. */
export const usesOf = ({ heading, body, tags }: TableColumns, count: number): ColumnUse[] =>
  Array.from({ length: count }, (_, at) => {
    if (at === heading) return 'heading'
    if (body.includes(at)) return 'text'
    return tags.includes(at) ? 'tags' : 'nothing'
  })

/** One column is the heading at most: the one that was is text then. */
export const withUse = (uses: readonly ColumnUse[], at: number, use: ColumnUse): ColumnUse[] =>
  uses.map((before, place) => {
    if (place === at) return use
    return use === 'heading' && before === 'heading' ? 'text' : before
  })

/** Null where no column has the text of the notes. */
export function columnsOf(uses: readonly ColumnUse[]): TableColumns | null {
  const placesOf = (use: ColumnUse) => [...uses.keys()].filter((at) => uses[at] === use)
  const body = placesOf('text')
  if (body.length === 0) return null
  return { heading: placesOf('heading')[0] ?? null, body, tags: placesOf('tags') }
}

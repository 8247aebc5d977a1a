/** Sources as acts hand them on. */
import { isDeepStrictEqual } from 'node:util'
import type { Cite } from '../../../shared/model/source.ts'
import { type Database, DeskError } from '../../storage/index.ts'

export const jsonOf = (value: object | null | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

export const citeSame = (one: Cite | undefined, other: Cite | undefined): boolean =>
  isDeepStrictEqual(one, other)

/** @throws DeskError NOT_FOUND when a cite names a source that is gone. */
export function createSourceCheck({ sql }: Database): (cite: Cite | null | undefined) => void {
  const isThere = sql.prepare('SELECT 1 FROM sources WHERE id = ?')
  return (cite) => {
    if (cite && !isThere.get(cite.sourceId))
      throw new DeskError('NOT_FOUND', 'That source is not there any more.')
  }
}

/** Brings another library, or part of it, into this one. docs/decisions/129 */
import type { DatabaseSync } from 'node:sqlite'
import type { Wanted } from '../../shared/model/backup.ts'
import type { Database } from '../storage/index.ts'
import { choiceOf } from './choice.ts'
import type { Added, Merging } from './merging.ts'
import { mergeNotebooks } from './notebooks.ts'
import { createOdd } from './odd.ts'
import { mergePlans } from './plans.ts'
import { mergeSources } from './sources.ts'
import { mergeTemplates } from './templates.ts'

/**
 * Adds what is not here yet, in one transaction. What is here stays as it is, but that a cite is filled in
 * where there was none, tags and stars come along, and what is at hand there comes out of the bin. Done twice, it adds nothing the
 * second time. A row that is damaged costs nothing but itself, and is told.
 * @param from a library of the same schema version.
 */
export function mergeLibrary(
  here: Database,
  from: DatabaseSync,
  wanted: Wanted,
  origin: string,
): Added & { notices: string[] } {
  const odd = createOdd()
  const merging: Merging = {
    here: here.sql,
    from,
    chosen: choiceOf(from, wanted),
    known: { sources: new Map(), snippets: new Map() },
    added: { notebooks: 0, notes: 0, sources: 0, plans: 0, templates: 0 },
    odd,
    origin,
  }
  return here.transaction(() => {
    mergeSources(merging)
    mergeNotebooks(merging)
    mergePlans(merging)
    mergeTemplates(merging)
    return { ...merging.added, notices: odd.says() }
  })
}

/** The sources here, by what references are known again by; each is read once for as long as it stays as it is. */
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import type { Id } from '../../shared/model/ids.ts'
import { createSourceIndex, type SourceIndex } from '../../shared/model/same-source.ts'
import type { Source } from '../../shared/model/source.ts'
import { type Database, soundRows } from '../storage/index.ts'
import { sourceRow } from './sources.ts'

export type KnownSources = {
  /** The sources as they are now, the latest first. */
  index(): SourceIndex<Id>
  /**
   * As they were when it was called, with other work let in between.
   * @throws the signal's reason when it says stop
   */
  indexInTurns(signal?: AbortSignal): Promise<SourceIndex<Id>>
}

/** How long sources are read, in milliseconds, before others get a turn: 5,000 take a third of a second. */
const longestTurn = 15

const textRow = z.object({ id: z.string(), fields: z.string() })

export function createKnownSources({ sql }: Database): KnownSources {
  const list = sql.prepare('SELECT id, fields FROM sources ORDER BY created DESC, id DESC')
  let kept = new Map<string, { fields: string; source: Source | null }>()

  /** Reads one source a step. */
  function* indexing(): Generator<void, SourceIndex<Id>> {
    const index = createSourceIndex<Id>()
    const now: typeof kept = new Map()
    for (const row of soundRows(textRow, list)) {
      const before = kept.get(row.id)
      const known = before?.fields === row.fields ? before : { ...row, source: sourceOf(row) }
      now.set(row.id, known)
      if (known.source) index.add(known.source, known.source.id)
      yield
    }
    kept = now
    return index
  }

  return {
    index() {
      const steps = indexing()
      for (;;) {
        const { done, value } = steps.next()
        if (done) return value
      }
    },
    async indexInTurns(signal) {
      const steps = indexing()
      let since = performance.now()
      for (;;) {
        const { done, value } = steps.next()
        if (done) return value
        if (performance.now() - since < longestTurn) continue
        await turn()
        signal?.throwIfAborted()
        since = performance.now()
      }
    },
  }
}

const sourceOf = (row: z.output<typeof textRow>): Source | null =>
  sourceRow.safeParse(row).data ?? null

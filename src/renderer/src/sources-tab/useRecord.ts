/** The record of a source while it is written in: kept as it is typed, one step to undo for each field. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isEqual } from '../../../shared/model/equal.ts'
import type { Source, SourceFields } from '../../../shared/model/source.ts'
import { useDesk } from '../desk/index.ts'
import { useActsDone } from '../library/index.ts'
import { asTyped, draftOf, type SourceDraft } from '../sources/index.ts'
import { useStable } from '../ui/index.ts'

export type Record = {
  draft: SourceDraft
  /** @param by what was changed: what is typed there in one go is undone in one go. */
  change: (draft: SourceDraft, by: string) => void
  /** Keeps what is not kept yet. */
  flush: () => void
  /** Why what is typed is not kept; null while it is. */
  fault: string | null
}

/** Milliseconds without a key after which what was typed is kept. */
const quietMs = 500

export function useRecord(source: Source): Record {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const { act } = useActsDone()
  const [draft, setDraft] = useState(() => draftOf(source))
  const [known, setKnown] = useState(source)
  /** What was typed and is not known to be kept. */
  const [pending, setPending] = useState<{ draft: SourceDraft; by: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // It was changed elsewhere, or an act was undone; what is being typed here stays.
  if (pending === null && source !== known) {
    setKnown(source)
    if (!isEqual(source, known)) setDraft(draftOf(source))
  }

  const keep = useStable(async (kept: { draft: SourceDraft; by: string }) => {
    clearTimeout(timer.current)
    const fields = asTyped(kept.draft)
    if (fields && !isEqual({ ...fields, id: source.id }, known)) {
      const next = { ...fields, id: source.id }
      const done = await act(() => client.sources.edit(next), {
        isQuiet: true,
        follows: `${source.id} ${kept.by}`,
      })
      if (done) {
        const { queryKey } = queries.sources.list.queryOptions()
        await cache.cancelQueries({ queryKey })
        cache.setQueryData(queryKey, (all) => all?.map((one) => (one.id === next.id ? next : one)))
        setKnown(next)
      }
    }
    setPending((now) => (now === kept && fields ? null : now))
  })
  const flush = useStable(() => {
    if (pending) void keep(pending)
  })
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return {
    draft,
    change(next, by) {
      if (pending && pending.by !== by) void keep(pending)
      const typed = { draft: next, by }
      setDraft(next)
      setPending(typed)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void keep(typed), quietMs)
    },
    flush,
    fault:
      pending && asTyped(draft) === null
        ? 'A source needs a title: what you change is kept once it has one.'
        : null,
  }
}

/** The draft with what no field of it holds: where it is listed, and its tags. */
export const withFacts = (
  draft: SourceDraft,
  facts: Pick<SourceFields, 'listed' | 'tags'>,
): SourceDraft => ({
  ...draft,
  stored: { type: draft.type, title: draft.words.title ?? '', ...draft.stored, ...facts },
})

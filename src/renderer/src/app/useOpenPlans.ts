/** The plans that are mounted: what each has told of itself, and how to ask something of one. */
import { useCallback, useRef, useState } from 'react'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import type { PlanFacts, PlanHandle, Target } from '../plan/index.ts'

export type OpenPlans = {
  /** Of the plan that is shown. */
  facts: PlanFacts | null
  /** The latest revision told of each plan, by its id. */
  revisions: ReadonlyMap<string, number>
  refOf: (id: string) => (handle: PlanHandle | null) => void
  noteFacts: (id: string, facts: PlanFacts) => void
  noteSaved: (id: string, revision: number) => void
  targets: () => Target[]
  insert: (snippets: readonly DraggedSnippet[], blockId: string) => void
  /** Resolves when the plan has nothing unsaved. @throws when it could not be saved. */
  save: (id: string) => Promise<void>
}

/** @param activeId the plan that is shown, which evidence is inserted into. */
export function useOpenPlans(activeId: string | null): OpenPlans {
  const handles = useRef(new Map<string, PlanHandle>())
  const refs = useRef(new Map<string, (handle: PlanHandle | null) => void>())
  const [facts, setFacts] = useState<ReadonlyMap<string, PlanFacts>>(new Map())
  const [revisions, setRevisions] = useState<ReadonlyMap<string, number>>(new Map())

  const active = useCallback(
    () => (activeId === null ? undefined : handles.current.get(activeId)),
    [activeId],
  )

  // One function for each plan, the same at every render, so that React does not detach and attach.
  const refOf = useCallback((id: string) => {
    const known = refs.current.get(id)
    if (known) return known
    const ref = (handle: PlanHandle | null) => {
      if (handle) handles.current.set(id, handle)
      else handles.current.delete(id)
    }
    refs.current.set(id, ref)
    return ref
  }, [])

  return {
    facts: activeId === null ? null : (facts.get(activeId) ?? null),
    revisions,
    refOf,
    noteFacts: useCallback((id, told) => setFacts((before) => new Map(before).set(id, told)), []),
    noteSaved: useCallback(
      (id, revision) => setRevisions((before) => new Map(before).set(id, revision)),
      [],
    ),
    targets: useCallback(() => active()?.targets() ?? [], [active]),
    insert: useCallback((snippets, blockId) => active()?.insert(snippets, blockId), [active]),
    save: useCallback(async (id) => handles.current.get(id)?.save(), []),
  }
}

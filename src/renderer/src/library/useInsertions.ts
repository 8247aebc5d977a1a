/** Puts snippets of the library into the plan that is open. */
import { useCallback } from 'react'
import { insertSnippets, targetsIn } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { carried, type SnippetItem } from './groups.ts'

/**
 * A scope of its own for what knows the session: a closure keeps all that its neighbours know, and among others
 * that change at other times than the plan each would keep the one before it, and so every plan that was closed.
 */
export function useInsertions(session: PlanSession | null) {
  return {
    /** Asked for when a menu opens; none without a plan. */
    targets: useCallback(() => (session ? targetsIn(session.editor) : []), [session]),
    insert: useCallback(
      (snippets: readonly SnippetItem[], blockId: string | null) => {
        if (session) insertSnippets(session.editor, snippets.map(carried), blockId)
      },
      [session],
    ),
  }
}

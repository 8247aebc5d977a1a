/**
 * Takes over what the desk has of a plan: what another window saved, as soon as nothing here would be
 * lost by it, and versions that are restored. The editor stays, with its caret and its undo.
 */
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Plan, PlanDocument } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import type { PlanEditorHandle } from '../editor/index.ts'
import type { Restored } from './plan-handle.ts'
import type { Saver, SaveState } from './saver.ts'

type Taking = {
  /** Whether a change of the editor is only what it is given here, and not to be saved. */
  isTaking: RefObject<boolean>
  /**
   * Shows what is stored in place of what is here, which is kept as a version; undo brings it back.
   * @throws when it cannot: then what is here stays.
   */
  takeTheirs: (mine: PlanDocument) => Promise<void>
  /** Makes a version the plan's new state. Everything here must be saved. @throws when it cannot. */
  restore: (versionId: string) => Promise<Restored>
}

/** @param onReload opens what is stored afresh, when it cannot be taken over. */
export function useTaking(
  planId: string,
  saver: Saver,
  state: SaveState,
  editor: RefObject<PlanEditorHandle | null>,
  { latestRevision, onReload }: { latestRevision: number; onReload: () => void },
): Taking {
  const { client } = useDesk()
  const isTaking = useRef(false)

  const take = useCallback(
    (stored: Plan, from: 'version' | 'elsewhere'): boolean => {
      isTaking.current = true
      const isTaken = editor.current?.takeDocument(stored.document, from) ?? false
      isTaking.current = false
      if (isTaken) saver.took(stored.revision)
      return isTaken
    },
    [editor, saver],
  )

  const takeTheirs = useCallback(
    async (mine: PlanDocument) => {
      const stored = await client.plans.read({ id: planId })
      await client.versions.setAside({ planId, document: mine })
      if (!take(stored, 'elsewhere')) onReload()
    },
    [client, planId, take, onReload],
  )

  const restore = useCallback(
    async (versionId: string) => {
      const revision = saver.revision()
      const canUndo = take(await client.versions.restore({ id: versionId, revision }), 'version')
      if (!canUndo) onReload()
      return { canUndo }
    },
    [client, saver, take, onReload],
  )

  const isSaved = state.type === 'saved'
  useEffect(() => {
    if (!isSaved || latestRevision <= saver.revision()) return
    let isWanted = true
    async function follow() {
      const stored = await client.plans.read({ id: planId })
      // Meanwhile something may have been typed here: then the save of that says what is to be done.
      if (!isWanted || saver.state().type !== 'saved') return
      if (stored.revision > saver.revision()) take(stored, 'elsewhere')
    }
    follow().catch(() => {
      if (isWanted) onReload()
    })
    return () => {
      isWanted = false
    }
  }, [isSaved, latestRevision, planId, client, saver, take, onReload])

  return { isTaking, takeTheirs, restore }
}

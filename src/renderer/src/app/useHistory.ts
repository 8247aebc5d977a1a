/** What is done with versions of a plan that is open here. Nothing of it throws: what went wrong is told. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { VersionSummary } from '../../../shared/model/version.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useSessions } from '../session/index.ts'
import { useStable, useToasts } from '../ui/index.ts'
import type { Dialogs } from './useDialogs.ts'
import type { PlanTabs } from './usePlanTabs.ts'

export type PlanHistory = {
  /** Saves a plan, then shows what changed since a version; since the latest, if none is named. */
  compare: (planId: string, versionId: string | null) => void
  /** Makes a version its plan's new state. The question stays, for undo could not bring it back. */
  restore: (version: VersionSummary) => void
  /** Asks the question of a version again, with a way back to the one there is. */
  takeQuestion: (version: VersionSummary) => void
}

export function useHistory(tabs: PlanTabs, { showCompare }: Dialogs): PlanHistory {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const sessions = useSessions()
  const { says, fails } = useToasts()
  const tell = (error: unknown) => fails(sentenceOf(error))
  const questionNow = (planId: string) => tabs.open.find(({ id }) => id === planId)?.question

  async function ask(id: string, question: string) {
    const before = questionNow(id)
    await client.plans.rename({ id, question })
    await cache.invalidateQueries({ queryKey: queries.plans.list.key() })
    await cache.invalidateQueries({ queryKey: queries.plans.read.key() })
    const undo = before !== undefined && {
      label: 'Undo',
      onAction: () => void ask(id, before).catch(tell),
    }
    says(`The question is “${question}” now.`, ...(undo ? [undo] : []))
  }

  const takeQuestion = useStable(
    ({ planId, question }: VersionSummary) => void ask(planId, question).catch(tell),
  )
  const compare = useStable(
    (planId: string, versionId: string | null) =>
      void sessions.save(planId).then(() => showCompare(versionId), tell),
  )
  const restore = useStable((version: VersionSummary) => {
    const { id, planId, question } = version
    sessions.restore(planId, id).then(({ canUndo }) => {
      const back = canUndo
        ? 'Undo takes that back, and what there was is in the history.'
        : 'What there was is in the history.'
      if (question === questionNow(planId)) says(`Restored the version. ${back}`)
      else
        says(`Restored the version; the question stayed as it is. ${back}`, {
          label: 'Take its question',
          onAction: () => takeQuestion(version),
        })
    }, tell)
  })
  return useMemo(() => ({ compare, restore, takeQuestion }), [compare, restore, takeQuestion])
}

/** What of a plan is folded, kept with the settings of this computer: it is how one looks, and not what is written. */
import { useEffect, useRef } from 'react'
import { withFolding } from '../../../shared/model/settings.ts'
import { foldingOf } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'
import { useSignal, useStable } from '../ui/index.ts'

export function useKeptFolding({ id, editor }: PlanSession): void {
  const { settings, isLoaded, change } = useSettings()
  const { folded } = foldingOf(editor)
  const now = useSignal(folded)
  const kept = settings.foldings.find(({ planId }) => planId === id)?.blocks
  const hasBegun = useRef(false)

  const begin = useStable(() => {
    hasBegun.current = true
    if (kept && folded.peek().size === 0) folded.value = new Set(kept)
  })
  useEffect(() => {
    if (isLoaded && !hasBegun.current) begin()
  }, [isLoaded, begin])

  const keep = useStable(() => {
    const isSame = now.size === (kept?.length ?? 0) && (kept ?? []).every((block) => now.has(block))
    if (!isSame) change({ foldings: withFolding(settings.foldings, id, [...now]) })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept follows what is folded.
  useEffect(() => {
    if (hasBegun.current) keep()
  }, [now, keep])
}

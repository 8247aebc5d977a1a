/** What of a plan is folded, kept with the settings of this computer: it is how one looks, and not what is written. */
import { useEffect } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import { withFolding } from '../../../shared/model/settings.ts'
import { foldingOf } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSettings } from '../settings/index.ts'
import { useStable } from '../ui/index.ts'

export function useKeptFolding({ id, editor }: PlanSession): void {
  const { settings, isLoaded, change } = useSettings()
  const kept = settings.foldings.find(({ planId }) => planId === id)?.blocks ?? none

  const begin = useStable(() => {
    const { folded } = foldingOf(editor)
    if (folded.peek().size === 0 && kept.length > 0) folded.value = new Set(kept)
  })
  const keep = useStable((now: ReadonlySet<Id>) => {
    const isSame = now.size === kept.length && kept.every((block) => now.has(block))
    if (!isSame) change({ foldings: withFolding(settings.foldings, id, [...now]) })
  })
  useEffect(() => {
    if (!isLoaded) return
    begin()
    // Told at once what is folded by now, which is what is kept.
    return foldingOf(editor).folded.subscribe(keep)
  }, [isLoaded, editor, begin, keep])
}

const none: readonly Id[] = []

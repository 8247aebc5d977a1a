/** What is chosen in the dialog: begins with what was chosen before, and is kept as it is chosen. docs/decisions/186 */
import { useEffect, useRef, useState } from 'react'
import { exportChoiceOf, withExportChoice } from '../../../shared/model/export-choices.ts'
import type { ExportFormat } from '../../../shared/model/export-format.ts'
import type { ExportOptions } from '../../../shared/model/export-options.ts'
import type { Id } from '../../../shared/model/ids.ts'
import { useSettings } from '../settings/index.ts'
import { useStable } from '../ui/index.ts'

/** `author` is the same for all plans, and the rest a plan's own. */
export type Chosen = { format: ExportFormat; options: ExportOptions; author: string }

/** Words that are typed are not written letter by letter. */
const keptAfterMs = 400

export function useExportChoice(planId: Id): {
  chosen: Chosen
  choose: (part: Partial<Chosen>) => void
  setOptions: (part: Partial<ExportOptions>) => void
} {
  const { settings, change } = useSettings()
  const [chosen, setChosen] = useState<Chosen>(() => ({
    ...exportChoiceOf(settings.exportChoices, planId),
    author: settings.author,
  }))
  const kept = useRef(chosen)

  const keep = useStable(() => {
    if (kept.current === chosen) return
    kept.current = chosen
    const { format, options, author } = chosen
    const exportChoices = withExportChoice(settings.exportChoices, planId, { format, options })
    change(author === settings.author ? { exportChoices } : { exportChoices, author })
  })
  useEffect(() => {
    if (kept.current === chosen) return
    const timer = setTimeout(keep, keptAfterMs)
    return () => clearTimeout(timer)
  }, [chosen, keep])
  useEffect(() => keep, [keep])

  return {
    chosen,
    choose: (part) => setChosen((before) => ({ ...before, ...part })),
    setOptions: (part) =>
      setChosen((before) => ({ ...before, options: { ...before.options, ...part } })),
  }
}

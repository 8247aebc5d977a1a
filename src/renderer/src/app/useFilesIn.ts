/** Where files go that come from anywhere but the import dialog: dropped, opened, handed in by the host. */
import { useEffect, useRef } from 'react'
import { isPlanFile } from '../../../shared/model/plan-file.ts'
import { type ChosenFile, handOver, sentenceOf } from '../desk/index.ts'
import { usePlanFiles } from '../plan/index.ts'
import { useToasts } from '../ui/index.ts'

type Options = {
  /** Does something once no dialog is in the way. */
  onceClear: (act: () => void) => void
  /** Previews files of notes. */
  showNotes: (files: readonly ChosenFile[]) => void
  showPlan: (planId: string) => void
}

/** @returns takes files in: plans are added and shown, all else is previewed as notes. None is lost. */
export function useFilesIn({ onceClear, showNotes, showPlan }: Options) {
  const { fails } = useToasts()
  const { addPlanFile } = usePlanFiles(showPlan)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const mine = new AbortController()
    leaving.current = mine
    return () => mine.abort()
  }, [])

  /** One after the other, so that they are shown in their order. */
  async function addPlans(files: readonly ChosenFile[]) {
    const { signal } = leaving.current
    for (const file of files) {
      try {
        await addPlanFile(file instanceof File ? await handOver(file, () => {}, signal) : file)
      } catch (error) {
        if (!signal.aborted) fails(sentenceOf(error))
      }
    }
  }

  return (files: readonly ChosenFile[]): void => {
    const plans = files.filter(({ name }) => isPlanFile(name))
    const notes = files.filter(({ name }) => !isPlanFile(name))
    if (plans.length > 0) onceClear(() => void addPlans(plans))
    if (notes.length > 0) onceClear(() => showNotes(notes))
  }
}

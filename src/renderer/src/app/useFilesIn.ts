/** Where files go that come from anywhere but the import dialog: dropped, opened, handed in by the host. */
import { useEffect, useRef } from 'react'
import { isLibraryFile } from '../../../shared/model/backup.ts'
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
  /** Asks whether a library is to be merged. */
  showLibrary: (file: ChosenFile) => void
}

/** @returns takes files in: plans are added and shown, a library is asked about, all else is previewed as notes. */
export function useFilesIn({ onceClear, showNotes, showPlan, showLibrary }: Options) {
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
    const notes = files.filter(({ name }) => !isPlanFile(name) && !isLibraryFile(name))
    for (const file of files.filter(({ name }) => isLibraryFile(name)))
      onceClear(() => showLibrary(file))
    if (plans.length > 0) onceClear(() => void addPlans(plans))
    if (notes.length > 0) onceClear(() => showNotes(notes))
  }
}

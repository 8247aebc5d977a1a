/** Where files go that come from anywhere but the import dialog: dropped, opened, handed in by the host. */
import { useEffect, useRef } from 'react'
import type { HandedFile, PlanInside } from '../../../shared/contract.ts'
import { isLibraryFile } from '../../../shared/model/backup.ts'
import { isPlanFile, mayHoldPlan } from '../../../shared/model/plan-file.ts'
import { type ChosenFile, handOver, sentenceOf, useDesk } from '../desk/index.ts'
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
  /** Asks what to do with a document whose text was changed since its plan was exported. */
  showChangedDocument: (file: HandedFile, inside: PlanInside) => void
}

/**
 * @returns takes files in: plans, and those in documents that were exported, are added and shown, a library is asked
 * about, all else is previewed as notes.
 */
export function useFilesIn({
  onceClear,
  showNotes,
  showPlan,
  showLibrary,
  showChangedDocument,
}: Options) {
  const { client } = useDesk()
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

  /** Adds a document's plan, or asks about it; gives the file back where it is to be read as notes. */
  async function takePlanIn(file: ChosenFile): Promise<ChosenFile[]> {
    const { signal } = leaving.current
    let handed = file
    try {
      handed = file instanceof File ? await handOver(file, () => {}, signal) : file
      const document = handed
      const inside = await client.plans.lookInside({ fileId: document.fileId }, { signal })
      if (!inside) return [document]
      if (inside.changed.length > 0) onceClear(() => showChangedDocument(document, inside))
      else onceClear(() => void addPlanFile(document))
      return []
    } catch (error) {
      if (signal.aborted) return []
      // A file that was not taken in is spoken of where it is previewed.
      if (handed !== file || !(file instanceof File)) fails(sentenceOf(error))
      return [handed]
    }
  }

  /** Files that are notes, or have a plan in them; the notes are previewed together. */
  async function showAll(files: readonly ChosenFile[]) {
    const notes: ChosenFile[] = []
    // One after the other: a host takes only so many at once.
    for (const file of files)
      notes.push(...(mayHoldPlan(file.name) ? await takePlanIn(file) : [file]))
    if (notes.length > 0) onceClear(() => showNotes(notes))
  }

  return (files: readonly ChosenFile[]): void => {
    const plans = files.filter(({ name }) => isPlanFile(name))
    const notes = files.filter(({ name }) => !isPlanFile(name) && !isLibraryFile(name))
    for (const file of files.filter(({ name }) => isLibraryFile(name)))
      onceClear(() => showLibrary(file))
    if (plans.length > 0) onceClear(() => void addPlans(plans))
    if (notes.some(({ name }) => mayHoldPlan(name))) void showAll(notes)
    else if (notes.length > 0) onceClear(() => showNotes(notes))
  }
}

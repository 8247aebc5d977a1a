/** The course of an import: files handed over, read to a preview, added; or stopped, leaving nothing. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { limits } from '../../../shared/contract.ts'
import { type ChosenFile, type DeskClient, sentenceOf, useDesk } from '../desk/index.ts'
import {
  type FileAnswer,
  type HeldPreview,
  hasSomething,
  isGone,
  readAgain,
  readAnew,
  readFiles,
  saysNothing,
} from './read-preview.ts'
import { choosing, useHeldPreview } from './useHeldPreview.ts'

type Add = DeskClient['client']['intake']['add']
export type AddInput = Omit<Parameters<Add>[0], 'previewId'>
export type Added = Awaited<ReturnType<Add>>

const saysReadAgain =
  'The files had to be read again. Look over what is there now, and add it once more.'

export function useImport(onAdded: (added: Added) => void) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const {
    state,
    setState,
    work,
    heldNow,
    forget,
    discard,
    change,
    saysOf,
    fail,
    stop,
    show,
    replace,
  } = useHeldPreview()

  /** Reads the first files. */
  const startFirst = useCallback(
    async (files: readonly ChosenFile[], signal: AbortSignal) => {
      const onProgress = (says: string, done: number) => {
        if (!signal.aborted) setState({ step: 'busy', says, done })
      }
      onProgress('Taking the files in', 0)
      try {
        const { held: now, faults } = await readFiles(files, null, { client, onProgress, signal })
        const isShown = !signal.aborted && now && hasSomething(now.preview)
        if (isShown) return show(now, faults)
        if (now) discard(now.preview.id)
        if (signal.aborted) return
        setState(choosing([...faults, ...(now ? saysNothing(now.preview) : [])]))
      } catch (error) {
        if (!signal.aborted) fail(saysOf(error))
      }
    },
    [client, setState, discard, fail, saysOf, show],
  )

  /** Reads files again: with others beside them, or with something that was said of one. */
  const readMore = useCallback(
    async (
      there: HeldPreview,
      { signal, says, keep }: { signal: AbortSignal; says: string; keep: () => void },
      read: (options: Parameters<typeof readAgain>[2]) => ReturnType<typeof readFiles>,
    ) => {
      const onProgress = (says: string, done: number) => {
        if (!signal.aborted && heldNow() === there)
          change({ reading: { says, done }, failure: null })
      }
      onProgress(says, 0)
      try {
        const { held: now, faults } = await read({ client, onProgress, onAsked: keep, signal })
        if (now) replace(there, now, faults)
        else if (!signal.aborted) change({ reading: null, faults })
      } catch (error) {
        if (!signal.aborted && heldNow() === there)
          change({ reading: null, failure: saysOf(error) })
      }
    },
    [client, heldNow, change, replace, saysOf],
  )

  /** Reads the first files, or others beside those that are there. */
  const start = useCallback(
    (files: readonly ChosenFile[]) =>
      work.run(async (signal, keep) => {
        const there = heldNow()
        if (files.length + (there?.files.length ?? 0) > limits.files)
          return fail(`Choose at most ${limits.files} files at once.`)
        if (!there) return startFirst(files, signal)
        const how = { signal, keep, says: 'Taking the files in' }
        return readMore(there, how, (options) => readFiles(files, there, options))
      }),
    [work, heldNow, fail, readMore, startFirst],
  )

  /** Reads the files again, with something that was said of one. */
  const answer = useCallback(
    (said: FileAnswer) =>
      work.run(async (signal, keep) => {
        const there = heldNow()
        if (!there) return
        const how = { signal, keep, says: 'Reading the files again' }
        await readMore(there, how, async (options) => ({
          held: await readAgain(there, said, options),
          faults: [],
        }))
      }),
    [work, heldNow, readMore],
  )

  const add = useCallback(
    async (input: AddInput) => {
      if (state.step !== 'preview' || state.isAdding || state.reading) return
      const { id } = state.preview
      change({ isAdding: true, failure: null })
      await work.run(async (signal, keep) => {
        const there = heldNow()
        if (!there) return
        // What was chosen is of the preview that was seen.
        if (there.preview.id !== id) return change({ isAdding: false, failure: saysReadAgain })
        try {
          const added = await client.intake.add({ previewId: id, ...input }, { signal })
          forget()
          await Promise.all(
            [queries.library.key(), queries.sources.key()].map((queryKey) =>
              cache.invalidateQueries({ queryKey }),
            ),
          )
          onAdded(added)
        } catch (error) {
          // A preview let go of meanwhile does not come back.
          if (heldNow() !== there) return
          change({ isAdding: false, failure: signal.aborted ? null : sentenceOf(error) })
          if (signal.aborted || !isGone(error)) return
          const how = { signal, keep, says: 'Reading the files again' }
          await readMore(there, how, async (options) => ({
            held: await readAnew(there, options),
            faults: [],
          }))
          if (heldNow() !== there) change({ failure: saysReadAgain })
        }
      })
    },
    [state, client, queries, cache, work, heldNow, forget, change, onAdded, readMore],
  )
  /** Calls the adding or the reading off; the preview stays as it was. */
  const halt = useCallback(() => {
    work.stop()
    change({ reading: null })
  }, [change, work])

  return { state, start, answer, stop, halt, fail, add }
}

/** The course of an import: files handed over, read to a preview, added; or stopped, leaving nothing. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { limits, type Preview } from '../../../shared/contract.ts'
import {
  type ChosenFile,
  type DeskClient,
  DeskLostError,
  sentenceOf,
  useDesk,
} from '../desk/index.ts'
import { oneAtATime } from './one-at-a-time.ts'
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

export type Progress = { says: string; done: number }

export type PreviewStep = {
  step: 'preview'
  preview: Preview
  /** Why files that were chosen are not among those that were read. */
  faults: readonly string[]
  /** Whether it is being added. */
  isAdding: boolean
  /** How far the files are read again, while they are. */
  reading: Progress | null
  /** Why the last try to add it, or to read more, failed. */
  failure: string | null
}

export type ImportState =
  | { step: 'choosing'; faults: readonly string[] }
  | ({ step: 'busy' } & Progress)
  | PreviewStep

type Add = DeskClient['client']['intake']['add']
export type AddInput = Omit<Parameters<Add>[0], 'previewId'>
export type Added = Awaited<ReturnType<Add>>

const saysReadAgain =
  'The files had to be read again. Look over what is there now, and add it once more.'

const choosing = (faults: readonly string[] = []): ImportState => ({ step: 'choosing', faults })

export function useImport(onAdded: (added: Added) => void) {
  const { client, queries, line } = useDesk()
  const cache = useQueryClient()
  const [state, setState] = useState<ImportState>(choosing())
  /** What is under way here and what the desk holds for it, to be let go of when the import stops. */
  const [work] = useState(oneAtATime)
  const held = useRef<HeldPreview | null>(null)

  const discard = useCallback(
    (previewId: string) => {
      client.intake.discard({ previewId }).catch((error: unknown) => {
        // The desk forgets its previews when it closes; a person who has gone on need not be told.
        console.warn(`A preview was not discarded: ${sentenceOf(error)}`)
      })
    },
    [client],
  )
  const letGo = useCallback(() => {
    work.end()
    if (held.current) discard(held.current.preview.id)
    held.current = null
  }, [discard, work])
  useEffect(() => letGo, [letGo])

  const change = useCallback(
    (part: Partial<PreviewStep>) =>
      setState((before) => (before.step === 'preview' ? { ...before, ...part } : before)),
    [],
  )
  /** A stream that breaks off with the desk says so in no words for a person. */
  const saysOf = useCallback(
    (error: unknown) =>
      sentenceOf(
        line.state().is === 'open' ? error : new DeskLostError(line.state().is, { cause: error }),
      ),
    [line],
  )
  const fail = useCallback(
    (says: string) => {
      if (held.current) change({ failure: says })
      else setState(choosing([says]))
    },
    [change],
  )
  const stop = useCallback(() => {
    letGo()
    setState(choosing())
  }, [letGo])

  const show = useCallback((now: HeldPreview, faults: readonly string[]) => {
    // The preview that it takes the place of is gone.
    held.current = now
    const step = { step: 'preview' as const, isAdding: false, reading: null, failure: null }
    setState({ ...step, preview: now.preview, faults })
  }, [])
  /** Shows what was read in the place of another, even if it was to stop: the other is gone. Lets go of it if that was let go of. */
  const replace = useCallback(
    (there: HeldPreview, now: HeldPreview, faults: readonly string[]) => {
      if (held.current === there) show(now, faults)
      else discard(now.preview.id)
    },
    [discard, show],
  )

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
    [client, discard, fail, saysOf, show],
  )

  /** Reads files again: with others beside them, or with something that was said of one. */
  const readMore = useCallback(
    async (
      there: HeldPreview,
      { signal, says, keep }: { signal: AbortSignal; says: string; keep: () => void },
      read: (options: Parameters<typeof readAgain>[2]) => ReturnType<typeof readFiles>,
    ) => {
      const onProgress = (says: string, done: number) => {
        if (!signal.aborted && held.current === there)
          change({ reading: { says, done }, failure: null })
      }
      onProgress(says, 0)
      try {
        const { held: now, faults } = await read({ client, onProgress, onAsked: keep, signal })
        if (now) replace(there, now, faults)
        else if (!signal.aborted) change({ reading: null, faults })
      } catch (error) {
        if (!signal.aborted && held.current === there)
          change({ reading: null, failure: saysOf(error) })
      }
    },
    [client, change, replace, saysOf],
  )

  /** Reads the first files, or others beside those that are there. */
  const start = useCallback(
    (files: readonly ChosenFile[]) =>
      work.run(async (signal, keep) => {
        const there = held.current
        if (files.length + (there?.files.length ?? 0) > limits.files)
          return fail(`Choose at most ${limits.files} files at once.`)
        if (!there) return startFirst(files, signal)
        const how = { signal, keep, says: 'Taking the files in' }
        return readMore(there, how, (options) => readFiles(files, there, options))
      }),
    [work, fail, readMore, startFirst],
  )

  /** Reads the files again, with something that was said of one. */
  const answer = useCallback(
    (said: FileAnswer) =>
      work.run(async (signal, keep) => {
        const there = held.current
        if (!there) return
        const how = { signal, keep, says: 'Reading the files again' }
        await readMore(there, how, async (options) => ({
          held: await readAgain(there, said, options),
          faults: [],
        }))
      }),
    [work, readMore],
  )

  const add = useCallback(
    async (input: AddInput) => {
      if (state.step !== 'preview' || state.isAdding || state.reading) return
      const { id } = state.preview
      change({ isAdding: true, failure: null })
      await work.run(async (signal, keep) => {
        const there = held.current
        if (!there) return
        // What was chosen is of the preview that was seen.
        if (there.preview.id !== id) return change({ isAdding: false, failure: saysReadAgain })
        try {
          const added = await client.intake.add({ previewId: id, ...input }, { signal })
          held.current = null
          await Promise.all(
            [queries.library.key(), queries.sources.key()].map((queryKey) =>
              cache.invalidateQueries({ queryKey }),
            ),
          )
          onAdded(added)
        } catch (error) {
          // A preview let go of meanwhile does not come back.
          if (held.current !== there) return
          change({ isAdding: false, failure: signal.aborted ? null : sentenceOf(error) })
          if (signal.aborted || !isGone(error)) return
          const how = { signal, keep, says: 'Reading the files again' }
          await readMore(there, how, async (options) => ({
            held: await readAnew(there, options),
            faults: [],
          }))
          if (held.current !== there) change({ failure: saysReadAgain })
        }
      })
    },
    [state, client, queries, cache, work, change, onAdded, readMore],
  )
  /** Calls the adding or the reading off; the preview stays as it was. */
  const halt = useCallback(() => {
    work.stop()
    change({ reading: null })
  }, [change, work])

  return { state, start, answer, stop, halt, fail, add }
}

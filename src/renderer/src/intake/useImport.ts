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
import { type FileAnswer, hasSomething, readAgain, readFiles, saysNothing } from './read-preview.ts'

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

const choosing = (faults: readonly string[] = []): ImportState => ({ step: 'choosing', faults })

export function useImport(onAdded: (added: Added) => void) {
  const { client, queries, line } = useDesk()
  const cache = useQueryClient()
  const [state, setState] = useState<ImportState>(choosing())
  /** What is under way here and what the desk holds for it, to be let go of when the import stops. */
  const work = useRef<AbortController | null>(null)
  const held = useRef<Preview | null>(null)

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
    work.current?.abort()
    work.current = null
    if (held.current) discard(held.current.id)
    held.current = null
  }, [discard])
  useEffect(() => letGo, [letGo])

  const begin = useCallback(() => {
    work.current?.abort()
    const mine = new AbortController()
    work.current = mine
    return mine.signal
  }, [])
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

  const show = useCallback((preview: Preview, faults: readonly string[]) => {
    // The preview that it takes the place of is gone.
    held.current = preview
    const step = { step: 'preview' as const, isAdding: false, reading: null, failure: null }
    setState({ ...step, preview, faults })
  }, [])

  /** Reads the first files, or others beside those that are there. */
  const start = useCallback(
    async (files: readonly ChosenFile[]) => {
      const there = held.current
      if (files.length + (there?.files.length ?? 0) > limits.files)
        return fail(`Choose at most ${limits.files} files at once.`)
      const signal = begin()
      const onProgress = (says: string, done: number) =>
        there
          ? change({ reading: { says, done }, failure: null })
          : setState({ step: 'busy', says, done })
      onProgress('Taking the files in', 0)
      try {
        const read = await readFiles(files, there?.id ?? null, { client, onProgress, signal })
        if (signal.aborted) return
        const { preview, faults } = read
        if (there) {
          if (preview) show(preview, faults)
          else change({ reading: null, faults })
        } else if (preview && hasSomething(preview)) show(preview, faults)
        else {
          if (preview) discard(preview.id)
          setState(choosing([...faults, ...(preview ? saysNothing(preview) : [])]))
        }
      } catch (error) {
        if (signal.aborted) return
        change({ reading: null })
        fail(saysOf(error))
      }
    },
    [client, begin, change, discard, fail, saysOf, show],
  )

  /** Reads the files again, with something that was said of one. */
  const answer = useCallback(
    async (said: FileAnswer) => {
      const there = held.current
      if (!there) return
      const signal = begin()
      const onProgress = (says: string, done: number) =>
        change({ reading: { says, done }, failure: null })
      onProgress('Reading the files again', 0)
      try {
        const preview = await readAgain(there.id, said, { client, onProgress, signal })
        if (!signal.aborted) show(preview, [])
      } catch (error) {
        if (!signal.aborted) change({ reading: null, failure: saysOf(error) })
      }
    },
    [client, begin, change, saysOf, show],
  )

  const add = useCallback(
    async (input: AddInput) => {
      if (state.step !== 'preview' || state.isAdding || state.reading) return
      const signal = begin()
      const { id } = state.preview
      change({ isAdding: true, failure: null })
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
        const failure = signal.aborted ? null : sentenceOf(error)
        // A preview let go of meanwhile does not come back.
        if (held.current?.id === id) change({ isAdding: false, failure })
      }
    },
    [state, client, queries, cache, begin, change, onAdded],
  )
  /** Calls the adding or the reading off; the preview stays as it was. */
  const halt = useCallback(() => {
    work.current?.abort()
    change({ reading: null })
  }, [change])

  return { state, start, answer, stop, halt, fail, add }
}

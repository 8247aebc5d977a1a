/** What an import shows, and the preview that the desk holds for it; what is held is let go of with the window. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Preview } from '../../../shared/contract.ts'
import { DeskLostError, sentenceOf, useDesk } from '../desk/index.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { HeldPreview } from './read-preview.ts'

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

export const choosing = (faults: readonly string[] = []): ImportState => ({
  step: 'choosing',
  faults,
})

export function useHeldPreview() {
  const { client, line } = useDesk()
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
  const heldNow = useCallback(() => held.current, [])
  /** It is the desk's no more. */
  const forget = useCallback(() => {
    held.current = null
  }, [])
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
  /**
   * Shows what was read in the place of another, even if the reading was to stop: the other is gone. Where the other
   * has been let go of, this is too.
   */
  const replace = useCallback(
    (there: HeldPreview, now: HeldPreview, faults: readonly string[]) => {
      if (held.current === there) show(now, faults)
      else discard(now.preview.id)
    },
    [discard, show],
  )

  return {
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
  }
}

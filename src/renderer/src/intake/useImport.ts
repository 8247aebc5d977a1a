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
import { handAllOver } from './hand-all-over.ts'

export type ImportState =
  | { step: 'choosing'; faults: readonly string[] }
  | { step: 'busy'; says: string; done: number | null }
  | { step: 'preview'; preview: Preview; isAdding: boolean; failure: string | null }

export type AddInput = Omit<Parameters<DeskClient['client']['intake']['add']>[0], 'previewId'>
export type Added = { notes: number; snippets: number; notebookName: string }

const choosing = (faults: readonly string[] = []): ImportState => ({ step: 'choosing', faults })

export function useImport(onAdded: (added: Added) => void) {
  const { client, queries, line } = useDesk()
  const cache = useQueryClient()
  const [state, setState] = useState<ImportState>(choosing())
  /** What is under way here and what the desk holds for it, to be let go of when the import stops. */
  const work = useRef<AbortController | null>(null)
  const previewId = useRef<string | null>(null)

  const letGo = useCallback(() => {
    work.current?.abort()
    work.current = null
    const id = previewId.current
    previewId.current = null
    if (!id) return
    client.intake.discard({ previewId: id }).catch((error: unknown) => {
      // The desk forgets its previews when it closes; a person who has gone on need not be told.
      console.warn(`A preview was not discarded: ${sentenceOf(error)}`)
    })
  }, [client])
  useEffect(() => letGo, [letGo])

  const fail = useCallback((says: string) => setState(choosing([says])), [])
  /** A stream that breaks off with the desk says so in no words for a person. */
  const saysOf = useCallback(
    (error: unknown) =>
      sentenceOf(
        line.state().is === 'open' ? error : new DeskLostError(line.state().is, { cause: error }),
      ),
    [line],
  )
  const stop = useCallback(() => {
    letGo()
    setState(choosing())
  }, [letGo])

  const start = useCallback(
    async (files: readonly ChosenFile[]) => {
      letGo()
      if (files.length > limits.files) return fail(`Choose at most ${limits.files} files at once.`)
      const mine = new AbortController()
      const { signal } = mine
      work.current = mine
      setState({ step: 'busy', says: 'Taking the files in', done: 0 })
      try {
        const { handed, faults } = await handAllOver(
          files,
          (says, done) => setState({ step: 'busy', says, done }),
          signal,
        )
        if (handed.length === 0) return setState(choosing(faults))
        for await (const event of await client.intake.read({ files: handed }, { signal })) {
          if (signal.aborted) return
          if (event.type === 'progress') {
            setState({ step: 'busy', says: event.says, done: event.done })
            continue
          }
          previewId.current = event.preview.id
          const preview = { ...event.preview, warnings: [...faults, ...event.preview.warnings] }
          if (preview.notes.length > 0)
            setState({ step: 'preview', preview, isAdding: false, failure: null })
          else setState(choosing(preview.warnings.length > 0 ? preview.warnings : [nothingFound]))
        }
      } catch (error) {
        if (!signal.aborted) fail(saysOf(error))
      }
    },
    [client, letGo, fail, saysOf],
  )

  const add = useCallback(
    async (input: AddInput, notebookName: string) => {
      if (state.step !== 'preview' || state.isAdding) return
      const mine = new AbortController()
      const { signal } = mine
      work.current = mine
      setState({ ...state, isAdding: true, failure: null })
      try {
        const asked = { previewId: state.preview.id, ...input }
        const added = await client.intake.add(asked, { signal })
        previewId.current = null
        await cache.invalidateQueries({ queryKey: queries.library.key() })
        onAdded({ ...added, notebookName })
      } catch (error) {
        const failure = signal.aborted ? null : sentenceOf(error)
        // A preview let go of meanwhile does not come back.
        if (previewId.current === state.preview.id) setState({ ...state, isAdding: false, failure })
      }
    },
    [state, client, queries, cache, onAdded],
  )
  /** Calls the adding off; the preview stays as it was. */
  const stopAdding = useCallback(() => work.current?.abort(), [])

  return { state, start, stop, stopAdding, fail, add }
}

const nothingFound = 'There are no notes in what you chose.'

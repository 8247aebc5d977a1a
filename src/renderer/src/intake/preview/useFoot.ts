/** What is said of all that is added: where to, with which tags, from which source. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../desk/index.ts'
import { countsOf, type Draft, stateOf } from '../draft/preview-draft.ts'
import type { Reading } from '../draft/reading.ts'
import type { AddInput } from '../useImport.ts'
import { saysWhatHappens } from './says-what-happens.ts'
import type { Work } from './useWork.ts'

export function useFoot({ reading, draft }: Work, proposed: string) {
  const { queries } = useDesk()
  const notebooks = useQuery(queries.library.notebooks.queryOptions()).data ?? []
  const known = useQuery(queries.library.tags.queryOptions()).data ?? []
  /** What was typed; null while it is what is proposed. */
  const [typed, setNotebook] = useState<string | null>(null)
  const [tags, setTags] = useState<string[]>([])
  const [sourceId, setSource] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)

  const notebook = typed ?? proposed
  const there = notebooks.find(({ name }) => isSameName(name, notebook))
  const counts = countsOf(reading, draft)
  const needsNotebook = counts.fresh > 0
  const notebookFault =
    needsNotebook && notebook.trim() === '' ? 'Give the notebook a name.' : undefined
  const fault =
    counts.fresh + counts.changed + counts.sources === 0
      ? saysNothingTicked(reading, draft)
      : undefined

  /** What was filled in, if it can be added; else what is wrong is shown. */
  function readied(): Pick<AddInput, 'notebook' | 'tags' | 'cite'> | null {
    setTried(true)
    if (fault || notebookFault) return null
    return {
      notebook: there ? { id: there.id } : { name: notebook.trim() || proposed || 'Notes' },
      tags,
      ...(sourceId !== null && { cite: { sourceId } }),
    }
  }

  return {
    notebook,
    setNotebook,
    notebooks,
    tags,
    setTags,
    knownTags: known.map(({ name }) => name),
    sourceId,
    setSource,
    /** How many notes are written. */
    notes: counts.fresh + counts.changed,
    says: saysWhatHappens(counts),
    fault: isTried ? fault : undefined,
    notebookFault: isTried ? notebookFault : undefined,
    readied,
  }
}

const saysNothingTicked = (reading: Reading, { notes }: Draft): string =>
  notes.some((note) => !note.isLeftOut && stateOf(reading, note) !== 'unchanged') ||
  reading.preview.sources.some(({ same }) => same === undefined)
    ? 'Tick at least one note or source to add.'
    : 'All of it is in your library already: there is nothing to add.'

export type FootState = ReturnType<typeof useFoot>

/** The desk tells notebooks apart by name without regard to case. */
const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** The draft of a preview with its history. */
import { useMemo, useState } from 'react'
import type { Preview } from '../../../../shared/contract.ts'
import { accountsOf } from '../draft/account.ts'
import { carriedOver } from '../draft/carried-over.ts'
import { begun, done, type History, redone, undone } from '../draft/history.ts'
import { leftOutOf } from '../draft/left-out.ts'
import { type Draft, draftOf } from '../draft/preview-draft.ts'
import { type Reading, readingOf } from '../draft/reading.ts'

type Kept = { reading: Reading; history: History<Draft> }

function first(preview: Preview): Kept {
  const reading = readingOf(preview)
  return { reading, history: begun(draftOf(reading)) }
}

/** What was changed is carried over when the files are read anew. */
export function useDraft(preview: Preview) {
  const [kept, setKept] = useState(() => first(preview))
  let shown = kept
  if (kept.reading.preview !== preview) {
    const reading = readingOf(preview)
    shown = { reading, history: begun(carriedOver(kept.reading, kept.history.now, reading)) }
    setKept(shown)
  }
  const { reading, history } = shown
  const draft = history.now
  const leftOut = useMemo(() => leftOutOf(reading, draft), [reading, draft])
  const accounts = useMemo(() => accountsOf(reading, draft, leftOut), [reading, draft, leftOut])
  const go = (step: (history: History<Draft>) => History<Draft>) =>
    setKept((before) => ({ ...before, history: step(before.history) }))
  return {
    reading,
    draft,
    leftOut,
    accounts,
    /** What is undone next, and what is done again; null for nothing. */
    undoes: history.past.at(-1)?.says ?? null,
    redoes: history.future[0]?.says ?? null,
    change: (next: Draft, says: string) => go((before) => done(before, next, says)),
    undo: () => go(undone),
    redo: () => go(redone),
  }
}

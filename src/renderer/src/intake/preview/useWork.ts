/** What a person does in a preview: what is chosen, what is being done, and what is told of it. */
import { createContext, useContext, useState } from 'react'
import type { Preview } from '../../../../shared/contract.ts'
import {
  type Act,
  type Done,
  leaveOut,
  merge,
  noteAbove,
  noteOf,
  readAsMoreHeading,
  readAsText,
  rename,
  split,
  standsAbove,
  take,
  takeSources,
} from '../draft/acts.ts'
import { bringIn, type LeftOut } from '../draft/left-out.ts'
import type { CutPlace } from '../draft/parts.ts'
import { type Draft, type DraftNote, fileOfNote, stateOf } from '../draft/preview-draft.ts'
import type { Reading } from '../draft/reading.ts'
import { named } from '../draft/words.ts'
import { useDraft } from './useDraft.ts'

/** What is being done to one row at the moment. */
export type Doing = { to: 'rename' | 'split' | 'read-as'; id: string } | null

/** Which column is seen where there is not room for all. */
export type Shown = 'files' | 'notes' | 'note'

const noneAbove = 'There is no note above it in its file.'
const keptAbove = 'The note above it stays as it is in the library, so nothing goes into it.'

export function useWork(preview: Preview) {
  const state = useDraft(preview)
  const { reading, draft } = state
  const [chosenId, choose] = useState<string | null>(() => firstOf(draft.notes, reading))
  const [doing, setDoing] = useState<Doing>(null)
  const [shown, show] = useState<Shown>('notes')
  /** Told to who does not see it; the count tells two of the same words apart. */
  const [told, setTold] = useState({ says: '', count: 0 })
  /** The row the keyboard is to go to; a new object each time. */
  const [wanted, setWanted] = useState<{ id: string; isToBeNamed?: boolean } | null>(null)

  const tell = (says: string) => setTold(({ count }) => ({ says, count: count + 1 }))
  function goTo(id: string | null) {
    choose(id)
    if (id !== null) setWanted({ id })
  }
  function finish(done: Done | null, otherwise: string): boolean {
    setDoing(null)
    if (!done) {
      tell(otherwise)
      return false
    }
    state.change(done.draft, done.says)
    tell(done.says)
    return true
  }
  const act = (does: Act) => (id: string) => {
    const done = does(reading, draft, id)
    const otherwise = standsAbove(reading, draft, id) ? keptAbove : noneAbove
    if (finish(done, otherwise)) goTo(done?.next ?? null)
  }

  const isAny = (row: string | null) => row !== null && noteOf(draft, row)?.isLeftOut === false
  const chosen = isAny(chosenId) || chosenId?.startsWith('source-') ? chosenId : null

  return {
    ...state,
    chosen,
    choose,
    doing,
    shown,
    show,
    told,
    wanted,
    goTo,
    hasAbove: (id: string) => noteAbove(reading, draft, id) !== undefined,
    begin: (to: NonNullable<Doing>['to'], id: string) => {
      choose(id)
      setDoing({ to, id })
      if (to === 'split') show('note')
    },
    /** Ends what is being done without doing it. */
    leave: (id: string | null) => {
      setDoing(null)
      if (id !== null) setWanted({ id })
    },
    rename: (id: string, heading: string) => {
      const done = rename(heading)(reading, draft, id)
      if (done) finish(done, '')
      else setDoing(null)
    },
    merge: act(merge),
    readAsText: act(readAsText),
    readAsMoreHeading: act(readAsMoreHeading),
    leaveOut: act(leaveOut),
    split: (id: string, place: CutPlace) => {
      const done = split(place)(reading, draft, id)
      if (!finish(done, 'The note cannot be split there.') || !done) return
      show('notes')
      choose(done.next)
      // Its row has the keyboard before the field in it does, or the list would give it to another row.
      if (done.next !== null) setWanted({ id: done.next, isToBeNamed: true })
    },
    bringIn: (things: readonly LeftOut[]) => {
      const done = bringIn(reading, draft, things)
      if (finish(done, 'There are no words in it.') && done) choose(done.next)
    },
    take: (notes: readonly DraftNote[], isTaken: boolean) => {
      const says = saysTaken(notes, isTaken)
      state.change(take(draft, new Set(notes.map(({ id }) => id)), isTaken), says)
      tell(says)
    },
    takeSources: (ats: readonly number[], areTaken: boolean) => {
      const says = areTaken ? 'Sources are added.' : 'Sources are not added.'
      state.change(takeSources(draft, ats, areTaken), says)
    },
    /** How many notes and sources of a file can be written, and how many of them will be. */
    takenOf: (file: number) => {
      const { notes, sources } = takeable(state, file)
      const taken =
        notes.filter(({ isTaken }) => isTaken).length +
        sources.filter((at) => draft.sources.has(at)).length
      return { taken, all: notes.length + sources.length }
    },
    /** Takes all of a file, or nothing of it where all is taken. */
    toggleFile: (file: number) => {
      const { notes, sources } = takeable(state, file)
      const isAll =
        notes.every(({ isTaken }) => isTaken) && sources.every((at) => draft.sources.has(at))
      const says = saysTaken(notes, !isAll)
      const taken = take(draft, new Set(notes.map(({ id }) => id)), !isAll)
      state.change(takeSources(taken, sources, !isAll), says)
      tell(says)
    },
    undo: () => {
      if (state.undoes === null) return
      setDoing(null)
      state.undo()
      tell(`Undone: ${state.undoes}`)
    },
    redo: () => {
      if (state.redoes === null) return
      setDoing(null)
      state.redo()
      tell(`Done again: ${state.redoes}`)
    },
  }
}

/** What of a file can be written: notes that are not as they are here, and sources that are not here. */
function takeable({ reading, draft }: { reading: Reading; draft: Draft }, file: number) {
  const { sources } = reading.preview
  return {
    notes: draft.notes.filter(
      (note) =>
        !note.isLeftOut &&
        fileOfNote(reading, note) === file &&
        stateOf(reading, note) !== 'unchanged',
    ),
    sources: [...sources.keys()].filter(
      (at) => sources[at]?.file === file && sources[at].same === undefined,
    ),
  }
}

export type Work = ReturnType<typeof useWork>

function saysTaken(notes: readonly DraftNote[], isTaken: boolean): string {
  const [note] = notes
  const are = isTaken ? 'added' : 'not added'
  return notes.length === 1 && note
    ? `${named(note)} is ${are}.`
    : `${notes.length.toLocaleString('en-GB')} notes are ${are}.`
}

/** What is looked at first: a note of which there is something to do. */
const firstOf = (notes: readonly DraftNote[], reading: Reading): string | null =>
  (notes.find((note) => stateOf(reading, note) !== 'unchanged') ?? notes[0])?.id ?? null

export const WorkContext = createContext<Work | null>(null)

/** What is done in the preview around. */
export function useWorkHere(): Work {
  const work = useContext(WorkContext)
  if (!work) throw new Error('useWorkHere is called outside a preview')
  return work
}

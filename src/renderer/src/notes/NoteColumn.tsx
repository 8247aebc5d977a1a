import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { NotebookText } from 'lucide-react'
import { useEffect, useState } from 'react'
import { isGone, sentenceOf, useDesk } from '../desk/index.ts'
import { NotebookChoice, useActsDone } from '../library/index.ts'
import { AlertBar, Button, EmptyState, useStable } from '../ui/index.ts'
import { Bin } from './Bin.tsx'
import { BinnedNote } from './BinnedNote.tsx'
import { NewNote } from './NewNote.tsx'
import styles from './NotePage.module.css'
import { NotePage } from './NotePage.tsx'
import { useGoingOn } from './useGoingOn.ts'

export type Shown = { noteId: string; snippetId: string | null } | 'new' | 'bin' | null

export type NoteColumnProps = {
  shown: Shown
  onShow: (shown: Shown) => void
  /** Goes back to the list, where there is room for one of them only. */
  onBack: (() => void) | null
  /** The notebook that a new note goes into: one that is there, or a first one by name. */
  notebook: { id: string } | { name: string }
  onNewPlan: (question: string) => void
  onGoTo: (planId: string, blockId: string) => void
}

/** The note that was chosen in the list, or the bin. */
export function NoteColumn({
  shown,
  onShow,
  onBack,
  notebook,
  onNewPlan,
  onGoTo,
}: NoteColumnProps) {
  const { queries } = useDesk()
  const { act } = useActsDone()
  const [isMoving, setMoving] = useState(false)
  const noteId = isNote(shown) ? shown.noteId : null
  const page = useQuery(
    queries.library.page.queryOptions({
      input: { noteId: noteId ?? '' },
      enabled: noteId !== null,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  )
  const goingOn = useGoingOn(
    noteId,
    useStable((id: string) => onShow({ noteId: id, snippetId: null })),
  )
  const { end } = goingOn
  useEffect(() => {
    if (page.error) end()
  }, [page.error, end])
  if (shown === 'bin') return <Bin onBack={onBack} />
  if (shown === 'new') return <NewNote notebook={notebook} goingOn={goingOn} onBack={onBack} />
  if (shown === null || (page.error && (!page.data || isGone(page.error))))
    return (
      <article aria-label="Note" data-pane="note" className={styles.page}>
        {page.error && noteId !== null ? (
          <AlertBar kind="failure">{sentenceOf(page.error)}</AlertBar>
        ) : (
          <EmptyState
            icon={<NotebookText size={22} />}
            title="Choose a note"
            actions={<Button onPress={() => onShow('new')}>New note</Button>}
          >
            Its words, its snippets and where they are used are shown here, and can be changed here.
          </EmptyState>
        )}
      </article>
    )
  // Until the next note is there the one before stands, and nothing jumps.
  if (!page.data) return <article aria-label="Note" className={styles.page} />
  const note = page.data
  if (note.deleted !== undefined) return <BinnedNote note={note} onBack={onBack} />
  return (
    <>
      <NotePage
        key={note.id}
        note={note}
        startsAt={shown.snippetId}
        goingOn={goingOn}
        onNote={(id) => onShow({ noteId: id, snippetId: null })}
        onBack={onBack}
        onMove={() => setMoving(true)}
        onRemoved={() => onShow(neighbourOf(note))}
        onNewPlan={onNewPlan}
        onGoTo={onGoTo}
      />
      {isMoving && (
        <NotebookChoice
          title="Move the note to"
          mayBeNew
          without={note.notebookId}
          onClose={() => setMoving(false)}
          onChoose={(notebook) =>
            void act((library) => library.move({ noteIds: [note.id], notebook }))
          }
        />
      )}
    </>
  )
}

/** What is shown once a note has gone: the one behind it, else the one before. */
const neighbourOf = ({
  behind,
  before,
}: {
  behind?: string | undefined
  before?: string | undefined
}): Shown => {
  const next = behind ?? before
  return next === undefined ? null : { noteId: next, snippetId: null }
}

/** Whether it is a note that is shown. */
export const isNote = (shown: Shown): shown is { noteId: string; snippetId: string | null } =>
  shown !== null && typeof shown === 'object'

import { useEffect, useState } from 'react'
import type { Notebook } from '../../../shared/model/note.ts'
import { type LibrarySearch, useActsDone, useUsedHere } from '../library/index.ts'
import {
  LibraryRail,
  LibraryRailMenu,
  type LibraryRailProps,
  NoteColumn,
  RenameForm,
  useNotebookActs,
} from '../notes/index.ts'
import type { PlanSession } from '../session/index.ts'
import { isAsking, useStable } from '../ui/index.ts'
import { isWritten } from './focus.ts'
import { useRoomForRail } from './useRoomForRail.ts'
import type { WideLibrary } from './useWideLibrary.ts'

type WideLibraryPanesProps = {
  wide: WideLibrary
  search: LibrarySearch
  /** The plan that is open. */
  session: PlanSession | null
  notebooks: readonly Notebook[]
  /** Whether there is room for the list or the note, and not for both. */
  isNarrow: boolean
  /** Back to the plan. */
  onClose: () => void
  onImport: () => void
  onSources: () => void
  onNewPlan: (question: string) => void
  onGoTo: (planId: string, blockId: string) => void
}

/** What stands on either side of the list in the library opened wide: the rail, and the note. Null while it is not. */
export const widePanes = (props: WideLibraryPanesProps) =>
  props.wide.isOpen
    ? {
        rail: <WideRail {...props} />,
        note: <WideNote {...props} />,
        isNoteShown: props.wide.shown !== null,
      }
    : null

function WideRail(props: WideLibraryPanesProps) {
  const { wide, search, notebooks } = props
  const { act, undo, redo } = useActsDone()
  const hasRoom = useRoomForRail()
  const [renaming, setRenaming] = useState<string | null>(null)
  const [notebookActs, dialogs] = useNotebookActs((id) => {
    if (search.notebook === id) search.setNotebook(null)
  })
  const press = useStable((event: KeyboardEvent) => {
    if (event.defaultPrevented || isAsking()) return
    const isCommand = event.ctrlKey || event.metaKey
    if (event.key === 'Escape') {
      event.preventDefault()
      props.onClose()
    } else if (isCommand && event.key.toLowerCase() === 'z' && !isWritten(event.target)) {
      event.preventDefault()
      void (event.shiftKey ? redo() : undo())
    }
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [press])
  const rail: LibraryRailProps = {
    used: useUsedHere(props.session),
    words: search.words,
    onWords: search.setWords,
    notebooks,
    notebook: search.notebook,
    onNotebook: search.setNotebook,
    isBin: wide.shown === 'bin',
    onBin: () => wide.show(wide.shown === 'bin' ? null : 'bin'),
    onNewNote: () => wide.show('new'),
    onImport: props.onImport,
    onSources: props.onSources,
    onRenameTag: setRenaming,
    notebookActs,
  }
  return (
    <>
      {hasRoom ? <LibraryRail {...rail} /> : <LibraryRailMenu {...rail} />}
      {dialogs}
      {renaming !== null && (
        <RenameForm
          title={`Rename the tag “${renaming}”`}
          name={renaming}
          onClose={() => setRenaming(null)}
          onRename={async (to) =>
            (await act((library) => library.renameTag({ from: renaming, to }))) !== null
          }
        />
      )}
    </>
  )
}

function WideNote(props: WideLibraryPanesProps) {
  const { wide, search, notebooks } = props
  const chosen = notebooks.find(({ id }) => id === search.notebook) ?? notebooks[0]
  return (
    <NoteColumn
      shown={wide.shown}
      onShow={wide.show}
      onBack={props.isNarrow ? () => wide.show(null) : null}
      notebook={chosen ? { id: chosen.id } : { name: 'Notes' }}
      onNewPlan={props.onNewPlan}
      onGoTo={props.onGoTo}
    />
  )
}

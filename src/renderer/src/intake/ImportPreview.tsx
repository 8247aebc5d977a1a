import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Preview } from '../../../shared/contract.ts'
import { counted } from '../../../shared/text/counted.ts'
import { useDesk } from '../desk/index.ts'
import { AlertBar, Button, Checkbox, ProgressBar } from '../ui/index.ts'
import styles from './ImportDialog.module.css'
import { type NotebookDraft, NotebookFields } from './NotebookFields.tsx'
import { PreviewNotes } from './PreviewNotes.tsx'
import { chosenNotes, countsOf, untouched, withAllNotes } from './preview-draft.ts'
import type { AddInput } from './useImport.ts'

export type ImportPreviewProps = {
  /** Submitting the form of this id adds the notes. */
  formId: string
  preview: Preview
  isAdding: boolean
  /** Why the last try to add them failed. */
  failure: string | null
  onAdd: (input: AddInput, notebookName: string) => void
}

/** Up to this many snippets are all shown at once. */
const mostUnfolded = 400
const mostWarnings = 20

/** What was read, to be looked over and changed before anything is saved. */
export function ImportPreview({ formId, preview, isAdding, failure, onAdd }: ImportPreviewProps) {
  const { queries } = useDesk()
  const notebooks = useQuery(queries.library.notebooks.queryOptions()).data ?? []
  const { notes, warnings } = preview
  const [draft, setDraft] = useState(untouched)
  const [notebook, setNotebook] = useState<NotebookDraft>({ id: null, name: preview.notebookName })
  const [isTried, setTried] = useState(false)
  const all = countsOf(untouched, notes)
  const [areUnfolded, setUnfolded] = useState(all.snippets <= mostUnfolded)

  const added = countsOf(draft, notes)
  const name = notebooks.find(({ id }) => id === notebook.id)?.name ?? notebook.name.trim()
  const notebookFault = name ? undefined : 'Give the notebook a name.'
  const fault = added.notes === 0 ? 'Tick at least one note to add.' : undefined

  function submit() {
    setTried(true)
    if (notebookFault || fault) return
    const choice = notebook.id ? { id: notebook.id } : { name }
    onAdd({ notebook: choice, notes: chosenNotes(draft, notes) }, name)
  }

  return (
    <>
      {isAdding && (
        <div className={styles.adding}>
          <ProgressBar label={`Adding ${counted(added.notes, 'note')}`} done={null} />
        </div>
      )}
      <form
        id={formId}
        noValidate
        inert={isAdding}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {(failure ?? (isTried && fault)) && (
          <div className={styles.fault}>
            <AlertBar kind="failure">{failure ?? fault}</AlertBar>
          </div>
        )}
        {warnings.length > 0 && (
          <AlertBar kind="warning">
            {warnings.slice(0, mostWarnings).map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
            {warnings.length > mostWarnings && (
              <p>and {counted(warnings.length - mostWarnings, 'more warning')}</p>
            )}
          </AlertBar>
        )}
        <NotebookFields
          notebooks={notebooks}
          value={notebook}
          onChange={setNotebook}
          fault={isTried ? notebookFault : undefined}
        />
        <div className={styles.counts}>
          <Checkbox
            label={saysCounts(added, all)}
            isSelected={added.notes === all.notes}
            isIndeterminate={added.notes > 0 && added.notes < all.notes}
            onChange={(areAdded) => setDraft((before) => withAllNotes(before, notes, areAdded))}
          />
          <Button look="quiet" size="small" onPress={() => setUnfolded(!areUnfolded)}>
            {areUnfolded ? 'Hide the snippets' : 'Show the snippets'}
          </Button>
        </div>
        <PreviewNotes
          key={String(areUnfolded)}
          notes={notes}
          draft={draft}
          onChange={setDraft}
          startsUnfolded={areUnfolded}
        />
      </form>
    </>
  )
}

type Counts = { notes: number; snippets: number }

function saysCounts(added: Counts, all: Counts): string {
  const snippets = counted(added.snippets, 'snippet')
  if (added.notes === all.notes) return `${counted(all.notes, 'note')}, ${snippets}`
  return `${added.notes.toLocaleString('en-GB')} of ${counted(all.notes, 'note')}, ${snippets}`
}

/** What is done with a notebook as a whole, each with what it asks first. */
import { type ReactNode, useMemo, useState } from 'react'
import type { Notebook } from '../../../shared/model/note.ts'
import { type CitedThing, CiteThing, NotebookChoice, useActsDone } from '../library/index.ts'
import { FormDialog, TextField } from '../ui/index.ts'
import type { NotebookActs } from './NotebookRow.tsx'

type Asked = { notebook: Notebook; about: 'rename' | 'merge' } | null

/** @returns the acts, and the dialog that one of them has opened. */
export function useNotebookActs(onGone: (id: string) => void): [NotebookActs, ReactNode] {
  const { act } = useActsDone()
  const [asked, setAsked] = useState<Asked>(null)
  const [citing, setCiting] = useState<CitedThing | null>(null)
  const acts = useMemo<NotebookActs>(
    () => ({
      onRename: (notebook) => setAsked({ notebook, about: 'rename' }),
      onMerge: (notebook) => setAsked({ notebook, about: 'merge' }),
      onCite: ({ id, cite }) =>
        setCiting({ kind: 'notebook', id, value: cite ?? null, inherited: null }),
      onRemove: async ({ id }) => {
        if (await act((library) => library.remove({ things: [{ kind: 'notebook', id }] })))
          onGone(id)
      },
    }),
    [act, onGone],
  )
  const close = () => setAsked(null)
  const dialogs = (
    <>
      {asked?.about === 'rename' && (
        <RenameForm
          title="Rename the notebook"
          name={asked.notebook.name}
          onClose={close}
          onRename={async (name) =>
            (await act((library) =>
              library.renameNotebook({ notebookId: asked.notebook.id, name }),
            )) !== null
          }
        />
      )}
      {asked?.about === 'merge' && (
        <NotebookChoice
          title={`Merge “${asked.notebook.name}” into`}
          without={asked.notebook.id}
          onClose={close}
          onChoose={async (into) => {
            if (!('id' in into)) return
            const { id } = asked.notebook
            if (await act((library) => library.mergeNotebooks({ notebookId: id, into: into.id })))
              onGone(id)
          }}
        />
      )}
      <CiteThing thing={citing} onClose={() => setCiting(null)} />
    </>
  )
  return [acts, dialogs]
}

/** Gives a notebook or a tag another name. */
export function RenameForm({ title, name: before, onRename, onClose }: RenameFormProps) {
  const [name, setName] = useState(before)
  const [isPending, setPending] = useState(false)
  return (
    <FormDialog
      title={title}
      size="small"
      isOpen
      onClose={onClose}
      submit="Rename"
      isReady={name.trim() !== ''}
      isPending={isPending}
      failure={null}
      onSubmit={async () => {
        setPending(true)
        const isDone = await onRename(name.trim())
        setPending(false)
        if (isDone) onClose()
      }}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={200}
        autoFocus
        // What is typed first takes the place of the name there was.
        onFocus={({ target }) => target.select()}
        onChange={setName}
      />
    </FormDialog>
  )
}

type RenameFormProps = {
  title: string
  name: string
  /** Resolves to whether it has the name; what hindered it has been told. */
  onRename: (name: string) => Promise<boolean>
  onClose: () => void
}

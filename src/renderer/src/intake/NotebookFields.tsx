import type { Notebook } from '../../../shared/model/note.ts'
import { Select, TextField } from '../ui/index.ts'
import styles from './ImportDialog.module.css'

/** The notebook to add to: one that is there, or (with null for its id) a new one by name. */
export type NotebookDraft = { id: string | null; name: string }

const anew = 'new'

export function NotebookFields({
  notebooks,
  value,
  onChange,
  fault,
}: {
  notebooks: readonly Notebook[]
  value: NotebookDraft
  onChange: (notebook: NotebookDraft) => void
  fault: string | undefined
}) {
  const joins = notebooks.some(({ name }) => isSameName(name, value.name))
  return (
    <div className={styles.notebook}>
      {notebooks.length > 0 && (
        <Select
          label="Add to"
          options={[
            { id: anew, label: 'A new notebook' },
            ...notebooks.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={value.id ?? anew}
          onChange={(id) => onChange({ ...value, id: id === anew ? null : id })}
        />
      )}
      {value.id === null && (
        <TextField
          label="Notebook"
          value={value.name}
          maxLength={200}
          autoFocus
          onChange={(name) => onChange({ ...value, name })}
          fault={fault}
          description={joins && 'There is a notebook of this name; the notes join it.'}
        />
      )}
    </div>
  )
}

/** The desk tells notebooks apart by name without regard to case. */
const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

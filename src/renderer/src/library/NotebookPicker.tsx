import { BookMarked } from 'lucide-react'
import type { Notebook } from '../../../shared/model/note.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import { counted } from '../../../shared/text/counted.ts'
import { useSources } from '../sources/index.ts'
import { IconButton, Select } from '../ui/index.ts'
import styles from './LibraryPane.module.css'

const all = 'all'

export type NotebookPickerProps = {
  notebooks: readonly Notebook[]
  /** Null for all. */
  value: string | null
  onChange: (notebookId: string | null) => void
  onCite: (notebook: Notebook) => void
}

/** Which notebook is shown, and what its source is. With one notebook there is nothing to choose. */
export function NotebookPicker({ notebooks, value, onChange, onCite }: NotebookPickerProps) {
  const { sources } = useSources()
  const chosen = notebooks.find(({ id }) => id === value)
  const cited = sources.find(({ source }) => source.id === chosen?.cite?.sourceId)
  return (
    <div className={styles.picker}>
      <Select
        label="Notebook"
        hideLabel
        look="chip"
        className={styles.chip}
        options={[
          ...(notebooks.length > 1 ? [{ id: all, label: 'All notebooks' }] : []),
          ...notebooks.map(({ id, name, notes, snippets }) => ({
            id,
            label: name,
            detail: saysCounts(notes, snippets),
          })),
        ]}
        value={value ?? all}
        onChange={(id) => onChange(id === all ? null : id)}
      />
      {chosen && (
        <IconButton
          size="small"
          label={`Source of ${chosen.name}${cited ? `: ${cited.says}` : ''}`}
          icon={<BookMarked size={14} />}
          onPress={() => onCite(chosen)}
        />
      )}
      {cited && (
        // Its button says it in full.
        <span aria-hidden="true" className={styles.source}>
          {nameSource(cited.source)}
        </span>
      )}
    </div>
  )
}

const saysCounts = (notes: number, snippets: number): string =>
  `${counted(notes, 'note')}, ${counted(snippets, 'snippet')}`

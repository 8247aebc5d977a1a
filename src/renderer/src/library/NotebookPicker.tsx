import { BookMarked } from 'lucide-react'
import type { Notebook } from '../../../shared/model/note.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import { counted } from '../../../shared/text/counted.ts'
import { useSources } from '../sources/index.ts'
import { cx, IconButton, Select } from '../ui/index.ts'
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
        look="name"
        className={styles.notebook}
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
        // It stays the same button when a source is named, for the keyboard to come back to.
        <IconButton
          size="small"
          label={`Source of ${chosen.name}${cited ? `: ${cited.says}` : ''}`}
          className={cx(styles.source, cited && styles.named)}
          icon={
            <>
              <BookMarked size={14} strokeWidth={1.75} />
              {cited && <span className={styles.sourceName}>{nameSource(cited.source)}</span>}
            </>
          }
          onPress={() => onCite(chosen)}
        />
      )}
    </div>
  )
}

const saysCounts = (notes: number, snippets: number): string =>
  `${counted(notes, 'note')}, ${counted(snippets, 'snippet')}`

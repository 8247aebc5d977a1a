/** The rows of the rail: places, filters, notebooks. */
import { Check, Ellipsis, Folder } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Notebook } from '../../../shared/model/note.ts'
import { IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'
import styles from './Rail.module.css'

export type NotebookActs = {
  onRename: (notebook: Notebook) => void
  onMerge: (notebook: Notebook) => void
  onCite: (notebook: Notebook) => void
  onRemove: (notebook: Notebook) => void
}

export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section aria-label={heading}>
      <h3 className={styles.label}>{heading}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

type RowProps = { says: string; count: number | undefined; isOn: boolean; onPress: () => void }

export function PlaceRow({ icon, says, count, isOn, onPress }: RowProps & { icon: ReactNode }) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isOn}
        data-at={isOn || undefined}
        onClick={onPress}
      >
        {icon}
        <span className={styles.name}>{says}</span>
        <span className={styles.count}>{count?.toLocaleString('en-GB') ?? ''}</span>
      </button>
    </li>
  )
}

export function FilterRow({ icon, says, count, isOn, onPress }: RowProps & { icon?: ReactNode }) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isOn}
        data-on={isOn || undefined}
        onClick={onPress}
      >
        <span className={styles.sign}>
          {isOn ? <Check size={14} strokeWidth={2} aria-hidden="true" /> : icon}
        </span>
        <span className={styles.name}>{says}</span>
        <span className={styles.count}>{count?.toLocaleString('en-GB') ?? ''}</span>
      </button>
    </li>
  )
}

type NotebookRowProps = {
  notebook: Notebook
  count: number
  isOn: boolean
  /** Whether there are other notebooks, to be merged into. */
  others: boolean
  onPress: () => void
  acts: NotebookActs
}

export function NotebookRow({ notebook, count, isOn, others, onPress, acts }: NotebookRowProps) {
  const { onRename, onMerge, onCite, onRemove } = acts
  return (
    <li className={styles.notebook}>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isOn}
        data-at={isOn || undefined}
        title={notebook.name}
        onClick={onPress}
      >
        <Folder size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className={styles.name}>{notebook.name}</span>
        <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
      </button>
      <MenuButton
        label={`Acts on ${notebook.name}`}
        placement="bottom end"
        button={
          <IconButton
            size="small"
            label={`More for ${notebook.name}`}
            className={styles.more}
            icon={<Ellipsis size={14} strokeWidth={1.75} />}
          />
        }
      >
        <MenuItem id="rename" label="Rename…" onAction={() => onRename(notebook)} />
        <MenuItem id="source" label="Source…" onAction={() => onCite(notebook)} />
        {others ? (
          <MenuItem id="merge" label="Merge into another…" onAction={() => onMerge(notebook)} />
        ) : null}
        <MenuLine />
        <MenuItem id="bin" label="Put in the bin" isDanger onAction={() => onRemove(notebook)} />
      </MenuButton>
    </li>
  )
}

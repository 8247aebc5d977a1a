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

type RowProps = {
  says: string
  count: number | undefined
  isOn: boolean
  onPress: () => void
  icon?: ReactNode
  title?: string
}

/** @param as `place`: where one is; `filter`: what the result is narrowed to. */
function Row({
  as,
  icon,
  says,
  count,
  isOn,
  onPress,
  title,
}: RowProps & { as: 'place' | 'filter' }) {
  const mark = as === 'place' ? { 'data-at': isOn || undefined } : { 'data-on': isOn || undefined }
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={isOn}
      title={title}
      onClick={onPress}
      {...mark}
    >
      {icon}
      <span className={styles.name}>{says}</span>
      <span className={styles.count}>{count?.toLocaleString('en-GB') ?? ''}</span>
    </button>
  )
}

export const PlaceRow = (props: RowProps) => (
  <li>
    <Row as="place" {...props} />
  </li>
)

export const FilterRow = ({ icon, ...row }: RowProps) => (
  <li>
    <Row
      as="filter"
      {...row}
      icon={
        <span className={styles.sign}>
          {row.isOn ? <Check size={14} strokeWidth={2} aria-hidden="true" /> : icon}
        </span>
      }
    />
  </li>
)

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
      <Row
        as="place"
        icon={<Folder size={16} strokeWidth={1.75} aria-hidden="true" />}
        says={notebook.name}
        title={notebook.name}
        count={count}
        isOn={isOn}
        onPress={onPress}
      />
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

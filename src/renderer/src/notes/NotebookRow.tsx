import { Ellipsis, Folder } from 'lucide-react'
import type { Notebook } from '../../../shared/model/note.ts'
import { IconButton, MenuButton, MenuItem, MenuLine, RailPlace } from '../ui/index.ts'
import styles from './LibraryRail.module.css'

export type NotebookActs = {
  onRename: (notebook: Notebook) => void
  onMerge: (notebook: Notebook) => void
  onCite: (notebook: Notebook) => void
  onRemove: (notebook: Notebook) => void
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

/** A notebook in the rail, with what can be done with it as a whole. */
export function NotebookRow({ notebook, count, isOn, others, onPress, acts }: NotebookRowProps) {
  const { onRename, onMerge, onCite, onRemove } = acts
  return (
    <RailPlace
      icon={<Folder size={16} strokeWidth={1.75} aria-hidden="true" />}
      says={notebook.name}
      title={notebook.name}
      count={count}
      isOn={isOn}
      onPress={onPress}
      className={styles.notebook}
    >
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
    </RailPlace>
  )
}

import { BookMarked, ChevronRight, Ellipsis, GripVertical } from 'lucide-react'
import { Button } from 'react-aria-components'
import { cx, IconButton, MenuButton, MenuItem } from '../ui/index.ts'
import type { NoteGroup } from './groups.ts'
import { useRowActions } from './row-context.ts'
import styles from './rows.module.css'

/** A note's heading, which folds its snippets away. */
export function NoteRow({ note }: { note: NoteGroup }) {
  const actions = useRowActions()
  return (
    <div className={styles.note}>
      <Button slot="chevron" className={cx(styles.fold)}>
        <ChevronRight size={14} aria-hidden="true" className={cx(styles.chevron)} />
        <span className={styles.heading}>{note.heading || 'Without a heading'}</span>
      </Button>
      <span className={styles.count}>{note.snippets.length}</span>
      <span className={cx(styles.actions, styles.noteActions)}>
        <Button slot="drag" className={cx(styles.noteGrip)}>
          <GripVertical size={14} aria-hidden="true" />
        </Button>
        <MenuButton
          label="More"
          placement="bottom end"
          button={<IconButton size="small" label="More" icon={<Ellipsis size={14} />} />}
        >
          <MenuItem
            id="source"
            icon={<BookMarked size={14} />}
            label="Source …"
            onAction={() => actions.citeNote(note)}
          />
        </MenuButton>
      </span>
    </div>
  )
}

import { ChevronRight, GripVertical } from 'lucide-react'
import { Button } from 'react-aria-components'
import { cx, Fault, Later } from '../ui/index.ts'
import card from '../ui/snippet-card.module.css'
import type { NoteGroup } from './groups.ts'
import { MoreMenu } from './MoreMenu.tsx'
import { useRowActions } from './row-context.ts'
import styles from './rows.module.css'

/** A note's heading, which folds its snippets away. */
export function NoteRow({ note }: { note: NoteGroup }) {
  const actions = useRowActions()
  return (
    <div className={styles.note}>
      {/* It takes the focus: where that goes back to the words of a plan, Chromium drags nothing. */}
      <Button slot="chevron" preventFocusOnPress={false} className={cx(styles.fold)}>
        <ChevronRight size={14} aria-hidden="true" className={cx(styles.chevron)} />
        <span className={styles.heading}>
          {note.heading || 'Without a heading'}
          {note.unreadable && <Fault> ({note.unreadable})</Fault>}
        </span>
      </Button>
      <span className={styles.count}>{note.count}</span>
      <span className={cx(card.actions, styles.actions, styles.noteActions)}>
        <Button slot="drag" className={cx(styles.noteGrip)}>
          <GripVertical size={14} aria-hidden="true" />
        </Button>
        <Later>
          <MoreMenu
            onCite={() => actions.citeNote(note)}
            {...(note.heading && { onPlan: () => actions.planFor(note) })}
          />
        </Later>
      </span>
    </div>
  )
}

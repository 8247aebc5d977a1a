import { ChevronRight, Ellipsis, GripVertical } from 'lucide-react'
import { Button } from 'react-aria-components'
import { cx, Fault, IconButton } from '../ui/index.ts'
import { moreActs } from './acts.ts'
import type { NoteGroup } from './groups.ts'
import { useChoosesNotes, useMenuAt, useRowActions } from './row-context.ts'
import styles from './rows.module.css'

type NoteRowProps = {
  note: NoteGroup
  /** Whether it is pointed at, chosen or has the keyboard. */
  isLive: boolean
}

/** A note's heading, with what folds its snippets away. */
export function NoteRow({ note, isLive }: NoteRowProps) {
  const isChosenByHeading = useChoosesNotes()
  const heading = note.heading || 'Without a heading'
  const words = (
    <span className={styles.heading} title={heading}>
      {heading}
      {note.unreadable && <Fault> ({note.unreadable})</Fault>}
    </span>
  )
  const hasMenu = useMenuAt() === note.id
  return (
    <div className={styles.note}>
      {/* It takes the focus: where that goes back to the words of a plan, Chromium drags nothing. */}
      <Button
        slot="chevron"
        preventFocusOnPress={false}
        className={cx(styles.fold, isChosenByHeading && styles.sign)}
      >
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className={cx(styles.chevron)}
        />
        {!isChosenByHeading && words}
      </Button>
      {isChosenByHeading && words}
      {/* By a pointer the row itself is dragged. */}
      <Button slot="drag" className={cx(styles.noteGrip)}>
        <GripVertical size={14} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      {(isLive || hasMenu) && <More note={note} isOpen={hasMenu} />}
      <span className={styles.count}>{note.count}</span>
    </div>
  )
}

function More({ note, isOpen }: { note: NoteGroup; isOpen: boolean }) {
  const { isMenuOpen, openMenu } = useRowActions()
  return (
    <IconButton
      size="small"
      label={moreActs.label}
      aria-haspopup="menu"
      aria-expanded={isOpen && isMenuOpen}
      icon={<Ellipsis size={14} strokeWidth={1.75} />}
      className={styles.acts}
      onPress={() => openMenu(note.id)}
    />
  )
}

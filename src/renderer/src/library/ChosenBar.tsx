import { Plus, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button, IconButton } from '../ui/index.ts'
import { insertInto } from './acts.ts'
import { type Chosen, type NoteGroup, saysThings } from './groups.ts'
import { type Insertion, InsertMenu } from './InsertMenu.tsx'
import styles from './LibraryPane.module.css'
import { SeveralActs } from './SeveralActs.tsx'

type ChosenBarProps = {
  chosen: Chosen
  groups: readonly NoteGroup[]
  insertion: Insertion
  /** So many snippets of a note are about to be of use. */
  onNeed: (noteId: string, snippets: number) => void
  /** Does something by which notes go from the list. */
  leaving: (noteIds: readonly string[], act: () => Promise<unknown>) => Promise<void>
  onNone: () => void
}

/** Of so many notes that are chosen, the snippets are loaded, to be brought into a plan. */
const mostLoaded = 20

/** What can be done with all that is chosen, at the foot of the list. */
export function ChosenBar({ chosen, groups, insertion, onNeed, leaving, onNone }: ChosenBarProps) {
  const { notes } = chosen
  useEffect(() => {
    for (const note of notes.slice(0, mostLoaded))
      if (note.snippets.length < note.count) onNeed(note.id, note.count)
  }, [notes, onNeed])
  const isWhole = notes.every((note) => note.snippets.length === note.count)
  return (
    <footer className={styles.chosen}>
      <span aria-live="polite">{saysThings(chosen)} selected</span>
      <SeveralActs chosen={chosen} groups={groups} leaving={leaving} />
      {isWhole && insertion.count > 0 && (
        <InsertMenu
          {...insertion}
          button={
            <Button size="small" icon={<Plus size={14} />} className={styles.insert}>
              {insertInto.label}
            </Button>
          }
        />
      )}
      <IconButton
        size="small"
        label="Select none"
        icon={<X size={14} />}
        className={styles.none}
        onPress={onNone}
      />
    </footer>
  )
}

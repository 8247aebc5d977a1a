import { Menu, SquarePen } from 'lucide-react'
import { useRef, useState } from 'react'
import { IconButton, Popover } from '../ui/index.ts'
import styles from './LibraryRail.module.css'
import { LibraryRail, type LibraryRailProps } from './LibraryRail.tsx'

/** The rail where it has no room beside the list: behind a button, and a new note beside that. */
export function LibraryRailMenu(props: LibraryRailProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      setOpen(false)
      act(...given)
    }
  const { notebookActs } = props
  return (
    <div className={styles.strip}>
      <IconButton
        ref={button}
        label="Notebooks and filters"
        icon={<Menu size={16} strokeWidth={1.75} />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      />
      <IconButton
        label="New note"
        icon={<SquarePen size={16} strokeWidth={1.75} />}
        onPress={props.onNewNote}
      />
      <Popover
        label="Notebooks and filters"
        isOpen={isOpen}
        triggerRef={button}
        placement="bottom start"
        onOpenChange={setOpen}
      >
        <LibraryRail
          {...props}
          isInMenu
          onBin={close(props.onBin)}
          onNewNote={close(props.onNewNote)}
          onImport={close(props.onImport)}
          onRenameTag={close(props.onRenameTag)}
          notebookActs={{
            onRename: close(notebookActs.onRename),
            onMerge: close(notebookActs.onMerge),
            onCite: close(notebookActs.onCite),
            onRemove: close(notebookActs.onRemove),
          }}
        />
      </Popover>
    </div>
  )
}

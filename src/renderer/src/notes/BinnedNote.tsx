import { ArrowLeft, Trash2 } from 'lucide-react'
import type { NotePage } from '../../../shared/contract-library.ts'
import { useActsDone } from '../library/index.ts'
import { Button, EmptyState, IconButton } from '../ui/index.ts'
import styles from './NotePage.module.css'

type BinnedNoteProps = {
  note: NotePage
  /** Goes back to the list, where there is room for one of them only. */
  onBack: (() => void) | null
}

/** In the place of a note that was put in the bin, or that was undone, while it was shown: nobody writes on in it. */
export function BinnedNote({ note: { id, heading }, onBack }: BinnedNoteProps) {
  const { act } = useActsDone()
  return (
    <article aria-label="Note" data-pane="note" className={styles.page}>
      {onBack && (
        <header className={styles.bar}>
          <IconButton label="Back to the notes" icon={<ArrowLeft size={16} />} onPress={onBack} />
        </header>
      )}
      <EmptyState
        icon={<Trash2 size={22} />}
        title="In the bin"
        actions={
          <Button
            onPress={() =>
              void act((library) => library.restore({ things: [{ kind: 'note', id }] }))
            }
          >
            Restore
          </Button>
        }
      >
        {heading ? `“${heading}”` : 'This note'} is in the bin and can be taken out of it again.
      </EmptyState>
    </article>
  )
}

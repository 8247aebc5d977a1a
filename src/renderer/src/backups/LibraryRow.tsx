import type { KeptLibrary } from '../../../shared/model/backup.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import { Button } from '../ui/index.ts'
import styles from './Backups.module.css'
import { saysHeld } from './says.ts'

type LibraryRowProps = {
  library: KeptLibrary
  /** What it is called in this list. */
  title: string
  /** Whether it is the one to have the keyboard. */
  hasKeyboard: boolean
  onLook: () => void
  /** Null where it is not for a person to delete. */
  onDelete: (() => void) | null
}

/** A backup, or a library that was set aside: when it was made, what it holds, how much room it takes. */
export function LibraryRow({ library, title, hasKeyboard, onLook, onDelete }: LibraryRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <time className={styles.title} dateTime={library.made} title={saysMoment(library.made)}>
          {title}
        </time>
        <span className={styles.held}>{saysHeld(library)}</span>
      </span>
      {onDelete && (
        <Button size="small" look="quiet" aria-label={`Delete: ${title}`} onPress={onDelete}>
          Delete …
        </Button>
      )}
      <Button
        size="small"
        aria-label={`Look inside: ${title}`}
        autoFocus={hasKeyboard}
        onPress={onLook}
      >
        Look inside
      </Button>
    </li>
  )
}

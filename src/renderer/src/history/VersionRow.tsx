import { Pencil, Trash2 } from 'lucide-react'
import type { VersionSummary } from '../../../shared/model/version.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import { Button, cx, Fault, IconButton } from '../ui/index.ts'
import * as acts from './acts.ts'
import styles from './HistoryPanel.module.css'
import { saysVersion, titleOf } from './says.ts'

type VersionRowProps = {
  version: VersionSummary
  /** When it was kept, in words. */
  when: string
  onCompare: () => void
  onRestore: () => void
  onName: () => void
  onDelete: () => void
}

/** An earlier state: what it is called, when it was kept, how long it was. */
export function VersionRow({
  version,
  when,
  onCompare,
  onRestore,
  onName,
  onDelete,
}: VersionRowProps) {
  const { name, made, words } = version
  const says = saysVersion(version, when)
  return (
    <li className={styles.version}>
      <p className={cx(styles.title, name !== null && styles.named)}>{titleOf(version)}</p>
      <p className={styles.when}>
        <time dateTime={made} title={saysMoment(made)}>
          {when}
        </time>{' '}
        · {counted(words, 'word')}
        {version.unreadable && (
          <>
            {' · '}
            <Fault>{version.unreadable}</Fault>
          </>
        )}
      </p>
      <div className={styles.acts}>
        <Button size="small" aria-label={`${acts.compare}: ${says}`} onPress={onCompare}>
          {acts.compare}
        </Button>
        <Button size="small" aria-label={`${acts.restore}: ${says}`} onPress={onRestore}>
          {acts.restore}
        </Button>
        <span className={styles.space} />
        <IconButton
          size="small"
          label={`${acts.rename}: ${says}`}
          icon={<Pencil size={13} />}
          onPress={onName}
        />
        <IconButton
          size="small"
          label={`${acts.remove}: ${says}`}
          icon={<Trash2 size={13} />}
          onPress={onDelete}
        />
      </div>
    </li>
  )
}

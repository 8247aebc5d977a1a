import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { KeptLibrary } from '../../../shared/model/backup.ts'
import type { ChosenFile } from '../desk/index.ts'
import { Dialog } from '../ui/index.ts'
import { BackupsList } from './BackupsList.tsx'
import { Inside } from './Inside.tsx'

type BackupsDialogProps = {
  /** A library's file that may be merged, if one was opened. */
  file: ChosenFile | null
  /** Saves every plan that is open. */
  onSaveAll: () => Promise<unknown>
  onClose: () => void
}

/** The library that is looked inside, and what it is called in the list. */
type Opened = { library: KeptLibrary; title: string }

const saysOpened = ({ library: { kind }, title }: Opened): string =>
  kind === 'backup' ? `Backup: ${title}` : title

/** Backups of the library: seen, looked inside, taken back; and the library as one file. */
export function BackupsDialog({ file, onSaveAll, onClose }: BackupsDialogProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  /** The one that was looked inside last, to come back to. */
  const [left, setLeft] = useState<string | null>(null)
  return (
    <Dialog
      title={opened ? saysOpened(opened) : buttonLabelOf('backups')}
      size="large"
      isTall
      isOpen
      onClose={onClose}
    >
      {opened ? (
        <Inside
          key={opened.library.name}
          backup={opened.library}
          onSaveAll={onSaveAll}
          onBack={() => {
            setLeft(opened.library.name)
            setOpened(null)
          }}
          onClose={onClose}
        />
      ) : (
        <BackupsList
          file={file}
          left={left}
          onLook={(library, title) => setOpened({ library, title })}
          onSaveAll={onSaveAll}
        />
      )}
    </Dialog>
  )
}

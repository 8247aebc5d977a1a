import { ClipboardPaste, FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { notesFormats } from '../../../shared/contract.ts'
import { planFileExtension } from '../../../shared/model/plan-file.ts'
import { type ChosenFile, useDesk } from '../desk/index.ts'
import { clipboardNotes } from '../intake/index.ts'
import { Button, KeyCap, saysKeys } from '../ui/index.ts'
import { keysOf } from './pressed.ts'
import styles from './WelcomeNotes.module.css'

type WelcomeNotesProps = {
  /** Whether it is what comes next. */
  isNext: boolean
  /** Without its box, for who has other things here. */
  isShort: boolean
  takeFiles: (files: readonly ChosenFile[]) => void
  onImport: () => void
}

/** What can be dropped on the window, as it is: "Plain text, Markdown, .linchpin plans". */
const taken = [
  ...notesFormats.map(({ says }) => says),
  'references',
  `.${planFileExtension} plans`,
].join(', ')

const pasteKeys = saysKeys('Ctrl V')

/** Where notes come in: dropped or pasted anywhere in the window, or chosen by a button. */
export function WelcomeNotes({ isNext, isShort, takeFiles, onImport }: WelcomeNotesProps) {
  const { host } = useDesk()
  /** Why nothing was pasted. */
  const [told, setTold] = useState('')

  async function paste() {
    const notes = await clipboardNotes()
    const isRead = notes !== null && typeof notes !== 'string'
    setTold(
      isRead
        ? ''
        : (notes ?? `Press ${pasteKeys}: Linchpin may not look at your clipboard by itself.`),
    )
    if (isRead) takeFiles(notes)
  }

  const importKeys = keysOf(host, 'import-notes')
  return (
    <div className={isShort ? undefined : styles.box}>
      <p className={styles.says}>Drop your notes anywhere in this window, or paste them</p>
      <p className={styles.formats}>{taken}</p>
      <div className={styles.acts}>
        <Button
          look={isNext ? 'primary' : 'plain'}
          icon={<FilePlus2 size={16} strokeWidth={1.75} aria-hidden="true" />}
          onPress={onImport}
        >
          {buttonLabelOf('import-notes')}
          {importKeys && <KeyCap>{saysKeys(importKeys)}</KeyCap>}
        </Button>
        <Button
          icon={<ClipboardPaste size={16} strokeWidth={1.75} aria-hidden="true" />}
          onPress={() => void paste()}
        >
          Paste
          <KeyCap>{pasteKeys}</KeyCap>
        </Button>
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  )
}

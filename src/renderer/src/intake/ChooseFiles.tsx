import { FileUp } from 'lucide-react'
import { DropZone, isFileDropItem } from 'react-aria-components'
import { notesFormats, referencesFormats } from '../../../shared/contract.ts'
import { type ChosenFile, pickFiles, sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, cx } from '../ui/index.ts'
import styles from './ImportDialog.module.css'

const inWords = new Intl.ListFormat('en-GB', { type: 'disjunction' })
/** "Plain text (.txt), Markdown (.md) or …": what is read, each with its usual ending. */
const readable = inWords.format(
  notesFormats.map(({ says, extensions: [usual] }) => `${says} (.${usual})`),
)
/** "BibTeX, RIS or …" */
const references = inWords.format(referencesFormats.map(({ says }) => says))

export type ChooseFilesProps = {
  /** What was wrong with the files chosen before, a sentence each. */
  faults: readonly string[]
  onFiles: (files: readonly ChosenFile[]) => void
  onFault: (says: string) => void
}

/** Where an import begins: a place to drop files or paste notes, and a button that asks for files. */
export function ChooseFiles({ faults, onFiles, onFault }: ChooseFilesProps) {
  const desk = useDesk()

  async function pick() {
    try {
      const files = await pickFiles(desk)
      if (files.length > 0) onFiles(files)
    } catch (error) {
      onFault(sentenceOf(error))
    }
  }

  return (
    <>
      {faults.length > 0 && (
        <AlertBar kind="failure">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </AlertBar>
      )}
      <DropZone
        aria-label="Drop or paste notes here"
        className={cx(styles.zone)}
        getDropOperation={(types) => (types.has('text/uri-list') ? 'cancel' : 'copy')}
        onDrop={async ({ items }) => {
          const files = await Promise.all(
            items.filter(isFileDropItem).map((item) => item.getFile()),
          )
          if (files.length > 0) onFiles(files)
        }}
      >
        <span className={styles.picture} aria-hidden="true">
          <FileUp size={22} />
        </span>
        <p className={styles.zoneSays}>Drop your notes here</p>
        <p className={styles.zoneWords}>
          {readable}: a question or heading, then what you know; a folder of them; references as{' '}
          {references}. Or paste your notes here. You see every note before anything is saved.
        </p>
        <Button look="primary" autoFocus onPress={pick}>
          Choose files
        </Button>
      </DropZone>
    </>
  )
}

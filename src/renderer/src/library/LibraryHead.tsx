import { FilePlus } from 'lucide-react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { Button, VisuallyHidden } from '../ui/index.ts'
import styles from './LibraryPane.module.css'
import { NotebookPicker, type NotebookPickerProps } from './NotebookPicker.tsx'

/** Which notebook is shown and what it is taken from; and how notes come in. */
export function LibraryHead({
  onImport,
  ...picker
}: NotebookPickerProps & { onImport: () => void }) {
  return (
    <header className={styles.head}>
      <VisuallyHidden>
        <h2>Library</h2>
      </VisuallyHidden>
      <NotebookPicker {...picker} />
      <Button
        look="quiet"
        aria-label={buttonLabelOf('import-notes')}
        className={styles.import}
        icon={<FilePlus size={16} strokeWidth={1.75} />}
        onPress={onImport}
      >
        <span>Import</span>
      </Button>
    </header>
  )
}

import { Plus } from 'lucide-react'
import { type ChosenFile, pickFiles, sentenceOf, useDesk } from '../../desk/index.ts'
import { AlertBar, Button, ProgressBar } from '../../ui/index.ts'
import { noteOf } from '../draft/acts.ts'
import { fileOfNote } from '../draft/preview-draft.ts'
import { FileItem } from './FileItem.tsx'
import styles from './FilesColumn.module.css'
import type { ImportPreviewProps } from './ImportPreview.tsx'
import { useWorkHere, type Work } from './useWork.ts'

const mostWarnings = 20

/** What was chosen, and what became of every block of it. */
export function FilesColumn(props: ImportPreviewProps) {
  const { step, onAnswer, onFiles, onFault, onHalt } = props
  const { reading: progress, faults, preview } = step
  const work = useWorkHere()
  const at = fileOfChosen(work)
  return (
    <section className={styles.column} aria-label="Files">
      <div className={styles.head}>
        <h3>Files</h3>
        <AddFiles onFiles={onFiles} onFault={onFault} isDisabled={progress !== null} />
      </div>
      <div className={styles.scroll}>
        {progress && (
          <div className={styles.progress}>
            <ProgressBar label={progress.says} done={progress.done} />
            <Button size="small" onPress={onHalt}>
              Stop
            </Button>
          </div>
        )}
        <Warnings says={saidNowhereElse(faults, preview)} />
        <ul>
          {preview.files.map((file, place) => (
            <FileItem
              // biome-ignore lint/suspicious/noArrayIndexKey: a file of a preview is named by its place in it.
              key={place}
              at={place}
              file={file}
              isCurrent={place === at}
              isBusy={progress !== null}
              onAnswer={onAnswer}
            />
          ))}
        </ul>
      </div>
    </section>
  )
}

/** The file that the chosen note stands in. */
function fileOfChosen({ reading, draft, chosen }: Work): number | null {
  const note = noteOf(draft, chosen)
  if (note) return fileOfNote(reading, note)
  const source = /^source-(\d+)$/.exec(chosen ?? '')?.[1]
  return source === undefined ? null : (reading.preview.sources[Number(source)]?.file ?? null)
}

/** What is said of a file stands with it. */
function saidNowhereElse(
  faults: readonly string[],
  { warnings, files }: ImportPreviewProps['step']['preview'],
): string[] {
  const said = new Set(files.flatMap(({ fault, mended }) => [fault, ...mended]))
  return [...new Set([...faults, ...warnings])].filter((warning) => !said.has(warning))
}

function Warnings({ says }: { says: readonly string[] }) {
  if (says.length === 0) return null
  const more = says.length - mostWarnings
  return (
    <div className={styles.warnings}>
      <AlertBar kind="warning">
        {says.slice(0, mostWarnings).map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
        {more > 0 && <p>and {more.toLocaleString('en-GB')} more</p>}
      </AlertBar>
    </div>
  )
}

type AddFilesProps = {
  onFiles: (files: readonly ChosenFile[]) => void
  onFault: (says: string) => void
  isDisabled: boolean
}

function AddFiles({ onFiles, onFault, isDisabled }: AddFilesProps) {
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
    <Button
      look="quiet"
      size="small"
      icon={<Plus size={14} strokeWidth={1.75} aria-hidden="true" />}
      isDisabled={isDisabled}
      onPress={() => void pick()}
    >
      Add files
    </Button>
  )
}

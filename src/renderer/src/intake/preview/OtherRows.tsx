import { ChevronDown, ChevronRight } from 'lucide-react'
import { describeSource } from '../../../../shared/model/source-line.ts'
import { saysDayOf } from '../../../../shared/text/when.ts'
import { Checkbox, cx } from '../../ui/index.ts'
import styles from './NotesGrid.module.css'
import { useWorkHere } from './useWork.ts'

/** A file over its notes, with a box for all of them. */
export function FileRow({ file, counts }: { file: number; counts: string }) {
  const { reading, takenOf, toggleFile } = useWorkHere()
  const { name = '', seen } = reading.preview.files[file] ?? {}
  const { taken, all } = takenOf(file)
  return (
    <>
      <Checkbox
        label={`Add all of ${name}`}
        hideLabel
        className={styles.box}
        isDisabled={all === 0}
        isSelected={all > 0 && taken === all}
        isIndeterminate={taken > 0 && taken < all}
        onChange={() => toggleFile(file)}
      />
      <span className={styles.fileWords}>
        <b>{name}</b>{' '}
        {seen
          ? `compared with ${saysDayOf(seen)}`
          : reading.isKnown[file]
            ? 'compared with your library'
            : counts}
      </span>
    </>
  )
}

type UnchangedRowProps = { notes: number; isUnfolded: boolean; onFold: () => void }

/** All that is as it was in a file, in one row. */
export function UnchangedRow({ notes, isUnfolded, onFold }: UnchangedRowProps) {
  const Chevron = isUnfolded ? ChevronDown : ChevronRight
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keys Enter and Space on the row do it.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <span className={styles.folded} onClick={onFold}>
      <Chevron size={14} strokeWidth={1.75} aria-hidden="true" />
      {notes.toLocaleString('en-GB')} unchanged, nothing to do
    </span>
  )
}

/** A reference that was read. */
export function SourceRow({ at }: { at: number }) {
  const { reading, draft, takeSources } = useWorkHere()
  const source = reading.preview.sources[at]
  if (!source) return null
  const says = describeSource(source.fields)
  const isHere = source.same !== undefined
  return (
    <>
      <Checkbox
        label={`Add ${says}`}
        hideLabel
        className={styles.box}
        isSelected={draft.sources.has(at)}
        // The desk would find it here again.
        isDisabled={isHere}
        onChange={(isTaken) => takeSources([at], isTaken)}
      />
      <span className={cx(styles.heading, isHere && styles.out)}>{says}</span>
      <span className={styles.meta}>{isHere ? 'here already' : 'source'}</span>
    </>
  )
}

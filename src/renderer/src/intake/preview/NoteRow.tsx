import { Check } from 'lucide-react'
import { useState } from 'react'
import { Checkbox, cx } from '../../ui/index.ts'
import { type DraftNote, stateOf } from '../draft/preview-draft.ts'
import { rowWords } from '../draft/row-words.ts'
import styles from './NotesGrid.module.css'
import { NoteTools } from './NoteTools.tsx'
import { useWorkHere } from './useWork.ts'

type NoteRowProps = {
  note: DraftNote
  /** Whether it is pointed at or has the keyboard: then it shows what can be done with it. */
  isLive: boolean
}

/** A note: whether it is taken, its heading, and what is known of it or can be done with it. */
export function NoteRow({ note, isLive }: NoteRowProps) {
  const { reading, doing, take, show } = useWorkHere()
  const { heading, place, state, isStateWritten, snippets } = rowWords(reading, note)
  const isUnchanged = stateOf(reading, note) === 'unchanged'
  const isHere = doing?.id === note.id
  const isRenaming = isHere && doing.to === 'rename'
  const hasTools = !isUnchanged && (isLive || (isHere && doing.to === 'read-as')) && !isRenaming
  return (
    <>
      {isUnchanged ? (
        <Check size={14} strokeWidth={1.75} aria-hidden="true" className={cx(styles.here)} />
      ) : (
        <Checkbox
          label={`Add ${heading}`}
          hideLabel
          className={styles.box}
          isSelected={note.isTaken}
          onChange={(isTaken) => take([note], isTaken)}
        />
      )}
      {isRenaming ? (
        <RenameField note={note} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: by keys Enter on the row does it.
        // biome-ignore lint/a11y/noStaticElementInteractions: as above.
        <span
          className={cx(styles.heading, !note.isTaken && styles.out)}
          onClick={() => show('note')}
        >
          {heading}
        </span>
      )}
      <span className={styles.end}>
        <span className={styles.meta} data-under={hasTools || undefined}>
          {state && <span className={cx(isStateWritten && styles.state)}>{state}</span>}
          {place && <span>{place}</span>}
          <span className={styles.count}>{snippets}</span>
        </span>
        {hasTools && <NoteTools note={note} />}
      </span>
    </>
  )
}

/** The heading being written, in its place: Enter keeps it, as leaving it does; Escape leaves it as it was. */
function RenameField({ note }: { note: DraftNote }) {
  const { rename, leave } = useWorkHere()
  const [words, setWords] = useState(note.heading)
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it was asked for.
      autoFocus
      aria-label="Heading"
      className={styles.rename}
      value={words}
      maxLength={1000}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setWords(currentTarget.value)}
      onBlur={() => rename(note.id, words)}
      // What is done in a field chooses no row.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') {
          event.preventDefault()
          rename(note.id, words)
          leave(note.id)
        }
        if (event.key === 'Escape') leave(note.id)
      }}
    />
  )
}

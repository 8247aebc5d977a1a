import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton, TextArea } from 'react-aria-components'
import { firstSnippets, snippetsIn } from '../../../shared/model/packed-note.ts'
import { counted } from '../../../shared/text/counted.ts'
import { Button, Checkbox, cx } from '../ui/index.ts'
import styles from './PreviewNotes.module.css'
import {
  headingOf,
  type PreviewDraft,
  type PreviewNote,
  withHeading,
  withNote,
} from './preview-draft.ts'

export type PreviewNotesProps = {
  notes: readonly PreviewNote[]
  draft: PreviewDraft
  onChange: (change: (draft: PreviewDraft) => PreviewDraft) => void
  startsUnfolded: boolean
}

/** So many are shown at a time: more would make the page slow, and nobody reads on without asking. */
const pageOfNotes = 100
const pageOfSnippets = 100

/** The notes as read: each with its heading to change, a box to leave it out, and its snippets. */
export function PreviewNotes({ notes, draft, onChange, startsUnfolded }: PreviewNotesProps) {
  const [shown, setShown] = useState(pageOfNotes)
  const severalFiles = notes.some(({ file }) => file !== notes[0]?.file)
  const rest = notes.length - shown
  return (
    <>
      <ul aria-label="Notes to add" className={styles.notes}>
        {notes.slice(0, shown).map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note of a preview is named by its place in it.
          <li key={index}>
            {severalFiles && note.file !== notes[index - 1]?.file && (
              <p className={styles.file}>{note.file}</p>
            )}
            <NoteOfPreview
              note={note}
              index={index}
              draft={draft}
              onChange={onChange}
              startsUnfolded={startsUnfolded}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onPress={() => setShown(shown + pageOfNotes)}>
          Show {counted(Math.min(rest, pageOfNotes), 'more note')} of {rest.toLocaleString('en-GB')}
        </Button>
      )}
    </>
  )
}

function NoteOfPreview({
  note,
  index,
  draft,
  onChange,
  startsUnfolded,
}: Omit<PreviewNotesProps, 'notes'> & { note: PreviewNote; index: number }) {
  const [isUnfolded, setUnfolded] = useState(startsUnfolded)
  const snippetsId = useId()
  const heading = headingOf(draft, note, index)
  const isAdded = !draft.leftOut.has(index)
  const snippets = snippetsIn(note)
  return (
    <div className={cx(styles.note, !isAdded && styles.out)}>
      <Checkbox
        label={`Add ${heading || 'the note without a heading'}`}
        hideLabel
        isSelected={isAdded}
        onChange={(isChosen) => onChange((before) => withNote(before, index, isChosen))}
      />
      <TextArea
        aria-label={`Heading of note ${index + 1}`}
        rows={1}
        placeholder="Without a heading"
        className={cx(styles.heading)}
        value={heading}
        onChange={({ target }) => onChange((before) => withHeading(before, index, target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <AriaButton
        className={cx(styles.fold)}
        aria-expanded={isUnfolded}
        aria-controls={snippetsId}
        isDisabled={snippets === 0}
        onPress={() => setUnfolded(!isUnfolded)}
      >
        <ChevronRight size={14} aria-hidden="true" /> {counted(snippets, 'snippet')}
      </AriaButton>
      <ol id={snippetsId} className={styles.snippets} hidden={!isUnfolded || snippets === 0}>
        {isUnfolded &&
          firstSnippets(note, pageOfSnippets).map(({ start, text, kind }) => (
            <li key={start} className={styles.snippet}>
              {text} <span>{kind}</span>
            </li>
          ))}
        {isUnfolded && snippets > pageOfSnippets && (
          <li className={styles.andMore}>
            and {counted(snippets - pageOfSnippets, 'more snippet')}
          </li>
        )}
      </ol>
    </div>
  )
}

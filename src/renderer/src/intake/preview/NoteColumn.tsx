import { ArrowLeft, Link } from 'lucide-react'
import { useMemo } from 'react'
import { describeSource } from '../../../../shared/model/source-line.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { Button, EmptyState, Segmented } from '../../ui/index.ts'
import { noteOf } from '../draft/acts.ts'
import { compared, comparedLines } from '../draft/compared.ts'
import { viewOf } from '../draft/note-view.ts'
import { type DraftNote, seenOfNote } from '../draft/preview-draft.ts'
import { withoutHeading } from '../draft/words.ts'
import { ChangedWords } from './ChangedWords.tsx'
import styles from './NoteColumn.module.css'
import { Snippets } from './Snippets.tsx'
import { useWorkHere } from './useWork.ts'

/** The chosen note as it will be, with what changes in it where it is here already. */
export function NoteColumn() {
  const work = useWorkHere()
  const { draft, chosen, show } = work
  const note = noteOf(draft, chosen)
  const source = /^source-(\d+)$/.exec(chosen ?? '')?.[1]
  return (
    <section className={styles.column} aria-label="Snippets">
      <Button
        look="quiet"
        className={styles.back}
        icon={<ArrowLeft size={14} strokeWidth={1.75} aria-hidden="true" />}
        onPress={() => {
          show('notes')
          work.leave(chosen)
        }}
      >
        Notes
      </Button>
      {note && !note.isLeftOut ? (
        <ChosenNote key={note.id} note={note} />
      ) : source !== undefined ? (
        <ChosenSource at={Number(source)} />
      ) : (
        <EmptyState title="No note is chosen">Choose one to see its snippets.</EmptyState>
      )}
    </section>
  )
}

function ChosenNote({ note }: { note: DraftNote }) {
  const { reading, doing } = useWorkHere()
  const seen = seenOfNote(reading, note)
  const isSplitting = doing?.to === 'split' && doing.id === note.id
  const { body, snippets } = useMemo(() => viewOf(reading, note), [reading, note])
  const before = seen?.is === 'changed' ? seen : null
  const rows = useMemo(
    () =>
      before && note.isTaken && !isSplitting
        ? compared(before.body, body, snippets)
        : snippets.map((snippet) => ({
            snippet,
            words: [{ change: 'same' as const, text: snippet.text }],
          })),
    [before, note.isTaken, isSplitting, body, snippets],
  )
  const heading =
    before && note.isTaken ? (
      <ChangedWords words={comparedLines(before.heading, note.heading)} />
    ) : (
      note.heading || withoutHeading
    )
  return (
    <>
      <div className={styles.top}>
        <h3 className={styles.heading}>{heading}</h3>
        <div className={styles.says}>
          <span>
            {counted(snippets.length, 'snippet')}
            {before && before.words > 0 && `, ${counted(before.words, 'word')} changed`}
          </span>
          {before && <WhichWords note={note} />}
        </div>
        {before?.isMine && (
          <p className={styles.heed}>
            You have changed this note in the library since it was imported. Your words stay unless
            you take the new ones.
          </p>
        )}
        {before && before.usedIn.length > 0 && <UsedIn questions={before.usedIn} />}
      </div>
      <Snippets note={note} rows={rows} isSplitting={isSplitting} />
    </>
  )
}

function WhichWords({ note }: { note: DraftNote }) {
  const { take } = useWorkHere()
  return (
    <Segmented
      label="Which words"
      options={[
        { id: 'new', label: 'New words' },
        { id: 'mine', label: 'Keep mine' },
      ]}
      value={note.isTaken ? 'new' : 'mine'}
      onChange={(which) => take([note], which === 'new')}
    />
  )
}

function UsedIn({ questions }: { questions: readonly string[] }) {
  return (
    <p className={styles.heed}>
      <Link size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>
        It is evidence in{' '}
        {questions.map((question, at) => (
          <span key={question}>
            {at > 0 && (at === questions.length - 1 ? ' and ' : ', ')}
            <b>{question}</b>
          </span>
        ))}
        . {questions.length === 1 ? 'The plan keeps its' : 'The plans keep their'} words and{' '}
        {questions.length === 1 ? 'says' : 'say'} that the note has changed.
      </span>
    </p>
  )
}

function ChosenSource({ at }: { at: number }) {
  const { reading } = useWorkHere()
  const source = reading.preview.sources[at]
  if (!source) return null
  return (
    <div className={styles.top}>
      <h3 className={styles.heading}>{describeSource(source.fields)}</h3>
      <p className={styles.says}>
        {source.same === undefined
          ? 'A source that is added to yours.'
          : 'A source that is here already, and stays as it is.'}
      </p>
      {source.notRead !== '' && <p className={styles.heed}>In no field: “{source.notRead}”.</p>}
    </div>
  )
}

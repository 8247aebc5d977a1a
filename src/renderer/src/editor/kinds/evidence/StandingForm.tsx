import { compareWords } from '../../../../../shared/plan/compare-words.ts'
import type { Standing } from '../../../../../shared/plan/honest.ts'
import { Button } from '../../../ui/index.ts'
import styles from './StandingForm.module.css'

export type StandingFormProps = {
  words: string
  standing: Standing
  /** Puts the note's wording in the place of the words. */
  onTake: (wording: string) => void
  /** Keeps the words, and takes the note's wording of today as the one they were taken in. */
  onKeep: (wording: string) => void
  /** Gives the words as one's own rather than as a quotation. */
  onParaphrase: () => void
  onClose: () => void
}

const headings: Record<Standing['is'], string> = {
  'as-taken': 'As it was taken',
  gone: 'Its note is gone',
  changed: 'Its note has changed',
  altered: 'Not the note’s words',
}

/** What has become of the note of a piece of evidence, both wordings, and what can be done. */
export function StandingForm({
  words,
  standing,
  onTake,
  onKeep,
  onParaphrase,
  onClose,
}: StandingFormProps) {
  const wording =
    standing.is === 'changed' ? standing.now : standing.is === 'altered' ? standing.wording : null
  return (
    <div className={styles.form}>
      <h2 className={styles.heading}>{headings[standing.is]}</h2>
      {wording === null ? (
        <p className={styles.says}>
          The note this was taken from was deleted. The words and their citation stay in the plan as
          they are.
        </p>
      ) : (
        <>
          <h3 className={styles.label}>In the plan</h3>
          <Wording before={wording} after={words} />
          <h3 className={styles.label}>In the note{standing.is === 'changed' && ' now'}</h3>
          <Wording before={words} after={wording} />
        </>
      )}
      {standing.is === 'altered' && (
        <p className={styles.says}>
          Words left out are shown by “…”, words put in by [brackets]. With those it is a quotation
          still.
        </p>
      )}
      <div className={styles.buttons}>
        {standing.is === 'changed' && wording !== null && (
          <>
            <Button onPress={() => onKeep(wording)}>Keep mine</Button>
            <Button look="primary" onPress={() => onTake(wording)}>
              Take the new words
            </Button>
          </>
        )}
        {standing.is === 'altered' && wording !== null && (
          <>
            <Button onPress={onParaphrase}>Give it as a paraphrase</Button>
            <Button look="primary" onPress={() => onTake(wording)}>
              Take the note’s words
            </Button>
          </>
        )}
        {wording === null && <Button onPress={onClose}>Close</Button>}
      </div>
    </div>
  )
}

/** One wording, with the words marked that the other has not. */
function Wording({ before, after }: { before: string; after: string }) {
  const line = (text: string) => (text === '' ? [] : [{ type: 'text' as const, text }])
  const pieces = compareWords(line(before), line(after), () => '')
  let at = 0
  return (
    <p className={styles.wording}>
      {pieces
        .filter(({ change }) => change !== 'removed')
        .map(({ change, text }) => {
          const start = at
          at += text.length
          return change === 'added' ? <mark key={start}>{text}</mark> : text
        })}
    </p>
  )
}

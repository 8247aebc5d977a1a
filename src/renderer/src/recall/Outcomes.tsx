import { Check, CircleDashed, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Answer, Place, Recalled } from '../../../shared/plan/recall.ts'
import { counted } from '../../../shared/text/counted.ts'
import { Button } from '../ui/index.ts'
import { PlaceName } from './Rebuild.tsx'
import styles from './Recall.module.css'
import type { Outcome, Try } from './useRecall.ts'

const looks = {
  found: { word: 'Remembered', icon: <Check size={15} /> },
  part: { word: 'In part', icon: <CircleDashed size={15} /> },
  missed: { word: 'Missed', icon: <X size={15} /> },
}

type OutcomesProps = Pick<Try, 'places' | 'judge'> & { outcome: Outcome }

/** What was remembered, in part or missed, each with both wordings; and what the plan has not. */
export function Outcomes({ places, outcome, judge }: OutcomesProps) {
  const score = useRef<HTMLParagraphElement>(null)
  // What was pressed to come here is gone; one goes on from the score.
  useEffect(() => score.current?.focus(), [])
  const nameOf = new Map(places.map(({ id, name }) => [id, name]))
  return (
    <div className={styles.rebuild}>
      <p ref={score} role="status" tabIndex={-1} className={styles.score}>
        <b>{`${outcome.had} of ${outcome.of}`}</b>
        {` remembered${outcome.part > 0 ? `, ${outcome.part} in part` : ''}. `}
        {outcome.unmatched.length > 0 &&
          `${counted(outcome.unmatched.length, 'line')} ${outcome.unmatched.length === 1 ? 'is' : 'are'} not in the plan.`}
      </p>
      {places.map((place) => {
        const pieces = outcome.pieces.filter(({ placeId }) => placeId === place.id)
        return (
          <section key={place.id} className={styles.place} data-depth={Math.min(place.depth, 2)}>
            <PlaceName place={place} isClaimShown />
            {pieces.length > 0 && (
              <ul className={styles.pieces} aria-label={`Evidence of ${place.name}`}>
                {pieces.map((piece) => (
                  <Piece
                    key={piece.evidence.id}
                    piece={piece}
                    isHad={outcome.isHad(piece)}
                    nameOf={nameOf}
                    onJudge={(isHad) => judge(piece, isHad)}
                  />
                ))}
              </ul>
            )}
          </section>
        )
      })}
      {outcome.unmatched.length > 0 && <Unmatched answers={outcome.unmatched} places={places} />}
    </div>
  )
}

type PieceProps = {
  piece: Recalled
  isHad: boolean
  nameOf: ReadonlyMap<string, string>
  onJudge: (isHad: boolean) => void
}

function Piece({ piece, isHad, nameOf, onJudge }: PieceProps) {
  const { evidence, answer, isMisplaced } = piece
  // What the student says of it counts; "in part" stays told where they leave it at that.
  const shown = isHad ? 'found' : piece.outcome === 'part' ? 'part' : 'missed'
  const { word, icon } = looks[shown]
  return (
    <li className={styles.piece} data-outcome={shown}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.wordings}>
        <p>
          <span className={styles.word}>{word}</span> {evidence.words}
        </p>
        {answer && (
          <p className={styles.written}>
            {`You wrote: ${wordsOf(answer)}`}
            {isMisplaced && `, under ${nameOf.get(answer.placeId) ?? 'another place'}`}
          </p>
        )}
      </div>
      <Button
        size="small"
        look="quiet"
        aria-label={`${isHad ? 'I did not have this' : 'I had this'}: ${evidence.words}`}
        onPress={() => onJudge(!isHad)}
      >
        {isHad ? 'I did not have this' : 'I had this'}
      </Button>
    </li>
  )
}

const wordsOf = (answer: Answer): string => ('text' in answer ? answer.text : 'the same snippet')

function Unmatched({ answers, places }: { answers: readonly Answer[]; places: readonly Place[] }) {
  return (
    <section className={styles.place}>
      <h3 className={styles.name}>Not in the plan</h3>
      <ul className={styles.pieces} aria-label="Not in the plan">
        {answers.map((answer) => (
          <li key={`${answer.placeId} ${wordsOf(answer)}`} className={styles.piece}>
            <p className={styles.wordings}>
              {wordsOf(answer)}
              <span className={styles.written}>
                {` under ${places.find(({ id }) => id === answer.placeId)?.name ?? 'the plan'}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

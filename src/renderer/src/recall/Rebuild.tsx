import type { Recall } from '../../../shared/model/version.ts'
import type { Place } from '../../../shared/plan/recall.ts'
import { counted } from '../../../shared/text/counted.ts'
import { Checkbox, TextArea } from '../ui/index.ts'
import styles from './Recall.module.css'
import { saysLast } from './says.ts'
import type { Try } from './useRecall.ts'

type RebuildProps = Pick<Try, 'places' | 'draft' | 'change'> & {
  question: string
  /** How earlier tries went, the latest first. */
  scores: readonly Recall[]
}

/** The plan with its evidence hidden, and a field for each place that has some. */
export function Rebuild({ places, draft, change, question, scores }: RebuildProps) {
  const last = saysLast(scores)
  const first = places.find(({ evidence }) => evidence.length > 0)
  return (
    <div className={styles.rebuild}>
      <p className={styles.question}>{question}</p>
      {last && <p className={styles.last}>{last}</p>}
      <p className={styles.hint}>
        Write down from memory what evidence each point rests on, a line for each piece. Your own
        words will do; spelling and order do not count, but dates and figures do.
      </p>
      <Checkbox
        label="Show the claims"
        isSelected={draft.areClaimsShown}
        onChange={(areClaimsShown) => change({ areClaimsShown })}
      />
      {places.map((place) => (
        <section key={place.id} className={styles.place} data-depth={Math.min(place.depth, 2)}>
          <PlaceName place={place} isClaimShown={draft.areClaimsShown} />
          {place.evidence.length > 0 && (
            <TextArea
              label={`Evidence: ${place.name}`}
              hideLabel
              description={counted(place.evidence.length, 'piece')}
              autoFocus={place.id === first?.id}
              rows={Math.min(6, place.evidence.length + 1)}
              value={draft.written[place.id] ?? ''}
              onChange={(words) => change({ written: { ...draft.written, [place.id]: words } })}
            />
          )}
        </section>
      ))}
    </div>
  )
}

/** Sections keep their titles: they are the plan's shape, and not what is asked for. */
export function PlaceName({ place, isClaimShown }: { place: Place; isClaimShown: boolean }) {
  const isShown = place.words !== '' && (isClaimShown || place.kind === 'section')
  return (
    <h3 className={styles.name} data-kind={place.kind}>
      {place.kind !== 'section' && <span className={styles.where}>{place.name}</span>}
      {isShown && <span className={styles.claim}>{place.words}</span>}
      {place.kind === 'section' && place.words === '' && (
        <span className={styles.claim}>Untitled section</span>
      )}
    </h3>
  )
}

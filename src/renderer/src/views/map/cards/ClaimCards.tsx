/** The cards that claim something: sections, points, and their counters with replies. */
import { counted } from '../../../../../shared/text/counted.ts'
import { stanceLooks } from '../../../editor/index.ts'
import { Sign } from '../../../ui/index.ts'
import { useMapActs } from '../acts.ts'
import styles from '../Cards.module.css'
import type { CardOf } from '../model/items.ts'
import { saysPieces } from '../model/names.ts'
import type { FaceProps } from './Face.tsx'
import { Flags } from './Flags.tsx'
import { Letter } from './Letter.tsx'
import { Line } from './Line.tsx'

export function SectionCard({ item, card, editing }: FaceProps & { card: CardOf<'section'> }) {
  return (
    <>
      {card.line && (
        <Line
          item={item}
          line={card.line}
          editing={editing}
          label="Title of the section"
          instead="Untitled section"
          className={styles.title}
        />
      )}
      <small className={styles.counts}>
        {card.goesOn
          ? 'continued'
          : `${counted(card.points, 'point')} · ${saysPieces(card.pieces)}`}
      </small>
    </>
  )
}

export function PointCard({ item, card, editing }: FaceProps & { card: CardOf<'point'> }) {
  const { ask } = useMapActs()
  return (
    <>
      <div className={styles.head}>
        <span className={styles.number}>{card.number}</span>
        <button
          type="button"
          tabIndex={-1}
          className={styles.stance}
          data-stance={card.stance}
          aria-label={`Stance: ${card.stance}`}
          aria-haspopup="menu"
          onClick={(event) => ask('stance', item, event.currentTarget)}
        >
          <Sign name={card.stance} />
          <span className={styles.small}>{stanceLooks[card.stance].label}</span>
        </button>
        {card.pieces > 0 && <span className={styles.pieces}>{saysPieces(card.pieces)}</span>}
        <span className={styles.space} />
        {card.letters.map((letter) => (
          <Letter key={letter} letter={letter} />
        ))}
      </div>
      <Line
        item={item}
        line={card.line}
        editing={editing}
        label={`Claim of point ${card.number}`}
        instead="No claim yet"
        className={styles.claim}
      />
      <Flags flags={card.flags} />
    </>
  )
}

export function CounterCard({ item, card, editing }: FaceProps & { card: CardOf<'counter'> }) {
  const hasReply = card.reply.content.length > 0 || editing === 1
  return (
    <>
      <span className={styles.label}>Counter</span>
      <Line
        item={item}
        line={card.claim}
        at={0}
        editing={editing}
        label="Counter"
        instead="No objection yet"
      />
      {hasReply && (
        <>
          <span className={styles.label}>Reply</span>
          <Line
            item={item}
            line={card.reply}
            at={1}
            editing={editing}
            label="Reply"
            instead="No reply yet"
          />
        </>
      )}
      <div className={styles.all}>
        <Flags flags={card.flags} />
      </div>
    </>
  )
}

/** The cards of what claims rest on: evidence, the place where it is missing, and what is folded away. */
import { ChevronRight, Plus } from 'lucide-react'
import { KindIcon } from '../../../library/index.ts'
import { Sign } from '../../../ui/index.ts'
import { useMapActs } from '../acts.ts'
import styles from '../Cards.module.css'
import type { CardOf } from '../model/items.ts'
import type { FaceProps } from './Face.tsx'
import { FlagWords } from './Flags.tsx'
import { Line } from './Line.tsx'

export function EvidenceCard({ item, card, editing }: FaceProps & { card: CardOf<'evidence'> }) {
  return (
    <>
      <span className={styles.kind}>
        {card.snippetKind && <KindIcon kind={card.snippetKind} size={13} isAlone />}
      </span>
      {editing === null ? (
        <p className={styles.words} data-line="0">
          {card.words}
        </p>
      ) : (
        <Line
          item={item}
          line={{ id: item.id, line: 0, content: [{ type: 'text', text: card.words }] }}
          editing={editing}
          label="Words of the evidence"
          instead="No words yet"
          isPlain
        />
      )}
      <div className={styles.meta}>
        <span className={styles.source}>{card.source || 'No source'}</span>
        {card.flag && (
          <span className={styles.sign} title={card.flag.says}>
            <Sign name={card.flag.severity} />
          </span>
        )}
        <span className={styles.date}>{card.date || 'undated'}</span>
      </div>
    </>
  )
}

export function SlotCard({ item, card }: FaceProps & { card: CardOf<'slot'> }) {
  const { findEvidence } = useMapActs()
  return (
    <>
      <FlagWords flag={card.flag} />
      <button
        type="button"
        tabIndex={-1}
        className={styles.add}
        aria-label="Find evidence"
        onClick={() => findEvidence(item)}
      >
        <Plus size={13} strokeWidth={1.75} aria-hidden="true" />
        <span className={styles.small}>Evidence</span>
      </button>
    </>
  )
}

export function StubCard({ item, card }: FaceProps & { card: CardOf<'stub'> }) {
  const { fold } = useMapActs()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.unfold}
      aria-label={`Unfold: ${card.says}`}
      onClick={() => fold(item, false)}
    >
      <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
      <b>{card.says}</b>
      <span>{card.dates}</span>
      <span className={styles.space} />
      {card.flag && <FlagWords flag={card.flag} />}
    </button>
  )
}

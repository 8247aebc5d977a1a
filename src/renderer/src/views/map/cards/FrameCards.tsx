/** The cards of the first column: the question, the line of argument, the criteria and the judgement. */
import styles from '../Cards.module.css'
import type { CardOf } from '../model/items.ts'
import { saysEvidence } from '../model/names.ts'
import type { FaceProps } from './Face.tsx'
import { Flags } from './Flags.tsx'
import { Letter } from './Letter.tsx'
import { Line } from './Line.tsx'

export function QuestionCard({ card }: FaceProps & { card: CardOf<'question'> }) {
  return (
    <>
      <h1 className={styles.question}>{card.question}</h1>
      {card.asks !== '' && <p className={styles.asks}>{card.asks}</p>}
    </>
  )
}

export function LineOfArgumentCard({
  item,
  card,
  editing,
}: FaceProps & { card: CardOf<'line-of-argument'> }) {
  return (
    <>
      <span className={styles.label}>Line of argument</span>
      <Line
        item={item}
        line={card.line}
        editing={editing}
        label="Line of argument"
        instead="What the essay will defend"
        className={styles.argument}
      />
      <Flags flags={card.flags} />
    </>
  )
}

export function CriterionCard({ item, card, editing }: FaceProps & { card: CardOf<'criterion'> }) {
  return (
    <>
      {card.isFirst && <span className={styles.label}>Criteria</span>}
      <div className={styles.criterion}>
        <Letter letter={card.letter} />
        <div>
          <Line
            item={item}
            line={card.line}
            editing={editing}
            label={`Criterion ${card.letter}`}
            instead="No criterion yet"
          />
          <Flags flags={card.flags} />
        </div>
      </div>
    </>
  )
}

export function JudgementCard({ item, card, editing }: FaceProps & { card: CardOf<'judgement'> }) {
  return (
    <>
      <span className={styles.label}>Judgement</span>
      {card.lines.map((line, at) => (
        <Line
          key={line.id}
          item={item}
          line={line}
          at={at}
          editing={editing}
          label="Judgement"
          instead="The weighed answer"
          className={styles.judged}
        />
      ))}
      {card.pieces > 0 && <span className={styles.label}>{saysEvidence(card.pieces)}</span>}
      <Flags flags={card.flags} />
    </>
  )
}

/** What a card shows, by its kind. It is drawn twice at first: once unseen, to know how high it is. */
import type { MapItem } from '../model/items.ts'
import { CounterCard, PointCard, SectionCard } from './ClaimCards.tsx'
import { EvidenceCard, SlotCard, StubCard } from './EvidenceCards.tsx'
import { CriterionCard, JudgementCard, LineOfArgumentCard, QuestionCard } from './FrameCards.tsx'

export type FaceProps = {
  item: MapItem
  /** Which of its lines is written in, from 0; null for none. */
  editing: number | null
}

export function Face({ item, editing }: FaceProps) {
  const { card } = item
  const given = { item, editing }
  switch (card.kind) {
    case 'question':
      return <QuestionCard {...given} card={card} />
    case 'line-of-argument':
      return <LineOfArgumentCard {...given} card={card} />
    case 'criterion':
      return <CriterionCard {...given} card={card} />
    case 'judgement':
      return <JudgementCard {...given} card={card} />
    case 'section':
      return <SectionCard {...given} card={card} />
    case 'point':
      return <PointCard {...given} card={card} />
    case 'counter':
      return <CounterCard {...given} card={card} />
    case 'evidence':
      return <EvidenceCard {...given} card={card} />
    case 'slot':
      return <SlotCard {...given} card={card} />
    case 'stub':
      return <StubCard {...given} card={card} />
  }
}

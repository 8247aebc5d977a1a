import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components'
import styles from './ChoiceCards.module.css'
import { cx } from './cx.ts'
import { FieldFrame } from './FieldFrame.tsx'
import type { Option } from './Select.tsx'

export type Card<Id extends string> = Option<Id> & {
  /** Why this one, in a few words that stand out. */
  note?: string | undefined
  /** A drawing of it. It says nothing that the words do not. */
  picture: ReactNode
}

export type ChoiceCardsProps<Id extends string> = Omit<
  AriaRadioGroupProps,
  'className' | 'style' | 'children' | 'value' | 'defaultValue' | 'onChange'
> & {
  label: string
  cards: readonly Card<Id>[]
  value: Id | null
  onChange: (id: Id) => void
  /** Puts the keyboard on the choice made as the cards come. */
  autoFocus?: boolean
  /** Side by side where there is room (the default), or one under another. */
  layout?: 'grid' | 'column'
}

/** One choice of a few that are seen better than told. */
export function ChoiceCards<Id extends string>({
  label,
  cards,
  value,
  onChange,
  autoFocus = false,
  layout = 'grid',
  ...rest
}: ChoiceCardsProps<Id>) {
  const id = useId()
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(chosen) => {
        const card = cards.find(({ id }) => id === chosen)
        if (card) onChange(card.id)
      }}
      className={cx(styles.group)}
    >
      <FieldFrame label={label}>
        <div className={cx(styles.cards, styles[layout])}>
          {cards.map((card) => (
            <Radio
              key={card.id}
              value={card.id}
              autoFocus={autoFocus && card.id === value}
              className={cx(styles.card)}
              // The name is the choice alone; what is said of it is its description.
              aria-label={card.label}
              aria-describedby={`${id}-${card.id}`}
            >
              <span className={styles.picture} aria-hidden="true">
                {card.picture}
              </span>
              <span className={styles.words}>
                <span className={styles.label}>
                  {card.label}
                  <Check size={14} aria-hidden="true" className={cx(styles.tick)} />
                </span>
                <span id={`${id}-${card.id}`} className={styles.detail}>
                  {card.note && <span className={styles.note}>{card.note} </span>}
                  {card.detail}
                </span>
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}

import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../ui/index.ts'
import { placeCard, type Rect } from './place-card.ts'
import styles from './WordsCard.module.css'

export type WordsCardProps = {
  /** What it is a card of: "Evidence of point 3". */
  label: string
  /** The element it is of. */
  of: Element
  /** The view: the card is put into it, and stands in its room. */
  within: Element
  /** What of the view it should cover none of, as a selector. */
  others: string
  head: ReactNode
  words: ReactNode
  /** What is told beside the words, by what it is called. */
  facts: readonly (readonly [name: string, value: string])[]
  acts: readonly { label: string; onPress: () => void }[]
  /** Escape is pressed in it. */
  onEscape: () => void
  onEnter: () => void
  onLeave: () => void
}

/** Words in whole that a view has had to cut, and what is known of them. It is closed by who opened it. */
export function WordsCard(props: WordsCardProps) {
  const { label, of, within, others, head, words, facts, acts, onEscape, onEnter, onLeave } = props
  const card = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null)
  useLayoutEffect(() => {
    const { current } = card
    if (!current) return
    const { left, top, width, height } = within.getBoundingClientRect()
    const inView = (element: Element): Rect => {
      const rect = element.getBoundingClientRect()
      return { x: rect.left - left, y: rect.top - top, width: rect.width, height: rect.height }
    }
    const around = [...within.querySelectorAll(others)].filter((element) => element !== of)
    const size = { width: current.offsetWidth, height: current.offsetHeight }
    setPlace(placeCard(inView(of), size, { width, height }, around.map(inView)))
  }, [of, within, others])
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields.
    <div
      ref={card}
      role="group"
      aria-label={label}
      className={styles.card}
      style={
        place ? { insetInlineStart: place.x, insetBlockStart: place.y } : { visibility: 'hidden' }
      }
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onEscape()
      }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <div className={styles.head}>{head}</div>
      <p className={styles.words}>{words}</p>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {acts.length > 0 && (
        <div className={styles.acts}>
          {acts.map((act) => (
            <Button key={act.label} look="quiet" size="small" onPress={act.onPress}>
              {act.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

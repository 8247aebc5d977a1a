import { useEffect, useRef } from 'react'
import type { ArgumentLine } from '../../../../../shared/plan/argument.ts'
import { type FieldEnd, WordsField } from '../../../editor/index.ts'
import { cx } from '../../../ui/index.ts'
import { Words } from '../../shared/Words.tsx'
import { useMapActs } from '../acts.ts'
import styles from '../Cards.module.css'
import type { MapItem } from '../model/items.ts'

type LineProps = {
  item: MapItem
  line: ArgumentLine
  /** Which of the card's lines it is, from 0. */
  at?: number
  /** Which of them is written in; null for none. */
  editing: number | null
  /** What the field is called: "Claim of point 2". */
  label: string
  /** What stands here while nothing is written. */
  instead: string
  className?: string | undefined
  isPlain?: boolean
}

/** A line of a card: to be read, or in the same place to be written in. */
export function Line({
  item,
  line,
  at = 0,
  editing,
  label,
  instead,
  className,
  isPlain,
}: LineProps) {
  const { labelOf } = useMapActs()
  if (editing === at)
    return <Field {...{ item, line, label, className }} placeholder={instead} isPlain={isPlain} />
  const isEmpty = line.content.length === 0
  return (
    <p className={cx(className, styles.words)} data-line={at} data-unwritten={isEmpty || undefined}>
      {isEmpty ? instead : <Words content={line.content} labelOf={labelOf} />}
    </p>
  )
}

type FieldProps = Pick<LineProps, 'item' | 'line' | 'label' | 'className'> & {
  placeholder: string
  isPlain: boolean | undefined
}

const ends: Record<FieldEnd, 'stay' | 'next' | 'previous' | 'leave'> = {
  enter: 'stay',
  escape: 'stay',
  next: 'next',
  previous: 'previous',
  left: 'leave',
}

function Field({ item, line, label, className, placeholder, isPlain = false }: FieldProps) {
  const { editor, fields, endEdit, grow } = useMapActs()
  const frame = useRef<HTMLDivElement>(null)
  // What is typed is heard of once the keys have a pause: until then the card itself says how high it is.
  useEffect(() => {
    const card = frame.current?.closest<HTMLElement>('[data-item]')
    if (!card) return
    const watch = new ResizeObserver(() => grow(item.id, card.offsetHeight))
    watch.observe(card)
    return () => {
      watch.disconnect()
      grow(item.id, null)
    }
  }, [grow, item.id])
  return (
    <div ref={frame} className={cx(className, styles.field, 'nodrag', 'nopan', 'nowheel')}>
      <WordsField
        editor={editor}
        line={line}
        label={label}
        placeholder={placeholder}
        isPlain={isPlain}
        sources={fields.sources}
        onCitation={fields.onCitation}
        onEnd={(how) => endEdit(item, ends[how])}
      />
    </div>
  )
}

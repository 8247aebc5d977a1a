import { Check } from 'lucide-react'
import type { Ref } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { nameOfStyle, type StyleSummary } from '../../../shared/model/citation-style.ts'
import { cx } from '../ui/index.ts'
import styles from './StyleDialog.module.css'

type StyleListProps = {
  styles: readonly StyleSummary[]
  /** The one whose previews are shown. */
  shown: string | null
  /** The one that is in use. */
  now: string
  onShow: (id: string) => void
  onTake: (style: StyleSummary) => void
  ref?: Ref<HTMLDivElement>
}

/** Styles, one of them shown: arrows go from one to the next, Enter or a second press takes it. */
export function StyleList({ styles: all, shown, now, onShow, onTake, ref }: StyleListProps) {
  return (
    <ListBox
      ref={ref}
      aria-label="Citation styles"
      className={cx(styles.list)}
      items={all}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={shown === null ? [] : [shown]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys
        if (typeof id === 'string') onShow(id)
      }}
      onAction={(id) => {
        const style = all.find((one) => one.id === id)
        if (style) onTake(style)
      }}
    >
      {(style) => (
        <ListBoxItem id={style.id} textValue={nameIn(style)} className={cx(styles.style)}>
          <Text slot="label" className={cx(styles.name)}>
            {nameIn(style)}
          </Text>
          {style.id === now && (
            <span className={styles.now}>
              <Check size={14} strokeWidth={1.75} aria-hidden="true" />
              In use
            </span>
          )}
          <Text slot="description" className={cx(styles.kind)}>
            {kindOf(style)}
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** "Harvard", and of those that have no short name, the whole of it. */
const nameIn = ({ id, title }: StyleSummary): string => {
  const name = nameOfStyle(id)
  return name === id ? title : name
}

const kindOf = ({ id, kind }: StyleSummary): string =>
  `${id.startsWith('own:') ? 'Your own, ' : ''}${kind === 'note' ? 'notes' : 'in the text'}`

import { X } from 'lucide-react'
import { Button, ButtonContext, Tag, TagGroup, TagList } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Tags.module.css'

export type TagsProps = {
  /** The accessible name of them all. */
  label: string
  tags: readonly { id: string; label: string; detail?: string | undefined }[]
  onRemove: (ids: ReadonlySet<string>) => void
  /** `accent`: they are in force, as filters are. */
  look?: 'plain' | 'accent'
}

/** Chips that stand in a field, before what is typed in it: each is taken away by its cross, by Delete or Backspace. */
export function Tags({ label, tags, onRemove, look = 'plain' }: TagsProps) {
  return (
    // The field around them may have told its buttons what they are: these are not they.
    <ButtonContext value={null}>
      <TagGroup
        aria-label={label}
        className={cx(styles.group)}
        onRemove={(keys) => onRemove(new Set([...keys].map(String)))}
      >
        <TagList className={cx(styles.list)} items={[...tags]}>
          {({ id, label, detail }) => (
            <Tag
              id={id}
              textValue={detail === undefined ? label : `${label} ${detail}`}
              className={cx(styles.tag, look === 'accent' && styles.accent)}
            >
              <span className={styles.words}>
                {label}
                {detail !== undefined && <span className={styles.detail}> {detail}</span>}
              </span>
              <Button slot="remove" className={cx(styles.remove)}>
                <X size={12} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
    </ButtonContext>
  )
}

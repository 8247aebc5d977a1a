import { useRef, useState } from 'react'
import { ComboBox as AriaComboBox, Group, Input, ListBox } from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import fields from './field.module.css'
import { isFound } from './found.ts'
import lists from './list.module.css'
import { Float } from './Popover.tsx'
import { OptionItem } from './Select.tsx'
import { Tags } from './Tags.tsx'
import styles from './TagsField.module.css'

export type TagsFieldProps = Pick<FieldWords, 'label' | 'hideLabel' | 'description'> & {
  tags: readonly string[]
  onChange: (tags: string[]) => void
  /** Tags there are already, the most used first. */
  known: readonly string[]
  placeholder?: string
  className?: string | undefined
}

/** Capitals do not tell two tags apart. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The tags with one more, as it is written where it is used already; as they are where it is there. */
export function withTag(
  tags: readonly string[],
  typed: string,
  known: readonly string[],
): readonly string[] {
  const name = typed.replace(/\s+/gu, ' ').replace(/^#/, '').trim().slice(0, mostLetters).trim()
  if (name === '' || tags.some((tag) => isSame(tag, name))) return tags
  return [...tags, known.find((tag) => isSame(tag, name)) ?? name]
}

/** The tags with each of several more, as a list from elsewhere is pasted: "stalin, nep, terror". */
export const withTags = (
  tags: readonly string[],
  typed: readonly string[],
  known: readonly string[],
): readonly string[] => typed.reduce((all, words) => withTag(all, words, known), tags)

/** As long as a tag may be. */
const mostLetters = 80

/** Tags as chips, with a field behind them that adds one by Enter or a comma; Backspace in it takes the last away. */
export function TagsField({
  label,
  hideLabel = false,
  description,
  tags,
  onChange,
  known,
  placeholder = 'Add a tag',
  className,
}: TagsFieldProps) {
  const [typed, setTyped] = useState('')
  const isOpen = useRef(false)
  const left = known.filter((tag) => !tags.some((own) => isSame(own, tag)))
  const options = left.map((tag) => ({ id: tag, label: tag }))

  function add(...words: readonly string[]) {
    setTyped('')
    const more = withTags(tags, words, known)
    if (more !== tags) onChange([...more])
  }

  return (
    <AriaComboBox
      menuTrigger="input"
      allowsCustomValue
      defaultItems={options}
      defaultFilter={isFound}
      inputValue={typed}
      onInputChange={(words) => {
        if (words.includes(',')) add(...words.split(','))
        else setTyped(words)
      }}
      onOpenChange={(open) => {
        isOpen.current = open
      }}
      value={null}
      onChange={(key) => {
        if (key !== null) add(String(key))
      }}
      onBlur={() => add(typed)}
      className={cx(fields.field, className)}
      {...(hideLabel && { 'aria-label': label })}
    >
      <FieldFrame {...{ label, hideLabel, description }}>
        <Group className={cx(fields.box, styles.box)}>
          <Tags
            label={label}
            tags={tags.map((tag) => ({ id: tag, label: tag }))}
            onRemove={(gone) => onChange(tags.filter((tag) => !gone.has(tag)))}
          />
          <Input
            className={cx(fields.input, styles.input)}
            placeholder={placeholder}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter' && typed.trim() !== '') {
                event.preventDefault()
                add(typed)
              }
              if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1))
              if (event.key === 'Escape' && isOpen.current) event.stopPropagation()
            }}
          />
        </Group>
      </FieldFrame>
      <Float>
        <ListBox<(typeof options)[number]> className={cx(lists.list)}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Float>
    </AriaComboBox>
  )
}

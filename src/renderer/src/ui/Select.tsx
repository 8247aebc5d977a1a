import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  ListBox,
  ListBoxItem,
  SelectValue,
  Text,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import fields from './field.module.css'
import lists from './list.module.css'
import { Float } from './Popover.tsx'
import styles from './Select.module.css'

export type Option<Id extends string> = { id: Id; label: string; detail?: string | undefined }

export type SelectProps<Id extends string> = Omit<
  AriaSelectProps<Option<Id>>,
  | 'className'
  | 'style'
  | 'children'
  | 'aria-label'
  | 'isInvalid'
  | 'value'
  | 'defaultValue'
  | 'onChange'
> &
  FieldWords & {
    options: readonly Option<Id>[]
    value: Id | null
    onChange: (id: Id) => void
    /** `box` is a form field; `name` is what is chosen as a heading, that opens the others. */
    look?: 'box' | 'name'
    className?: string | undefined
  }

/** One choice of a short list. For long lists use `ComboBox`. */
export function Select<Id extends string>({
  label,
  hideLabel = false,
  isOptional = false,
  description,
  fault,
  options,
  value,
  onChange,
  look = 'box',
  className,
  ...rest
}: SelectProps<Id>) {
  return (
    <AriaSelect
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
      isInvalid={fault !== undefined}
      className={cx(fields.field, className)}
    >
      <FieldFrame {...{ label, hideLabel, isOptional, description, fault }}>
        <Button className={cx(look === 'box' ? fields.box : styles.name)}>
          <SelectValue className={cx(fields.value)}>
            {({ isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : options.find((option) => option.id === value)?.label
            }
          </SelectValue>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </FieldFrame>
      <Float>
        <ListBox items={options} className={cx(lists.list)}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Float>
    </AriaSelect>
  )
}

/** One choice in the list of a select or a combo box. */
export function OptionItem({ option }: { option: Option<string> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={cx(lists.item)}>
      <span className={lists.words}>
        <Text slot="label">{option.label}</Text>
        {option.detail && (
          <Text slot="description" className={cx(lists.detail)}>
            {option.detail}
          </Text>
        )}
      </span>
      <Check size={14} aria-hidden="true" className={cx(lists.tick)} />
    </ListBoxItem>
  )
}

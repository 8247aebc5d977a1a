import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Group,
  Input,
  ListBox,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import fields from './field.module.css'
import lists from './list.module.css'
import { Float } from './Popover.tsx'
import { type Option, OptionItem } from './Select.tsx'

export type ComboBoxProps<Id extends string> = Omit<
  AriaComboBoxProps<Option<Id>>,
  | 'className'
  | 'style'
  | 'children'
  | 'aria-label'
  | 'isInvalid'
  | 'items'
  | 'defaultItems'
  | 'value'
  | 'defaultValue'
  | 'onChange'
> &
  FieldWords & {
    options: readonly Option<Id>[]
    value: Id | null
    onChange: (id: Id | null) => void
    placeholder?: string
    /** Shown in the list when nothing matches what is typed. */
    nothing?: string
    className?: string | undefined
  }

/** One choice of a long list, narrowed by typing. */
export function ComboBox<Id extends string>({
  label,
  hideLabel = false,
  isOptional = false,
  description,
  fault,
  options,
  value,
  onChange,
  placeholder,
  nothing = 'Nothing matches.',
  className,
  ...rest
}: ComboBoxProps<Id>) {
  const items = useMemo(() => [...options], [options])
  return (
    <AriaComboBox
      menuTrigger="focus"
      allowsEmptyCollection
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      defaultItems={items}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      isInvalid={fault !== undefined}
      className={cx(fields.field, className)}
    >
      <FieldFrame {...{ label, hideLabel, isOptional, description, fault }}>
        <Group className={cx(fields.box)}>
          <Input className={cx(fields.input)} {...(placeholder && { placeholder })} />
          <Button>
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        </Group>
      </FieldFrame>
      <Float>
        <ListBox<Option<Id>>
          className={cx(lists.list)}
          renderEmptyState={() => <div className={lists.none}>{nothing}</div>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Float>
    </AriaComboBox>
  )
}

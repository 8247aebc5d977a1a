import { ChevronDown } from 'lucide-react'
import { useContext, useEffect, useMemo, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import fields from './field.module.css'
import { found, isFound } from './found.ts'
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

/**
 * One choice of a long list, narrowed by typing: the best match is chosen as one types, and Enter or Tab
 * takes it. What is typed and is no choice stays as it was typed, and the field says so.
 */
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
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const chosen = options.find((option) => option.id === value)
  const items = useMemo(() => {
    const first = typed === chosen?.label ? [] : found(options, typed, ({ label }) => label)
    return [...first, ...options.filter((option) => !first.includes(option))]
  }, [options, typed, chosen])
  const isUnknown = value === null && typed.trim() !== '' && !isOpen
  const told = fault ?? (isUnknown ? `Nothing is chosen for “${typed.trim()}” yet.` : undefined)
  return (
    <AriaComboBox
      menuTrigger="focus"
      allowsEmptyCollection
      // Else React Aria takes away, with Enter and when the field is left, what is no choice.
      allowsCustomValue
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      defaultItems={items}
      defaultFilter={isFound}
      onInputChange={setTyped}
      onOpenChange={setOpen}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      isInvalid={told !== undefined}
      className={cx(fields.field, className)}
    >
      <FieldFrame {...{ label, hideLabel, isOptional, description, fault: told }}>
        <Box
          bestFor={(words) =>
            words.trim() === '' || words === chosen?.label
              ? null
              : (found(options, words, ({ label }) => label)[0]?.id ?? null)
          }
          placeholder={placeholder}
        />
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

type BoxProps = {
  /** The choice that is meant by words in the field, if it is not the one made already. */
  bestFor: (words: string) => string | null
  placeholder: string | undefined
}

function Box({ bestFor, placeholder }: BoxProps) {
  const state = useContext(ComboBoxStateContext)
  useEffect(() => {
    if (!state?.isOpen || bestFor(state.inputValue) === null) return
    const { selectionManager, collection } = state
    if (selectionManager.focusedKey === null)
      selectionManager.setFocusedKey(collection.getFirstKey())
  })
  return (
    <Group
      className={cx(fields.box)}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        // Right behind the last letter the list, which would take Enter, is not open yet.
        const isTaken = state?.isOpen && state.selectionManager.focusedKey !== null
        const best = event.target instanceof HTMLInputElement ? bestFor(event.target.value) : null
        if (isTaken || best === null) return
        event.preventDefault()
        event.stopPropagation()
        state?.setValue(best)
      }}
      onKeyDown={(event) => {
        // Escape closes the list, and not the dialog around it too.
        if (event.key === 'Escape' && state?.isOpen) event.stopPropagation()
      }}
    >
      <Input className={cx(fields.input)} {...(placeholder && { placeholder })} />
      <Button>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
    </Group>
  )
}

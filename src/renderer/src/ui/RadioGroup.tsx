import { useId } from 'react'
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components'
import styles from './choices.module.css'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import type { Option } from './Select.tsx'

export type RadioGroupProps<Id extends string> = Omit<
  AriaRadioGroupProps,
  | 'className'
  | 'style'
  | 'children'
  | 'aria-label'
  | 'isInvalid'
  | 'value'
  | 'defaultValue'
  | 'onChange'
> &
  Omit<FieldWords, 'isOptional'> & {
    options: readonly Option<Id>[]
    value: Id | null
    onChange: (id: Id) => void
    /** Puts the keyboard on the choice made as the group comes. */
    autoFocus?: boolean
    /** Side by side, three in a row, or one under another (the default). */
    layout?: 'row' | 'grid' | 'column'
    className?: string | undefined
  }

/** One choice of a few, all in view. */
export function RadioGroup<Id extends string>({
  label,
  hideLabel = false,
  description,
  fault,
  options,
  value,
  onChange,
  autoFocus = false,
  layout = 'column',
  className,
  ...rest
}: RadioGroupProps<Id>) {
  const id = useId()
  return (
    <AriaRadioGroup
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      orientation={layout === 'column' ? 'vertical' : 'horizontal'}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen)
        if (option) onChange(option.id)
      }}
      isInvalid={fault !== undefined}
      className={cx(styles.group, className)}
    >
      <FieldFrame {...{ label, hideLabel, description, fault }}>
        <div className={styles[layout]}>
          {options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              autoFocus={autoFocus && option.id === value}
              className={cx(styles.choice)}
              // The name is the choice alone; what is said of it is its description.
              aria-label={option.label}
              {...(option.detail && { 'aria-describedby': `${id}-${option.id}` })}
            >
              <span className={styles.dot} aria-hidden="true" />
              <span className={styles.words}>
                {option.label}
                {option.detail && (
                  <span id={`${id}-${option.id}`} className={styles.detail}>
                    {option.detail}
                  </span>
                )}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}

import { Search, X } from 'lucide-react'
import type { FormEventHandler, ReactNode, RefAttributes } from 'react'
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components'
import { cx } from './cx.ts'
import fields from './field.module.css'
import styles from './SearchField.module.css'

export type SearchFieldProps = Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children' | 'aria-label' | 'onInput'
> &
  RefAttributes<HTMLInputElement> & {
    label: string
    placeholder?: string
    /** Shown at the end of the field, such as how many were found. */
    count?: ReactNode
    /** Stands in the field before what is typed; with it there is something to empty. */
    before?: ReactNode
    /** Told of each input before its words are. */
    onInput?: FormEventHandler<HTMLInputElement>
    className?: string | undefined
  }

/** A search box whose name is its label; Esc or the cross empties it. `ref` is the input. */
export function SearchField({
  label,
  placeholder = label,
  count,
  before,
  onInput,
  className,
  ref,
  ...rest
}: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={cx(styles.search, className)}>
      <Group className={cx(fields.box, styles.box)} data-with={before ? '' : undefined}>
        <Search size={14} strokeWidth={1.75} aria-hidden="true" />
        <div className={styles.words}>
          {before}
          <Input
            ref={ref ?? null}
            placeholder={placeholder}
            className={cx(fields.input, styles.input)}
            {...(onInput && { onInput })}
          />
        </div>
        {count !== undefined && <span className={fields.count}>{count}</span>}
        <Button className={cx(styles.clear)} aria-label="Empty the search">
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Group>
    </AriaSearchField>
  )
}

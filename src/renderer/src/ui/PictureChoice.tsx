import type { ReactNode } from 'react'
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame } from './FieldFrame.tsx'
import styles from './PictureChoice.module.css'

export type PictureChoiceProps<Id extends string> = {
  label: string
  /** A picture says nothing that the words do not. */
  options: readonly { id: Id; label: string; picture: ReactNode }[]
  value: Id
  onChange: (id: Id) => void
}

/** One choice of a few that are known by their looks: small pictures with a word or two under each. */
export function PictureChoice<Id extends string>({
  label,
  options,
  value,
  onChange,
}: PictureChoiceProps<Id>) {
  return (
    <AriaRadioGroup
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen)
        if (option) onChange(option.id)
      }}
      className={cx(styles.group)}
    >
      <FieldFrame label={label}>
        <div className={styles.row}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className={cx(styles.choice)}>
              <span className={styles.picture} aria-hidden="true">
                {option.picture}
              </span>
              {option.label}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}

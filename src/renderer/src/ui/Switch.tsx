import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Switch.module.css'

export type SwitchProps = {
  label: string
  detail?: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
}

/** What is on or off. */
export function Switch({ label, detail, isSelected, onChange }: SwitchProps) {
  return (
    <AriaSwitch isSelected={isSelected} onChange={onChange} className={cx(styles.switch)}>
      <span className={styles.track} aria-hidden="true" />
      <span className={styles.words}>
        {label}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </AriaSwitch>
  )
}

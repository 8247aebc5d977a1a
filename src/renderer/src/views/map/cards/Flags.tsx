import { Sign } from '../../../ui/index.ts'
import styles from '../Cards.module.css'
import type { Flag } from '../model/items.ts'

/** What the checks find at a card, at its foot. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  if (flags.length === 0) return null
  return (
    <div className={styles.foot}>
      {flags.map((flag) => (
        <FlagWords key={flag.says} flag={flag} />
      ))}
    </div>
  )
}

export function FlagWords({ flag }: { flag: Flag }) {
  return (
    <span className={styles.flag} data-severity={flag.severity}>
      <Sign name={flag.severity} />
      <span className={styles.small}>{flag.says}</span>
    </span>
  )
}

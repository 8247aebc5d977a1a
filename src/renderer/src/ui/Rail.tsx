/** The rail beside a list: where one is in it, and what it is narrowed to, with how much of it each row has. */
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Rail.module.css'

export type RailProps = {
  label: string
  /** What it is called among the panes, where the keyboard comes to it by itself. */
  pane?: string
  /** Whether it stands in a menu, where there is no room for it beside the list. */
  isInMenu?: boolean | undefined
  /** The rows over the sections, each a `RailPlace` or a `RailFilter`. */
  top: ReactNode
  /** What can be made, at its foot. */
  foot: ReactNode
  /** A `RailSection` for each thing that the list can be narrowed by. */
  children: ReactNode
}

export const Rail = ({ label, pane, isInMenu, top, foot, children }: RailProps) => (
  <nav
    aria-label={label}
    data-pane={pane}
    data-in-menu={isInMenu || undefined}
    className={styles.rail}
  >
    <ul className={styles.list}>{top}</ul>
    {children}
    <div className={styles.acts}>{foot}</div>
  </nav>
)

export const RailSection = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section aria-label={heading}>
    <h2 className={styles.label}>{heading}</h2>
    <ul className={styles.list}>{children}</ul>
  </section>
)

export type RailRowProps = {
  says: string
  /** How much there is of it; undefined until that is known. */
  count: number | undefined
  isOn: boolean
  onPress: () => void
  icon?: ReactNode
  title?: string
  className?: string | undefined
  /** What stands over the end of the row, as its menu does. */
  children?: ReactNode
}

/** Where one is. */
export const RailPlace = (props: RailRowProps) => (
  <Row {...props} data-at={props.isOn || undefined} />
)

/** What the list is narrowed to, with a tick in the place of its sign while it is. */
export const RailFilter = ({ icon, ...props }: RailRowProps) => (
  <Row
    {...props}
    icon={props.isOn ? <Check size={14} strokeWidth={2} aria-hidden="true" /> : icon}
    data-on={props.isOn || undefined}
  />
)

type Mark = { 'data-at'?: true | undefined; 'data-on'?: true | undefined }

function Row(props: RailRowProps & Mark) {
  const { says, count, isOn, onPress, icon, title, className, children, ...mark } = props
  return (
    <li className={className}>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isOn}
        title={title}
        onClick={onPress}
        {...mark}
      >
        <span className={styles.sign}>{icon}</span>
        <span className={styles.name}>{says}</span>
        <span className={styles.count}>{count?.toLocaleString('en-GB') ?? ''}</span>
      </button>
      {children}
    </li>
  )
}

import { Ellipsis, Plus } from 'lucide-react'
import { Button, ButtonContext } from 'react-aria-components'
import { cx, IconButton } from '../ui/index.ts'
import styles from './snippet.module.css'

/** Where a snippet goes at one press: the point one is writing, or the place of the caret. */
export type Here = {
  pointId: string | null
  /** "Insert into point 1". */
  label: string
  /** "Point 1". */
  short: string
}

type RowActsProps = {
  /** Null without a plan. */
  here: Here | null
  onInsertHere: (isByMouse: boolean) => void
  /** What the button is called that opens the menu. */
  menuLabel: string
  isMenuOpen: boolean
  onMenu: () => void
}

/** What can be done with the snippet of a row, at the end of its last line. */
export function RowActs({ here, onInsertHere, menuLabel, isMenuOpen, onMenu }: RowActsProps) {
  return (
    <span className={styles.acts}>
      {here && (
        // It takes nothing from the list, which would draw all of them when it is used by other means.
        <ButtonContext value={null}>
          <Button
            aria-label={here.label}
            className={cx(styles.add)}
            onPress={({ pointerType }) => onInsertHere(pointerType === 'mouse')}
          >
            <Plus size={12} strokeWidth={1.75} aria-hidden="true" />
            {here.short}
          </Button>
        </ButtonContext>
      )}
      <IconButton
        size="small"
        label={menuLabel}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        className={styles.more}
        icon={<Ellipsis size={14} strokeWidth={1.75} />}
        onPress={onMenu}
      />
    </span>
  )
}

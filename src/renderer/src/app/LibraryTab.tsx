import { Library } from 'lucide-react'
import { cx } from '../ui/index.ts'
import styles from './TabStrip.module.css'
import type { WideLibrary } from './useWideLibrary.ts'

/** The library opened wide has a tab before those of the plans, which is there whether or not it is open. */
export function LibraryTab({ library }: { library: WideLibrary }) {
  return (
    <div className={cx(styles.tab, styles.library)} data-active={library.isOpen || undefined}>
      <button
        type="button"
        className={cx(styles.name, styles.withIcon)}
        aria-current={library.isOpen ? 'page' : undefined}
        onClick={() => library.open()}
      >
        <Library size={14} strokeWidth={1.75} aria-hidden="true" /> Library
      </button>
    </div>
  )
}

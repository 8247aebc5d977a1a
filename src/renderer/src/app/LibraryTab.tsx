import { BookMarked, Library, type LucideIcon } from 'lucide-react'
import { cx } from '../ui/index.ts'
import styles from './TabStrip.module.css'
import type { SourcesPlace, WideLibrary } from './useWideLibrary.ts'

/** The library opened wide has a tab before those of the plans, which is there whether or not it is open. */
export const LibraryTab = ({ library }: { library: WideLibrary }) => (
  <PlaceTab name="Library" icon={Library} isOpen={library.isOpen} onOpen={() => library.open()} />
)

/** And so have the sources. */
export const SourcesPlaceTab = ({ sources }: { sources: SourcesPlace }) => (
  <PlaceTab
    name="Sources"
    icon={BookMarked}
    isOpen={sources.isOpen}
    onOpen={() => sources.open()}
  />
)

type PlaceTabProps = { name: string; icon: LucideIcon; isOpen: boolean; onOpen: () => void }

function PlaceTab({ name, icon: Icon, isOpen, onOpen }: PlaceTabProps) {
  return (
    <div className={cx(styles.tab, styles.library)} data-active={isOpen || undefined}>
      <button
        type="button"
        className={cx(styles.name, styles.withIcon)}
        aria-label={name}
        aria-current={isOpen ? 'page' : undefined}
        onClick={onOpen}
      >
        <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
        <span className={styles.placeName}>{name}</span>
      </button>
    </div>
  )
}

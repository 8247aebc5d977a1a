import { SlidersHorizontal } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { counted } from '../../../shared/text/counted.ts'
import { cx, IconButton, MenuButton, MenuItem, MenuLine, MenuSection } from '../ui/index.ts'
import styles from './Chips.module.css'
import { type Chip, type Filter, inLine, labelOf } from './filters.ts'
import { KindIcon } from './kinds.tsx'

type ChipsProps = {
  chips: readonly Chip[]
  /** Whether there are more than were counted. */
  isCut: boolean
  onChange: (chosen: Filter[]) => void
  isComfortable: boolean
  onDensity: () => void
}

const comfortable = 'comfortable'

/** What the library can be narrowed to: as many as a line has room for, and all of them in a menu. */
export function Chips({ chips, isCut, onChange, isComfortable, onDensity }: ChipsProps) {
  const line = useRef<HTMLDivElement>(null)
  const shown = inLine(chips).slice(0, mostInLine)
  const fitting = useFitting(line, shown.map(({ filter, count }) => `${filter.id} ${count}`).join())
  const on = chips.filter(({ isOn }) => isOn).map(({ filter }) => filter)
  const choose = (ids: ReadonlySet<string>) =>
    onChange(chips.map(({ filter }) => filter).filter(({ id }) => ids.has(id)))
  const says = ({ count }: Chip) => (isCut ? `${count}+` : `${count}`)
  const isOutOfSight = shown.some(({ isOn }, at) => isOn && at >= fitting)
  return (
    <div className={styles.chips}>
      {shown.length > 0 && (
        <ToggleButtonGroup
          ref={line}
          aria-label="Show only"
          selectionMode="multiple"
          className={cx(styles.line)}
          selectedKeys={on.map(({ id }) => id)}
          onSelectionChange={(keys) => choose(new Set([...keys].map(String)))}
        >
          {shown.map((chip, at) => (
            <ToggleButton
              key={chip.filter.id}
              id={chip.filter.id}
              className={cx(styles.chip, at >= fitting && styles.over)}
            >
              {chip.filter.by === 'kind' && <KindIcon kind={chip.filter.kind} size={12} />}
              <span className={styles.label}>{labelOf(chip.filter)}</span>{' '}
              <span className={styles.count}>{says(chip)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <MenuButton
        label="Filters"
        placement="bottom end"
        several={{
          chosen: [...on.map(({ id }) => id), ...(isComfortable ? [comfortable] : [])],
          onChange(ids) {
            if (ids.includes(comfortable) !== isComfortable) onDensity()
            else choose(new Set(ids))
          },
        }}
        button={
          <IconButton
            size="small"
            label={on.length > 0 ? `Filters: ${counted(on.length, 'filter')} on` : 'Filters'}
            icon={<SlidersHorizontal size={14} strokeWidth={1.75} />}
            className={cx(styles.all, isOutOfSight && styles.on)}
          />
        }
      >
        {sections.map(({ heading, by }) => {
          const those = chips.filter(({ filter }) => by.includes(filter.by)).toSorted(inTime)
          return those.length === 0 ? null : (
            <MenuSection key={heading} heading={heading}>
              {those.map((chip) => (
                <MenuItem
                  key={chip.filter.id}
                  id={chip.filter.id}
                  label={labelOf(chip.filter)}
                  keys={says(chip)}
                />
              ))}
            </MenuSection>
          )
        })}
        {chips.length > 0 && <MenuLine />}
        <MenuItem id={comfortable} label={buttonLabelOf('comfortable-library')} />
      </MenuButton>
    </div>
  )
}

/** More than any pane has room for. */
const mostInLine = 8

const sections: readonly { heading: string; by: readonly Filter['by'][] }[] = [
  { heading: 'Show only', by: ['use', 'kind'] },
  { heading: 'Period', by: ['period'] },
  { heading: 'Person', by: ['person'] },
]

/** Periods one after the other; what has no time stays where it is. */
const inTime = ({ filter: one }: Chip, { filter: other }: Chip): number =>
  one.by === 'period' && other.by === 'period'
    ? one.period.from.localeCompare(other.period.from)
    : 0

/** How many of the items of a line that wraps stand in its first row. @param items what is in it */
function useFitting(line: React.RefObject<HTMLElement | null>, items: string): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when other items are in the line.
  useLayoutEffect(() => {
    const place = line.current
    if (!place) return
    const look = () => {
      const all = [...place.children].filter((item) => item instanceof HTMLElement)
      setFitting(all.filter(({ offsetTop }) => offsetTop === all[0]?.offsetTop).length)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(place)
    return () => observer.disconnect()
  }, [line, items])
  return fitting
}

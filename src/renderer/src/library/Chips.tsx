import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { Filter, FilterName } from '../../../shared/search/index.ts'
import { counted } from '../../../shared/text/counted.ts'
import { cx, IconButton, MenuButton, MenuItem, MenuLine, MenuSection } from '../ui/index.ts'
import styles from './Chips.module.css'
import { type Chip, inLine } from './filters.ts'
import { KindIcon } from './kinds.tsx'

type ChipsProps = {
  chips: readonly Chip[]
  /** How many filters the search has, of these and others. */
  filtersOn: number
  /** What is pressed is put into the search, or taken out of it. */
  onToggle: (filter: Filter) => void
  /** Stands in the place of the line, where what can be narrowed to stands elsewhere. */
  instead: ReactNode
  isComfortable: boolean
  onDensity: () => void
}

const comfortable = 'comfortable'

/** What the library can be narrowed to: as many as a line has room for, and all of them in a menu. */
export function Chips(props: ChipsProps) {
  const { chips, filtersOn, onToggle, instead, isComfortable, onDensity } = props
  const line = useRef<HTMLDivElement>(null)
  const shown = instead ? [] : inLine(chips).slice(0, mostInLine)
  const fitting = useFitting(line, shown.map(({ id, count }) => `${id} ${count}`).join())
  const on = chips.filter(({ isOn }) => isOn).map(({ id }) => id)
  /** One of them is pressed at a time. */
  const choose = (ids: ReadonlySet<string>) => {
    for (const { id, filter, isOn } of chips) if (ids.has(id) !== isOn) onToggle(filter)
  }
  const isOutOfSight = shown.some(({ isOn }, at) => isOn && at >= fitting)
  return (
    <div className={styles.chips}>
      {instead}
      {shown.length > 0 && (
        <ToggleButtonGroup
          ref={line}
          aria-label="Show only"
          selectionMode="multiple"
          className={cx(styles.line)}
          selectedKeys={on}
          onSelectionChange={(keys) => choose(new Set([...keys].map(String)))}
        >
          {shown.map((chip, at) => (
            <ToggleButton
              key={chip.id}
              id={chip.id}
              className={cx(styles.chip, at >= fitting && styles.over)}
            >
              {chip.kind && <KindIcon kind={chip.kind} size={12} />}
              <span className={styles.label}>{chip.label}</span>{' '}
              <span className={styles.count}>{chip.count}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <MenuButton
        label="Filters"
        placement="bottom end"
        several={{
          chosen: [...on, ...(isComfortable ? [comfortable] : [])],
          onChange(ids) {
            if (ids.includes(comfortable) !== isComfortable) onDensity()
            else choose(new Set(ids))
          },
        }}
        button={
          <IconButton
            size="small"
            label={filtersOn > 0 ? `Filters: ${counted(filtersOn, 'filter')} on` : 'Filters'}
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
                <MenuItem key={chip.id} id={chip.id} label={chip.label} keys={`${chip.count}`} />
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

const sections: readonly { heading: string; by: readonly FilterName[] }[] = [
  { heading: 'Show only', by: ['is', 'kind'] },
  { heading: 'Period', by: ['year'] },
  { heading: 'Person', by: ['person'] },
]

/** Periods one after the other; what has no time stays where it is. */
const inTime = ({ filter: one }: Chip, { filter: other }: Chip): number =>
  one.by === 'year' && other.by === 'year'
    ? Number.parseInt(one.value, 10) - Number.parseInt(other.value, 10)
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

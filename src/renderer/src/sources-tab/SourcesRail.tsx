import { BookMarked, Check, CircleAlert, Copy, FileInput, Folder, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Notebook } from '../../../shared/model/note.ts'
import { typeNames } from '../sources/index.ts'
import { Button } from '../ui/index.ts'
import { TypeIcon } from './kind-icons.tsx'
import { type Filters, noFilters } from './list-rows.ts'
import styles from './Rail.module.css'
import type { SourceList } from './useSourceList.ts'

export type SourcesRailProps = {
  list: SourceList
  notebooks: readonly Notebook[]
  onNew: () => void
  onImport: () => void
  /** Whether it stands in a menu, where there is no room for it beside the table. */
  isInMenu?: boolean
}

/** What the table can be narrowed to, with how many sources each has; a second press takes it back. */
export function SourcesRail({ list, notebooks, onNew, onImport, isInMenu }: SourcesRailProps) {
  const { counts, filters, setFilters } = list
  const toggle = <By extends keyof Filters>(by: By, value: Filters[By]) =>
    setFilters({ ...filters, [by]: filters[by] === value ? null : value })
  const only = (value: NonNullable<Filters['only']>, says: string, icon?: ReactNode) => (
    <Row
      says={says}
      count={counts[value]}
      icon={icon}
      isOn={filters.only === value}
      onPress={() => toggle('only', value)}
    />
  )
  const isAll = Object.values(filters).every((value) => value === null)
  const used = notebooks.filter(({ id }) => counts.notebooks.has(id))
  return (
    <nav
      aria-label="Filters of the sources"
      data-in-menu={isInMenu || undefined}
      className={styles.rail}
    >
      <ul className={styles.list}>
        <Row
          says="All sources"
          count={counts.all}
          icon={<BookMarked size={16} strokeWidth={1.75} aria-hidden="true" />}
          isOn={isAll}
          isPlace
          onPress={() => setFilters(noFilters)}
        />
      </ul>
      <Section heading="In plans">
        {only('cited', 'Cited')}
        {only('uncited', 'Not cited')}
        {counts.lacking > 0 &&
          only('lacking', 'Lack a field', <CircleAlert size={14} strokeWidth={1.75} />)}
        {counts.alike > 0 && only('alike', 'Look the same', <Copy size={14} strokeWidth={1.75} />)}
      </Section>
      <Section heading="Bibliography">
        {only('primary', 'Primary')}
        {only('secondary', 'Secondary')}
      </Section>
      {counts.kinds.length > 0 && (
        <Section heading="Kind">
          {counts.kinds.map(([type, count]) => (
            <Row
              key={type}
              says={typeNames[type]}
              count={count}
              icon={<TypeIcon type={type} />}
              isOn={filters.kind === type}
              onPress={() => toggle('kind', type)}
            />
          ))}
        </Section>
      )}
      {counts.tags.length > 0 && (
        <Section heading="Tags">
          {counts.tags.map(({ name, count }) => (
            <Row
              key={name}
              says={name}
              count={count}
              isOn={filters.tag === name}
              onPress={() => toggle('tag', name)}
            />
          ))}
        </Section>
      )}
      {used.length > 0 && (
        <Section heading="Notebooks">
          {used.map(({ id, name }) => (
            <Row
              key={id}
              says={name}
              count={counts.notebooks.get(id) ?? 0}
              icon={<Folder size={14} strokeWidth={1.75} aria-hidden="true" />}
              isOn={filters.notebook === id}
              onPress={() => toggle('notebook', id)}
            />
          ))}
        </Section>
      )}
      <div className={styles.acts}>
        <Button look="quiet" icon={<Plus size={16} strokeWidth={1.75} />} onPress={onNew}>
          New source
        </Button>
        <Button look="quiet" icon={<FileInput size={16} strokeWidth={1.75} />} onPress={onImport}>
          Import references
        </Button>
      </div>
    </nav>
  )
}

const Section = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section aria-label={heading}>
    <h2 className={styles.label}>{heading}</h2>
    <ul className={styles.list}>{children}</ul>
  </section>
)

type RowProps = {
  says: string
  count: number
  isOn: boolean
  onPress: () => void
  icon?: ReactNode
  /** Whether it is where one is, and not what the table is narrowed to. */
  isPlace?: boolean
}

const Row = ({ says, count, isOn, onPress, icon, isPlace = false }: RowProps) => (
  <li>
    <button
      type="button"
      className={styles.row}
      aria-pressed={isOn}
      data-at={(isPlace && isOn) || undefined}
      data-on={(!isPlace && isOn) || undefined}
      onClick={onPress}
    >
      <span className={styles.sign}>
        {isOn && !isPlace ? <Check size={14} strokeWidth={2} aria-hidden="true" /> : icon}
      </span>
      <span className={styles.name}>{says}</span>
      <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
    </button>
  </li>
)

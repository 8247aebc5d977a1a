import { BookMarked, CircleAlert, Copy, FileInput, Folder, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Notebook } from '../../../shared/model/note.ts'
import { typeNames } from '../sources/index.ts'
import { Button, Rail, RailFilter, RailPlace, RailSection } from '../ui/index.ts'
import { TypeIcon } from './kind-icons.tsx'
import { type Filters, noFilters } from './list-rows.ts'
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
    <RailFilter
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
    <Rail
      label="Filters of the sources"
      isInMenu={isInMenu}
      top={
        <RailPlace
          says="All sources"
          count={counts.all}
          icon={<BookMarked size={16} strokeWidth={1.75} aria-hidden="true" />}
          isOn={isAll}
          onPress={() => setFilters(noFilters)}
        />
      }
      foot={
        <>
          <Button look="quiet" icon={<Plus size={16} strokeWidth={1.75} />} onPress={onNew}>
            New source
          </Button>
          <Button look="quiet" icon={<FileInput size={16} strokeWidth={1.75} />} onPress={onImport}>
            Import references
          </Button>
        </>
      }
    >
      <RailSection heading="In plans">
        {only('cited', 'Cited')}
        {only('uncited', 'Not cited')}
        {counts.lacking > 0 &&
          only('lacking', 'Lack a field', <CircleAlert size={14} strokeWidth={1.75} />)}
        {counts.alike > 0 && only('alike', 'Look the same', <Copy size={14} strokeWidth={1.75} />)}
      </RailSection>
      <RailSection heading="Bibliography">
        {only('primary', 'Primary')}
        {only('secondary', 'Secondary')}
      </RailSection>
      {counts.kinds.length > 0 && (
        <RailSection heading="Kind">
          {counts.kinds.map(([type, count]) => (
            <RailFilter
              key={type}
              says={typeNames[type]}
              count={count}
              icon={<TypeIcon type={type} />}
              isOn={filters.kind === type}
              onPress={() => toggle('kind', type)}
            />
          ))}
        </RailSection>
      )}
      {counts.tags.length > 0 && (
        <RailSection heading="Tags">
          {counts.tags.map(({ name, count }) => (
            <RailFilter
              key={name}
              says={name}
              count={count}
              isOn={filters.tag === name}
              onPress={() => toggle('tag', name)}
            />
          ))}
        </RailSection>
      )}
      {used.length > 0 && (
        <RailSection heading="Notebooks">
          {used.map(({ id, name }) => (
            <RailFilter
              key={id}
              says={name}
              count={counts.notebooks.get(id) ?? 0}
              icon={<Folder size={14} strokeWidth={1.75} aria-hidden="true" />}
              isOn={filters.notebook === id}
              onPress={() => toggle('notebook', id)}
            />
          ))}
        </RailSection>
      )}
    </Rail>
  )
}

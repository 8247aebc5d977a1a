/** What the library can be narrowed by, a section of the rail for each. */
import { type ReactNode, useState } from 'react'
import type { Facets } from '../../../shared/contract-library.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import { type Filter, filterOf } from '../../../shared/search/index.ts'
import { KindIcon, kindLooks } from '../library/index.ts'
import { useSources } from '../sources/index.ts'
import { Button, MenuButton, MenuItem, RailSection } from '../ui/index.ts'

/** The row of one filter, with how much of the result it has. */
export type FilterRow = (filter: Filter, count: number, says: string, icon?: ReactNode) => ReactNode

type LibraryFiltersProps = {
  facets: Facets
  isPlanOpen: boolean
  filterRow: FilterRow
  onRenameTag: (tag: string) => void
}

export function LibraryFilters(props: LibraryFiltersProps) {
  const { facets, isPlanOpen, filterRow, onRenameTag } = props
  const { tags, people, kinds, decades, used, unused, uncited } = facets
  const { sources } = useSources()
  const cited = facets.sources.flatMap(({ id, count }) => {
    const found = sources.find(({ source }) => source.id === id)
    return found ? { name: nameSource(found.source), count } : []
  })
  return (
    <>
      <NameSection
        heading="Tags"
        by="tag"
        names={tags}
        filterRow={filterRow}
        onRename={onRenameTag}
      />
      <NameSection heading="People" by="person" names={people} filterRow={filterRow} />
      {kinds.length > 0 && (
        <RailSection heading="Kind">
          {kinds.map(({ kind, count }) =>
            filterRow(
              filterOf('kind', kind),
              count,
              kindLooks[kind].label,
              <KindIcon kind={kind} size={14} />,
            ),
          )}
        </RailSection>
      )}
      <NameSection
        heading="Years"
        by="year"
        names={decades.map(({ from, count }) => ({ name: `${from}s`, count }))}
        filterRow={filterRow}
      />
      <NameSection heading="Sources" by="source" names={cited} filterRow={filterRow} />
      <RailSection heading={isPlanOpen ? 'In this plan' : 'In plans'}>
        {filterRow(filterOf('is', 'unused'), unused, 'Unused')}
        {filterRow(filterOf('is', 'used'), used, 'Used')}
      </RailSection>
      <RailSection heading="Citations">
        {filterRow(filterOf('is', 'uncited'), uncited, 'Without a source')}
      </RailSection>
    </>
  )
}

type NameSectionProps = {
  heading: string
  by: 'tag' | 'person' | 'year' | 'source'
  names: Facets['tags']
  filterRow: FilterRow
  /** Gives one of them another name. */
  onRename?: (name: string) => void
}

/** So many of a sort are shown at first. */
const fewNames = 8

function NameSection({ heading, by, names, filterRow, onRename }: NameSectionProps) {
  const [isWhole, setWhole] = useState(false)
  if (names.length === 0) return null
  const shown = isWhole ? names : names.slice(0, fewNames)
  return (
    <RailSection heading={heading}>
      {shown.map(({ name, count }) => filterRow(filterOf(by, name), count, name))}
      {onRename && (
        <li>
          <MenuButton
            label="Rename a tag"
            onAction={onRename}
            button={
              <Button look="quiet" size="small">
                Rename a tag
              </Button>
            }
          >
            {names.map(({ name }) => (
              <MenuItem key={name} id={name} label={name} />
            ))}
          </MenuButton>
        </li>
      )}
      {names.length > fewNames && (
        <li>
          <Button look="quiet" size="small" onPress={() => setWhole(!isWhole)}>
            {isWhole ? 'Fewer' : `${names.length - fewNames} more`}
          </Button>
        </li>
      )}
    </RailSection>
  )
}

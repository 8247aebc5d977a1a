import { useQuery } from '@tanstack/react-query'
import { BookMarked, FileInput, NotebookText, SquarePen, Star, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { Facets } from '../../../shared/contract-library.ts'
import type { Notebook } from '../../../shared/model/note.ts'
import { nameSource } from '../../../shared/model/source-line.ts'
import { type Filter, filterOf, isInForce, toggleFilter } from '../../../shared/search/index.ts'
import { useDesk } from '../desk/index.ts'
import { KindIcon, kindLooks, useFacets } from '../library/index.ts'
import { useSources } from '../sources/index.ts'
import { Button, MenuButton, MenuItem, useDebounced } from '../ui/index.ts'
import styles from './Rail.module.css'
import { FilterRow, type NotebookActs, NotebookRow, PlaceRow, Section } from './RailRows.tsx'

export type RailProps = {
  words: string
  onWords: (words: string) => void
  /** The snippets of the plan that is open; null without one. */
  used: readonly string[] | null
  notebooks: readonly Notebook[]
  notebook: string | null
  onNotebook: (id: string | null) => void
  isBin: boolean
  onBin: () => void
  onNewNote: () => void
  onImport: () => void
  /** Opens the sources, in a tab of their own. */
  onSources: () => void
  onRenameTag: (tag: string) => void
  notebookActs: NotebookActs
  /** Whether it stands in a menu, where there is no room for it beside the list. */
  isInMenu?: boolean
}

/** So many of a sort are shown at first. */
const fewNames = 8

/** What the library can be narrowed to, with how much of the result each has; a press is a filter of the search. */
export function Rail(props: RailProps) {
  const { words, onWords, notebooks, notebook, onNotebook, isBin, onBin, isInMenu } = props
  const { queries } = useDesk()
  const facets = useFacets({ words: useDebounced(words, 120), notebook, used: props.used })
  const binned = useQuery(queries.library.bin.queryOptions()).data ?? []
  const { sources } = useSources()
  const toggle = (filter: Filter) => onWords(toggleFilter(words, filter))
  const filterRow = (filter: Filter, count: number, says: string, icon?: ReactNode) => (
    <FilterRow
      key={`${filter.by} ${says}`}
      isOn={isInForce(words, filter)}
      says={says}
      count={count}
      icon={icon}
      onPress={() => toggle(filter)}
    />
  )
  const starred = filterOf('is', 'starred')
  const countIn = (id: string, all: number) =>
    words.trim() === '' ? all : (facets?.notebooks.find((each) => each.id === id)?.count ?? 0)
  const all = words.trim() === '' && notebook === null && !isBin
  return (
    <nav
      aria-label="Library"
      data-pane="rail"
      data-in-menu={isInMenu || undefined}
      className={styles.rail}
    >
      <ul className={styles.list}>
        <PlaceRow
          icon={<NotebookText size={16} strokeWidth={1.75} aria-hidden="true" />}
          says="Notes"
          count={facets?.notes}
          isOn={all}
          onPress={() => {
            onWords('')
            onNotebook(null)
          }}
        />
        <PlaceRow
          icon={<BookMarked size={16} strokeWidth={1.75} aria-hidden="true" />}
          says="Sources"
          count={sources.length}
          isOn={false}
          onPress={props.onSources}
        />
        <PlaceRow
          icon={<Star size={16} strokeWidth={1.75} aria-hidden="true" />}
          says="Starred"
          count={facets?.starred}
          isOn={isInForce(words, starred)}
          onPress={() => toggle(starred)}
        />
        <PlaceRow
          icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
          says="Bin"
          count={binned.length}
          isOn={isBin}
          onPress={onBin}
        />
      </ul>
      <Section heading="Notebooks">
        {notebooks.map((each) => (
          <NotebookRow
            key={each.id}
            notebook={each}
            count={countIn(each.id, each.snippets)}
            isOn={each.id === notebook}
            others={notebooks.length > 1}
            onPress={() => onNotebook(each.id === notebook ? null : each.id)}
            acts={props.notebookActs}
          />
        ))}
      </Section>
      {facets && (
        <FacetSections
          facets={facets}
          isPlanOpen={props.used !== null}
          filterRow={filterRow}
          onRenameTag={props.onRenameTag}
        />
      )}
      <div className={styles.acts}>
        <Button
          look="quiet"
          icon={<SquarePen size={16} strokeWidth={1.75} />}
          onPress={props.onNewNote}
        >
          New note
        </Button>
        <Button
          look="quiet"
          icon={<FileInput size={16} strokeWidth={1.75} />}
          onPress={props.onImport}
        >
          {buttonLabelOf('import-notes')}
        </Button>
      </div>
    </nav>
  )
}

type MakeRow = (filter: Filter, count: number, says: string, icon?: ReactNode) => ReactNode

type FacetSectionsProps = {
  facets: Facets
  isPlanOpen: boolean
  filterRow: MakeRow
  onRenameTag: (tag: string) => void
}

function FacetSections({ facets, isPlanOpen, filterRow, onRenameTag }: FacetSectionsProps) {
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
        <Section heading="Kind">
          {kinds.map(({ kind, count }) =>
            filterRow(
              filterOf('kind', kind),
              count,
              kindLooks[kind].label,
              <KindIcon kind={kind} size={14} />,
            ),
          )}
        </Section>
      )}
      {decades.length > 0 && (
        <NameSection
          heading="Years"
          by="year"
          names={decades.map(({ from, count }) => ({ name: `${from}s`, count }))}
          filterRow={filterRow}
        />
      )}
      <NameSection heading="Sources" by="source" names={cited} filterRow={filterRow} />
      <Section heading={isPlanOpen ? 'In this plan' : 'In plans'}>
        {filterRow(filterOf('is', 'unused'), unused, 'Unused')}
        {filterRow(filterOf('is', 'used'), used, 'Used')}
      </Section>
      <Section heading="Citations">
        {filterRow(filterOf('is', 'uncited'), uncited, 'Without a source')}
      </Section>
    </>
  )
}

type NameSectionProps = {
  heading: string
  by: 'tag' | 'person' | 'year' | 'source'
  names: Facets['tags']
  filterRow: MakeRow
  /** Gives one of them another name. */
  onRename?: (name: string) => void
}

function NameSection({ heading, by, names, filterRow, onRename }: NameSectionProps) {
  const [isWhole, setWhole] = useState(false)
  if (names.length === 0) return null
  const shown = isWhole ? names : names.slice(0, fewNames)
  return (
    <Section heading={heading}>
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
    </Section>
  )
}

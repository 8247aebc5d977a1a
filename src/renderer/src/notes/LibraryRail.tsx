import { useQuery } from '@tanstack/react-query'
import { BookMarked, FileInput, NotebookText, SquarePen, Star, Trash2 } from 'lucide-react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { Notebook } from '../../../shared/model/note.ts'
import { type Filter, filterOf, isInForce, toggleFilter } from '../../../shared/search/index.ts'
import { useDesk } from '../desk/index.ts'
import { useFacets } from '../library/index.ts'
import { useSources } from '../sources/index.ts'
import { Button, Rail, RailFilter, RailPlace, RailSection, useDebounced } from '../ui/index.ts'
import { LibraryFilters } from './LibraryFilters.tsx'
import { type NotebookActs, NotebookRow } from './NotebookRow.tsx'

export type LibraryRailProps = {
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

/** What the library can be narrowed to, with how much of the result each has; a press is a filter of the search. */
export function LibraryRail(props: LibraryRailProps) {
  const { words, onWords, notebooks, notebook, onNotebook, used } = props
  const facets = useFacets({ words: useDebounced(words, 120), notebook, used })
  const toggle = (filter: Filter) => onWords(toggleFilter(words, filter))
  const countIn = (id: string, all: number) =>
    words.trim() === '' ? all : (facets?.notebooks.find((each) => each.id === id)?.count ?? 0)
  return (
    <Rail
      label="Library"
      pane="rail"
      isInMenu={props.isInMenu}
      top={<Places {...props} notes={facets?.notes} starred={facets?.starred} toggle={toggle} />}
      foot={
        <>
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
        </>
      }
    >
      <RailSection heading="Notebooks">
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
      </RailSection>
      {facets && (
        <LibraryFilters
          facets={facets}
          isPlanOpen={used !== null}
          filterRow={(filter, count, says, icon) => (
            <RailFilter
              key={`${filter.by} ${says}`}
              isOn={isInForce(words, filter)}
              says={says}
              count={count}
              icon={icon}
              onPress={() => toggle(filter)}
            />
          )}
          onRenameTag={props.onRenameTag}
        />
      )}
    </Rail>
  )
}

type PlacesProps = LibraryRailProps & {
  notes: number | undefined
  starred: number | undefined
  toggle: (filter: Filter) => void
}

/** Where one can be in the library, whatever it is narrowed to. */
function Places(props: PlacesProps) {
  const { words, onWords, notebook, onNotebook, isBin, toggle } = props
  const { queries } = useDesk()
  const binned = useQuery(queries.library.bin.queryOptions()).data ?? []
  const { sources } = useSources()
  const starred = filterOf('is', 'starred')
  return (
    <>
      <RailPlace
        icon={<NotebookText size={16} strokeWidth={1.75} aria-hidden="true" />}
        says="Notes"
        count={props.notes}
        isOn={words.trim() === '' && notebook === null && !isBin}
        onPress={() => {
          onWords('')
          onNotebook(null)
        }}
      />
      <RailPlace
        icon={<BookMarked size={16} strokeWidth={1.75} aria-hidden="true" />}
        says="Sources"
        count={sources.length}
        isOn={false}
        onPress={props.onSources}
      />
      <RailPlace
        icon={<Star size={16} strokeWidth={1.75} aria-hidden="true" />}
        says="Starred"
        count={props.starred}
        isOn={isInForce(words, starred)}
        onPress={() => toggle(starred)}
      />
      <RailPlace
        icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
        says="Bin"
        count={binned.length}
        isOn={isBin}
        onPress={props.onBin}
      />
    </>
  )
}

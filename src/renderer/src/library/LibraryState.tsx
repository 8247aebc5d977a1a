/** What stands in the library where notes are not: nothing yet, loading, failed, nothing found, too much. */
import { useQueryClient } from '@tanstack/react-query'
import { FilePlus, LibraryBig, SearchX } from 'lucide-react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { readSearch } from '../../../shared/search/index.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Button, EmptyState, Skeleton } from '../ui/index.ts'
import styles from './LibraryPane.module.css'
import type { useLibrary } from './useLibrary.ts'

export function EmptyLibrary({
  onImport,
  onSample,
  isAddingSample,
}: {
  onImport: () => void
  onSample: () => void
  isAddingSample: boolean
}) {
  return (
    <EmptyState
      icon={<LibraryBig size={20} />}
      title="Your library is empty"
      actions={
        <>
          <Button look="primary" icon={<FilePlus size={15} />} onPress={onImport}>
            {buttonLabelOf('import-notes')}
          </Button>
          <Button isPending={isAddingSample} onPress={onSample}>
            {buttonLabelOf('open-sample')}
          </Button>
        </>
      }
    >
      Import a file of revision notes, or drop it here. Linchpin cuts it into snippets you can drag
      into a plan.
    </EmptyState>
  )
}

export function LibraryState({
  library: { isLoading, error, isSearching, groups, hits },
  words,
  onEmptySearch,
  onShowAll,
}: {
  library: ReturnType<typeof useLibrary>
  words: string
  onEmptySearch: () => void
  /** Takes all filters away. */
  onShowAll: () => void
}) {
  const { queries } = useDesk()
  const cache = useQueryClient()
  if (error)
    return (
      <div className={styles.state}>
        <AlertBar
          kind="failure"
          action={{
            label: 'Try again',
            onAction: () => void cache.resetQueries({ queryKey: queries.library.key() }),
          }}
        >
          {sentenceOf(error)}
        </AlertBar>
      </div>
    )
  if (isLoading)
    return (
      <div className={styles.state}>
        <Skeleton lines={9} label="Loading the notes" />
      </div>
    )
  const sought = readSearch(words)
  if (isSearching && hits?.length === 0 && sought.filters.length === 0)
    return (
      <EmptyState
        icon={<SearchX size={20} />}
        title="Nothing found"
        actions={<Button onPress={onEmptySearch}>Empty the search</Button>}
      >
        No snippet has words like “{words.trim()}”. Try fewer words, or the beginning of one.
      </EmptyState>
    )
  if (isSearching && hits?.length === 0)
    return (
      <EmptyState
        icon={<SearchX size={20} />}
        title="Nothing of that kind"
        actions={<Button onPress={onShowAll}>Show all</Button>}
      >
        {sought.words === '' ? 'These notes have' : 'What was found has'} nothing that passes all
        the filters chosen.
      </EmptyState>
    )
  if (!isSearching && groups.length === 0)
    return (
      <EmptyState icon={<LibraryBig size={20} />} title="No notes here">
        This notebook is empty. Import notes and add them to it.
      </EmptyState>
    )
  return null
}

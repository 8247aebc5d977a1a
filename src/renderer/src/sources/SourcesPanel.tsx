import { useQueryClient } from '@tanstack/react-query'
import { BookOpen, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type Source, sourceFieldsSchema } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import {
  AlertBar,
  Button,
  EmptyState,
  Fault,
  IconButton,
  Skeleton,
  useToasts,
} from '../ui/index.ts'
import { SourceDialog } from './SourceDialog.tsx'
import styles from './SourcesPanel.module.css'
import { typeNames } from './source-fields.ts'
import { type DescribedSource, useSources, useUnreadableSources } from './useSources.ts'

/** Every source, to add to, change and delete. */
export function SourcesPanel() {
  const { sources, isLoading, error, retry } = useSources()
  const [edited, setEdited] = useState<Source | 'new' | null>(null)
  const unreadable = useUnreadableSources()
  const [mended, setMended] = useState<string | null>(null)
  const { remove, letGo } = useRemoveSource()
  const add = () => setEdited('new')

  return (
    <div className={styles.panel}>
      {isLoading && <Skeleton lines={6} label="Loading the sources" />}
      {error && (
        <AlertBar kind="failure" action={{ label: 'Try again', onAction: () => void retry() }}>
          {sentenceOf(error)}
        </AlertBar>
      )}
      {!isLoading && !error && sources.length + unreadable.length === 0 && (
        <EmptyState
          icon={<BookOpen size={20} />}
          title="No sources yet"
          actions={
            <Button icon={<Plus size={14} />} onPress={add}>
              Add source
            </Button>
          }
        >
          Add the books, articles and class notes your evidence comes from, and name them in your
          notes: the footnotes follow.
        </EmptyState>
      )}
      {sources.length > 0 && (
        <>
          <header className={styles.head}>
            <span>{counted(sources.length, 'source')}</span>
            <Button size="small" icon={<Plus size={14} />} onPress={add}>
              Add source
            </Button>
          </header>
          <ul aria-label="Sources" className={styles.list}>
            {sources.map((described) => (
              <Row
                key={described.source.id}
                described={described}
                onEdit={() => setEdited(described.source)}
                onRemove={() => void remove(described.source)}
              />
            ))}
          </ul>
        </>
      )}
      {unreadable.length > 0 && (
        <ul aria-label="Sources that cannot be read" className={styles.list}>
          {unreadable.map((source) => (
            <li key={source.id} className={styles.source}>
              <p className={styles.line}>{source.says}</p>
              <div className={styles.foot}>
                <span className={styles.type}>
                  <Fault>Cannot be read.</Fault> Fill it in anew: what cites it cites it again.
                </span>
                <IconButton
                  size="small"
                  label={`Fill in anew: ${source.says}`}
                  icon={<Pencil size={13} />}
                  onPress={() => setMended(source.id)}
                />
                <IconButton
                  size="small"
                  label={`Delete ${source.says}`}
                  icon={<Trash2 size={13} />}
                  onPress={() => void letGo(source.id)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <SourceDialog
        isOpen={mended !== null}
        source={mended === null ? undefined : { id: mended, type: 'book', title: '' }}
        onClose={() => setMended(null)}
      />
      <SourceDialog
        isOpen={edited !== null}
        source={edited === 'new' || edited === null ? undefined : edited}
        onClose={() => setEdited(null)}
      />
    </div>
  )
}

function Row({
  described: { source, says },
  onEdit,
  onRemove,
}: {
  described: DescribedSource
  onEdit: () => void
  onRemove: () => void
}) {
  return (
    <li className={styles.source}>
      <p className={styles.line}>{says}</p>
      <div className={styles.foot}>
        <span className={styles.type}>{typeNames[source.type]}</span>
        <IconButton
          size="small"
          label={`Change ${source.title}`}
          icon={<Pencil size={13} />}
          onPress={onEdit}
        />
        <IconButton
          size="small"
          label={`Delete ${source.title}`}
          icon={<Trash2 size={13} />}
          onPress={onRemove}
        />
      </div>
    </li>
  )
}

/** Deletes a source, with a way back. Only a source nothing cites is deleted, so adding it anew restores all. */
function useRemoveSource() {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  const refresh = () => cache.invalidateQueries({ queryKey: queries.sources.key() })
  const restore = async (source: Source) => {
    try {
      await client.sources.add(sourceFieldsSchema.parse(source))
      await refresh()
    } catch (error) {
      toasts.fails(sentenceOf(error))
    }
  }
  /** Of one that cannot be read there is nothing to bring back. */
  const letGo = async (id: string) => {
    try {
      await client.sources.remove({ id })
      await refresh()
    } catch (error) {
      toasts.fails(sentenceOf(error))
    }
  }
  const remove = async (source: Source) => {
    try {
      await client.sources.remove({ id: source.id })
      await refresh()
      toasts.says(`Deleted ${source.title}.`, {
        label: 'Undo',
        onAction: () => void restore(source),
      })
    } catch (error) {
      toasts.fails(sentenceOf(error))
    }
  }
  return { remove, letGo }
}

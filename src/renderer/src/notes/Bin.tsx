import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Folder, NotebookText } from 'lucide-react'
import { useState } from 'react'
import type { Binned } from '../../../shared/contract-library.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useActsDone } from '../library/index.ts'
import { AskDialog, Button, EmptyState, IconButton, useToasts } from '../ui/index.ts'
import styles from './Bin.module.css'

/** A bin of thousands would take long to open. */
const rowsAtOnce = 200

type BinProps = {
  /** Goes back to the list, where there is room for one of them only. */
  onBack: (() => void) | null
}

/** What was put in the bin, to be taken out again or deleted for good. */
export function Bin({ onBack }: BinProps) {
  const { client, queries } = useDesk()
  const { act } = useActsDone()
  const toasts = useToasts()
  const binned = useQuery(queries.library.bin.queryOptions())
  /** What is to be deleted for good, once a person has said so: null for all of it. */
  const [asked, setAsked] = useState<Binned | 'all' | null>(null)
  const all = binned.data ?? []
  const [seen, setSeen] = useState(rowsAtOnce)

  async function empty(what: Binned | 'all') {
    const things = what === 'all' ? {} : { things: [thingOf(what)] }
    try {
      const { says } = await client.library.empty(things)
      toasts.says(says)
      await binned.refetch()
    } catch (error) {
      toasts.fails(sentenceOf(error))
    }
  }
  return (
    <article aria-label="Bin" data-pane="note" className={styles.bin}>
      <header className={styles.head}>
        {onBack && (
          <IconButton label="Back to the notes" icon={<ArrowLeft size={16} />} onPress={onBack} />
        )}
        <h2 className={styles.title}>Bin</h2>
        {all.length > 0 && (
          <Button size="small" look="danger" onPress={() => setAsked('all')}>
            Empty the bin
          </Button>
        )}
      </header>
      {all.length === 0 && !binned.isPending && (
        <EmptyState title="The bin is empty">
          What you put in the bin stays here for 30 days and can be taken out again.
        </EmptyState>
      )}
      <ul className={styles.list}>
        {all.slice(0, seen).map((one) => (
          <li key={one.id} className={styles.row}>
            {one.kind === 'notebook' ? (
              <Folder size={16} strokeWidth={1.75} role="img" aria-label="Notebook" />
            ) : (
              <NotebookText size={16} strokeWidth={1.75} role="img" aria-label="Note" />
            )}
            <span className={styles.name}>
              {one.name || 'Without a heading'}
              <small>
                {one.says}, {saysMoment(one.deleted)}
              </small>
            </span>
            <Button
              size="small"
              aria-label={`Restore ${one.name}`}
              onPress={() => void act((library) => library.restore({ things: [thingOf(one)] }))}
            >
              Restore
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`Delete ${one.name} for good`}
              onPress={() => setAsked(one)}
            >
              Delete for good
            </Button>
          </li>
        ))}
      </ul>
      {all.length > seen && (
        <Button size="small" look="quiet" onPress={() => setSeen(seen + rowsAtOnce)}>
          Show {Math.min(rowsAtOnce, all.length - seen)} more
        </Button>
      )}
      {asked !== null && (
        <AskDialog
          title={asked === 'all' ? 'Empty the bin?' : 'Delete for good?'}
          does="Delete for good"
          keeps="Keep"
          onDo={() => void empty(asked)}
          onClose={() => setAsked(null)}
        >
          {asked === 'all' ? 'Everything in the bin is' : `“${asked.name}” is`} deleted. This cannot
          be undone. Evidence in plans keeps its words.
        </AskDialog>
      )}
    </article>
  )
}

const thingOf = ({ kind, id }: Binned) => ({ kind, id })

import { useQuery } from '@tanstack/react-query'
import { counted } from '../../../shared/text/counted.ts'
import { useDesk } from '../desk/index.ts'
import styles from './RecordPane.module.css'

/** Where one goes from where a source is cited. */
export type GoTo = {
  onGoTo: (planId: string, blockId: string) => void
  onNote: (noteId: string) => void
  onNotebook: (notebookId: string) => void
}

/** The places that cite a source: in plans, and in the library. A press goes there. */
export function CitedIn({ id, onGoTo, onNote, onNotebook }: GoTo & { id: string }) {
  const { queries } = useDesk()
  const { data } = useQuery(queries.sources.citing.queryOptions({ input: { id } }))
  if (!data) return null
  const { plans, things, allThings } = data
  if (plans.length + things.length === 0)
    return <p className={styles.uncited}>Nothing cites it yet.</p>
  return (
    <section aria-label="Cited in" className={styles.cited}>
      {plans.map(({ planId, question, places }) => (
        <div key={planId}>
          <h3>Cited in {question}</h3>
          <ul>
            {places.map(({ blockId, in: where, as }) => (
              <li key={`${blockId} ${as}`}>
                <button type="button" onClick={() => onGoTo(planId, blockId)}>
                  {startingLarge(where)}, {as === 'evidence' ? 'as evidence' : 'in the words'}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {things.length > 0 && (
        <div>
          <h3>The source of</h3>
          <ul>
            {things.map(({ kind, id: thing, name, notebook, snippets }) => (
              <li key={thing}>
                <button
                  type="button"
                  onClick={() => (kind === 'note' ? onNote(thing) : onNotebook(thing))}
                >
                  {name || 'A note without words'}
                </button>
                <span className={styles.detail}>
                  {kind === 'notebook' ? 'notebook' : notebook}
                  {snippets > 0 && `, ${counted(snippets, 'snippet')}`}
                </span>
              </li>
            ))}
          </ul>
          {allThings > things.length && (
            <p className={styles.detail}>and {counted(allThings - things.length, 'other')}</p>
          )}
        </div>
      )}
    </section>
  )
}

const startingLarge = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

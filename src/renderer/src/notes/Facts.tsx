import { ArrowLeft, BookMarked, FileText } from 'lucide-react'
import { useState } from 'react'
import type { NotePage } from '../../../shared/contract-library.ts'
import type { Snippet } from '../../../shared/model/note.ts'
import { saysPlaceBehind } from '../../../shared/text/locators.ts'
import { type CitedThing, CiteThing, useActsDone } from '../library/index.ts'
import { useSources } from '../sources/index.ts'
import { Button, IconButton } from '../ui/index.ts'
import styles from './Facts.module.css'
import { ReadSection } from './ReadSection.tsx'
import { SnippetFacts } from './SnippetFacts.tsx'
import { TagField } from './TagField.tsx'
import type { ReadThings } from './useReadThings.ts'

type FactsProps = {
  /** Where there is room for the note or this, and not for both: whether it is this, and what goes back. */
  alone: { isShown: boolean; onBack: () => void } | null
  note: NotePage
  /** The snippet with the caret. */
  open: Snippet | null
  caret: number | null
  read: ReadThings
  /** Does something once the words are saved. */
  saved: (what: () => Promise<unknown>) => Promise<void>
  /** Brings a snippet into view. */
  onSnippet: (snippet: Snippet) => void
  onGoTo: (planId: string, blockId: string) => void
}

/** What is known of a note, and can be set right: its source, tags, what was read out of its words, where it is used. */
export function Facts({ alone, note, open, caret, read, saved, onSnippet, onGoTo }: FactsProps) {
  const { act } = useActsDone()
  const { sources } = useSources()
  const [citing, setCiting] = useState<CitedThing | null>(null)
  const cite = note.cite ?? note.inherited
  const source = sources.find(({ source: { id } }) => id === cite?.sourceId)
  return (
    <aside
      aria-label="About the note"
      data-pane="facts"
      className={styles.facts}
      data-alone={alone !== null || undefined}
      hidden={alone !== null && !alone.isShown}
    >
      {alone && (
        <div className={styles.back}>
          <IconButton
            label="Back to the note"
            icon={<ArrowLeft size={16} />}
            onPress={alone.onBack}
          />
        </div>
      )}
      <section>
        <h3 className={styles.label}>Source</h3>
        <p className={styles.source}>
          {source?.says ?? 'None is named.'}
          {cite && saysPlaceBehind(cite)}
        </p>
        <p className={styles.quiet}>
          {!note.cite && note.inherited && 'From the notebook.'}{' '}
          <Button
            look="quiet"
            size="small"
            icon={<BookMarked size={14} aria-hidden="true" />}
            onPress={() =>
              setCiting({
                kind: 'note',
                id: note.id,
                value: note.cite ?? null,
                inherited: note.inherited ?? null,
              })
            }
          >
            {source ? 'Name another' : 'Name the source'}
          </Button>
        </p>
      </section>
      <section>
        <h3 className={styles.label}>Tags</h3>
        <TagField
          tags={note.tags}
          onAdd={(tag) =>
            void act((library) =>
              library.tag({ things: [{ kind: 'note', id: note.id }], add: [tag], remove: [] }),
            )
          }
          onRemove={(tag) =>
            void act((library) =>
              library.tag({ things: [{ kind: 'note', id: note.id }], add: [], remove: [tag] }),
            )
          }
        />
      </section>
      {open && (
        <SnippetFacts
          key={open.id}
          snippet={open}
          note={note}
          caret={caret}
          saved={saved}
          onCite={() =>
            setCiting({
              kind: 'snippet',
              id: open.id,
              value: open.cite ?? null,
              inherited: cite ?? null,
            })
          }
        />
      )}
      <ReadSection {...read} open={open} saved={saved} onShow={onSnippet} />
      <section>
        <h3 className={styles.label}>Used in</h3>
        {note.uses.length === 0 && <p className={styles.quiet}>No plan has any of it yet.</p>}
        <ul className={styles.list}>
          {note.uses.flatMap(({ snippetId, in: plans }) =>
            plans.flatMap(({ planId, question, places }) =>
              places.map(({ blockId, in: place }) => (
                <li key={blockId} className={styles.use}>
                  <FileText size={14} strokeWidth={1.75} aria-hidden="true" />
                  <span>
                    <button
                      type="button"
                      className={styles.link}
                      onClick={() => onGoTo(planId, blockId)}
                    >
                      {question}
                    </button>
                    <small>
                      {capital(place)}: “
                      {shortened(note.snippets.find(({ id }) => id === snippetId)?.text ?? '')}”
                    </small>
                  </span>
                </li>
              )),
            ),
          )}
        </ul>
      </section>
      <CiteThing thing={citing} onClose={() => setCiting(null)} />
    </aside>
  )
}

const longestShown = 60
const shortened = (words: string): string =>
  words.length > longestShown ? `${words.slice(0, longestShown).trimEnd().toWellFormed()} …` : words
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

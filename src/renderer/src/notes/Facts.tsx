import { BookMarked, Calendar, FileText, User } from 'lucide-react'
import { useState } from 'react'
import type { NotePage } from '../../../shared/contract-library.ts'
import type { Snippet } from '../../../shared/model/note.ts'
import { saysPlace } from '../../../shared/text/locators.ts'
import { type CitedThing, CiteThing, useActsDone } from '../library/index.ts'
import { useSources } from '../sources/index.ts'
import { Button } from '../ui/index.ts'
import styles from './Facts.module.css'
import { type ReadThing, readThings } from './read-things.ts'
import { SnippetFacts } from './SnippetFacts.tsx'
import { TagField } from './TagField.tsx'
import type { Stretch } from './useHighlights.ts'

type FactsProps = {
  note: NotePage
  /** The snippet with the caret. */
  open: Snippet | null
  caret: number | null
  /** Does something once the words are saved. */
  saved: (what: () => Promise<unknown>) => Promise<void>
  onFact: (stretch: Stretch | null) => void
  onSnippet: (snippet: Snippet) => void
  onGoTo: (planId: string, blockId: string) => void
}

/** What is known of a note, and can be set right: its source, tags, what was read out of its words, where it is used. */
export function Facts({ note, open, caret, saved, onFact, onSnippet, onGoTo }: FactsProps) {
  const { act } = useActsDone()
  const { sources } = useSources()
  const [citing, setCiting] = useState<CitedThing | null>(null)
  const cite = note.cite ?? note.inherited
  const source = sources.find(({ source: { id } }) => id === cite?.sourceId)
  const things = readThings(note.snippets)
  return (
    <aside aria-label="About the note" data-pane="facts" className={styles.facts}>
      <section>
        <h3 className={styles.label}>Source</h3>
        <p className={styles.source}>
          {source?.says ?? 'None is named.'}
          {cite && saysPlace(cite) !== '' && `, ${saysPlace(cite)}`}
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
      <section>
        <h3 className={styles.label}>Read from the words</h3>
        {things.length === 0 && <p className={styles.quiet}>No dates and no people.</p>}
        <ul className={styles.list}>
          {things.map((thing) => (
            <li key={`${thing.type} ${thing.says}`}>
              <button
                type="button"
                className={styles.read}
                onClick={() => {
                  const [first] = thing.in
                  if (first) onSnippet(first)
                  onFact(wordsSaying(thing, note))
                }}
                onBlur={() => onFact(null)}
              >
                {thing.type === 'date' ? (
                  <Calendar size={14} strokeWidth={1.75} role="img" aria-label="Date" />
                ) : (
                  <User size={14} strokeWidth={1.75} role="img" aria-label="Person" />
                )}
                <span className={styles.words}>{thing.says}</span>
                {thing.isByHand && <span className={styles.quiet}>set by you</span>}
                {thing.in.length > 1 && <span className={styles.count}>{thing.in.length}</span>}
              </button>
            </li>
          ))}
        </ul>
      </section>
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

/** Where in the note's body the words stand that say it, if they do so to the letter; "c." is the person's own. */
function wordsSaying({ says, in: [first] }: ReadThing, { body }: NotePage): Stretch | null {
  const words = says.replace(/^c\. /, '')
  const at = first ? body.indexOf(words, first.start) : -1
  return first && at >= 0 && at < first.end ? { start: at, end: at + words.length } : null
}

const longestShown = 60
const shortened = (words: string): string =>
  words.length > longestShown ? `${words.slice(0, longestShown).trimEnd().toWellFormed()} …` : words
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

import { EqualApproximately, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { NotePage } from '../../../shared/contract-library.ts'
import { type Snippet, type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'
import { kindLooks, useActsDone } from '../library/index.ts'
import { Button, IconButton, IconToggle, Select, TextField, useToasts } from '../ui/index.ts'
import styles from './Facts.module.css'
import { TagField } from './TagField.tsx'
import { asAbout, typedDates, withDates } from './typed-dates.ts'

type SnippetFactsProps = {
  snippet: Snippet
  note: NotePage
  caret: number | null
  saved: (what: () => Promise<unknown>) => Promise<void>
  onCite: () => void
}

/** What was read out of the snippet with the caret, each of it to be set right; and how it is cut. */
export function SnippetFacts({ snippet, note, caret, saved, onCite }: SnippetFactsProps) {
  const { act } = useActsDone()
  const { id, kind, dates, people, byHand } = snippet
  const correct = (fields: {
    kind?: SnippetKind | null
    dates?: Snippet['dates'] | null
    people?: string[] | null
  }) => void saved(() => act((library) => library.correct({ snippetId: id, ...fields })))
  const next = note.snippets[note.snippets.indexOf(snippet) + 1]
  const at = caret === null ? 0 : caret - snippet.start
  const canSplit = at > 0 && at < snippet.text.length
  return (
    <section aria-label="This snippet">
      <h3 className={styles.label}>This snippet</h3>
      <Select
        label="Kind"
        options={snippetKinds.map((each) => ({ id: each, label: kindLooks[each].label }))}
        value={kind}
        onChange={(chosen) => correct({ kind: chosen })}
      />
      <ul className={styles.list} aria-label="Dates and people of the snippet">
        {dates.map((date) => (
          <li key={`${date.from} ${date.to}`} className={styles.row}>
            <span className={styles.words}>{saysStretch(date)}</span>
            <IconToggle
              label={`About ${saysStretch(asAbout(date, false))}`}
              icon={<EqualApproximately size={12} />}
              isOn={date.isAbout === true}
              onPress={() =>
                correct({
                  dates: dates.map((each) => (each === date ? asAbout(date, !date.isAbout) : each)),
                })
              }
            />
            <IconButton
              size="small"
              label={`${saysStretch(date)} is not a date of it`}
              icon={<X size={12} />}
              onPress={() => correct({ dates: dates.filter((each) => each !== date) })}
            />
          </li>
        ))}
        {people.map((name) => (
          <PersonRow
            key={name}
            name={name}
            onChange={(to) =>
              correct({
                people: people.flatMap((each) => (each === name ? (to === null ? [] : to) : each)),
              })
            }
          />
        ))}
      </ul>
      <AddFact
        onDates={(added) => correct({ dates: withDates(dates, added) })}
        onPerson={(name) => correct({ people: [...new Set([...people, name])] })}
      />
      {byHand.some((what) => what !== 'text') && (
        <p className={styles.quiet}>
          {saysByHand(byHand)}{' '}
          <Button
            look="quiet"
            size="small"
            onPress={() => correct({ kind: null, dates: null, people: null })}
          >
            Read it anew
          </Button>
        </p>
      )}
      <TagField
        tags={snippet.tags}
        onAdd={(tag) =>
          void act((library) =>
            library.tag({ things: [{ kind: 'snippet', id }], add: [tag], remove: [] }),
          )
        }
        onRemove={(tag) =>
          void act((library) =>
            library.tag({ things: [{ kind: 'snippet', id }], add: [], remove: [tag] }),
          )
        }
      />
      <div className={styles.acts}>
        <Button look="quiet" size="small" onPress={onCite}>
          {snippet.place || snippet.cite ? 'Source and page' : 'Name its source'}
        </Button>
        <Button
          look="quiet"
          size="small"
          onPress={() =>
            void act((library) =>
              library.star({ things: [{ kind: 'snippet', id }], isStarred: !snippet.isStarred }),
            )
          }
        >
          {snippet.isStarred ? 'Take its star away' : 'Star it'}
        </Button>
        {canSplit && (
          <Button
            look="quiet"
            size="small"
            onPress={() =>
              void saved(() => act((library) => library.splitSnippet({ snippetId: id, at })))
            }
          >
            Split at the caret
          </Button>
        )}
        {next && (
          <Button
            look="quiet"
            size="small"
            onPress={() =>
              void saved(() =>
                act((library) => library.mergeSnippets({ snippetIds: [id, next.id] })),
              )
            }
          >
            Join with the next
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          onPress={() =>
            void saved(() =>
              act((library) => library.remove({ things: [{ kind: 'snippet', id }] })),
            )
          }
        >
          Let go of it
        </Button>
      </div>
    </section>
  )
}

/** A name, to be put right where it stands: "B" is Bukharin. */
function PersonRow({ name, onChange }: { name: string; onChange: (to: string | null) => void }) {
  const [typed, setTyped] = useState(name)
  const done = () => {
    const words = typed.trim()
    if (words !== '' && words !== name) onChange(words)
    else setTyped(name)
  }
  return (
    <li className={styles.row}>
      <input
        aria-label={`Person: ${name}`}
        className={styles.name}
        value={typed}
        maxLength={200}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key !== 'Escape') return
          event.stopPropagation()
          setTyped(name)
        }}
      />
      <IconButton
        size="small"
        label={`${name} is not a person of it`}
        icon={<X size={12} />}
        onPress={() => onChange(null)}
      />
    </li>
  )
}

type AddFactProps = {
  onDates: (dates: Snippet['dates'][number]) => void
  onPerson: (name: string) => void
}

/** A date as it is typed, "1922", "c. 1922", "1922–1926" or "1934-12-01"; else a name. */
function AddFact({ onDates, onPerson }: AddFactProps) {
  const [typed, setTyped] = useState('')
  const toasts = useToasts()
  function add() {
    const words = typed.trim()
    if (words === '') return
    const dates = typedDates(words)
    if (dates) onDates(dates)
    else if (/^\d/.test(words))
      return toasts.fails(
        `“${words}” is no date. Type a year, c. 1922, 1934-12, 1934-12-01 or 1922–1926.`,
      )
    else onPerson(words)
    setTyped('')
  }
  return (
    <div className={styles.row}>
      <TextField
        label="Add a date or a person"
        hideLabel
        placeholder="1922, 1922–1926 or a name"
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
          else event.continuePropagation()
        }}
        className={styles.grow}
      />
      <IconButton size="small" label="Add it" icon={<Plus size={14} />} onPress={add} />
    </div>
  )
}

const called = { kind: 'Its kind', dates: 'its dates', people: 'its people', text: '' } as const

function saysByHand(byHand: Snippet['byHand']): string {
  const set = byHand.filter((what) => what !== 'text').map((what) => called[what])
  const words = set.join(' and ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} were set by you.`
}

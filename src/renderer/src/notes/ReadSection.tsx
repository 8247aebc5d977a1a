import { Calendar, User } from 'lucide-react'
import { useRef } from 'react'
import type { Snippet } from '../../../shared/model/note.ts'
import { AddFact } from './AddFact.tsx'
import { CorrectDates, CorrectPerson } from './CorrectThing.tsx'
import styles from './Facts.module.css'
import type { ReadThing } from './read-things.ts'
import { useCorrecting } from './useCorrecting.ts'
import type { ReadThings } from './useReadThings.ts'

type ReadSectionProps = ReadThings & {
  /** The snippet with the caret, which what is added is added to. */
  open: Snippet | null
  /** Does something once the words are saved. */
  saved: (what: () => Promise<unknown>) => Promise<void>
  /** Brings a snippet into view. */
  onShow: (snippet: Snippet) => void
}

/** The dates and people of a note's words: each is set right in its own row, in all the snippets that say it. */
export function ReadSection({ things, openId, setOpen, open, saved, onShow }: ReadSectionProps) {
  const place = useRef<HTMLElement>(null)
  const correcting = useCorrecting(saved)
  /** The keyboard goes on from the row: as it is called now, or where it has gone, from the section. */
  const goOn = (id: string | null) => {
    setOpen(null)
    requestAnimationFrame(() => {
      const row =
        id && place.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)
      if (row) row.focus()
      else place.current?.focus()
    })
  }
  return (
    <section ref={place} aria-label="Read from the words" tabIndex={-1}>
      <h3 className={styles.label}>Read from the words</h3>
      {things.length === 0 && <p className={styles.quiet}>No dates and no people.</p>}
      <ul className={styles.list}>
        {things.map((thing) => (
          <li key={thing.id} className={styles.thing} data-open={thing.id === openId || undefined}>
            <ThingRow
              thing={thing}
              isOpen={thing.id === openId}
              isHere={open !== null && thing.in.includes(open)}
              onPress={() => {
                const [first] = thing.in
                if (thing.id !== openId && first)
                  onShow(open && thing.in.includes(open) ? open : first)
                setOpen(thing.id === openId ? null : thing.id)
              }}
            />
            {thing.id === openId && (
              // biome-ignore lint/a11y/noStaticElementInteractions: Esc in any of its fields closes the row.
              <div
                className={styles.correct}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return
                  event.stopPropagation()
                  goOn(thing.id)
                }}
              >
                {thing.type === 'date' ? (
                  <CorrectDates
                    thing={thing}
                    open={open}
                    onSet={async (snippets, to) =>
                      goOn(await correcting.dates(thing, snippets, to))
                    }
                  />
                ) : (
                  <CorrectPerson
                    thing={thing}
                    open={open}
                    onSet={async (snippets, to) =>
                      goOn(await correcting.person(thing, snippets, to))
                    }
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {open ? (
        <AddFact
          onDates={(dates) => void correcting.addDates(open, dates)}
          onPerson={(name) => void correcting.addPerson(open, name)}
        />
      ) : null}
    </section>
  )
}

type ThingRowProps = {
  thing: ReadThing
  isOpen: boolean
  /** Whether the snippet with the caret says it. */
  isHere: boolean
  onPress: () => void
}

function ThingRow({ thing, isOpen, isHere, onPress }: ThingRowProps) {
  const Sign = thing.type === 'date' ? Calendar : User
  return (
    <button
      type="button"
      className={styles.read}
      data-thing={thing.id}
      data-here={isHere || undefined}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <Sign
        size={14}
        strokeWidth={1.75}
        role="img"
        aria-label={thing.type === 'date' ? 'Date' : 'Person'}
      />
      <span className={styles.words}>{thing.says}</span>
      {thing.isByHand && <span className={styles.quiet}>set by you</span>}
      {thing.in.length > 1 && <span className={styles.count}>{thing.in.length}</span>}
    </button>
  )
}

import { Scissors } from 'lucide-react'
import { Fragment, type KeyboardEvent, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { saysDates } from '../../../../shared/text/says-dates.ts'
import { KindIcon, kindLooks } from '../../library/index.ts'
import { Button, cx } from '../../ui/index.ts'
import { type ComparedSnippet, isChanged } from '../draft/compared.ts'
import type { SnippetView } from '../draft/note-view.ts'
import type { DraftNote } from '../draft/preview-draft.ts'
import { saysPlace } from '../draft/row-words.ts'
import { ChangedWords } from './ChangedWords.tsx'
import styles from './NoteColumn.module.css'
import { useWorkHere } from './useWork.ts'

type SnippetsProps = {
  note: DraftNote
  rows: readonly ComparedSnippet[]
  /** Whether the gaps between them are shown, to cut the note at one. */
  isSplitting: boolean
}

/** So many are shown until all are asked for. */
const few = 200

/** The snippets of a note, or the gaps between them where it can be cut. */
export function Snippets({ note, rows, isSplitting }: SnippetsProps) {
  const work = useWorkHere()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, few)
  const rest = rows.length - shown.length
  const firstGap = rows.findIndex(({ snippet }) => snippet?.cut)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape' && isSplitting) {
      event.stopPropagation()
      work.leave(note.id)
    } else if (step && isSplitting) {
      event.preventDefault()
      const gaps = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-gap]')]
      gaps[gaps.findIndex((gap) => gap.matches(':focus')) + step]?.focus()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows and Escape among its buttons.
    <div className={styles.scroll} onKeyDown={onKeyDown}>
      {isSplitting && (
        <div className={styles.splitting}>
          <p>
            {firstGap < 0
              ? 'It has one snippet: there is nowhere to split it.'
              : 'Choose where the new note begins.'}
          </p>
          <Button size="small" autoFocus={firstGap < 0} onPress={() => work.leave(note.id)}>
            Cancel the split
          </Button>
        </div>
      )}
      <ol className={styles.snippets}>
        {shown.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: snippets have no name but their place.
          <Fragment key={at}>
            {isSplitting && row.snippet?.cut && (
              <Gap note={note} snippet={row.snippet} isFirst={at === firstGap} />
            )}
            <li className={cx(styles.snippet, isChanged(row) && styles.changed)}>
              <Sign snippet={row.snippet} />
              <p>
                <ChangedWords words={row.words} /> <small>{aside(row.snippet)}</small>
              </p>
            </li>
          </Fragment>
        ))}
      </ol>
      {rest > 0 && (
        <Button className={styles.more} onPress={() => setWhole(true)}>
          Show the other {rest.toLocaleString('en-GB')}
        </Button>
      )}
    </div>
  )
}

type GapProps = { note: DraftNote; snippet: SnippetView; isFirst: boolean }

function Gap({ note, snippet, isFirst }: GapProps) {
  const { split } = useWorkHere()
  return (
    <li className={styles.gap}>
      <AriaButton
        data-gap=""
        autoFocus={isFirst}
        aria-label={`Begin a new note with “${snippet.text.slice(0, 60)}”`}
        className={cx(styles.cut)}
        onPress={() => {
          if (snippet.cut) split(note.id, snippet.cut)
        }}
      >
        <Scissors size={14} strokeWidth={1.75} aria-hidden="true" />
        <span>New note from here</span>
      </AriaButton>
    </li>
  )
}

function Sign({ snippet }: { snippet: SnippetView | null }) {
  const kind = snippet && typeof snippet.is === 'object' ? snippet.is.kind : null
  return <span className={styles.sign}>{kind && <KindIcon kind={kind} size={14} />}</span>
}

/** "statistic, 1923–25, Dzerzhinsky, p. 2" */
function aside(snippet: SnippetView | null): string {
  if (snippet === null) return 'taken out'
  const { is, place } = snippet
  if (is === 'heading') return 'read as text'
  if (is === 'brought-in') return 'brought in'
  const dates = is.dates.length > 0 ? [saysDates(is.dates)] : []
  const where = place ? [saysPlace(place)] : []
  return [kindLooks[is.kind].label.toLowerCase(), ...dates, ...is.people, ...where].join(', ')
}

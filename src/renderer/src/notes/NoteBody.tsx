import { CircleCheck } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Snippet } from '../../../shared/model/note.ts'
import { KindIcon } from '../library/index.ts'
import { cx } from '../ui/index.ts'
import styles from './NoteBody.module.css'
import { type SelectionActs, SelectionBar } from './SelectionBar.tsx'
import { selectionIn, wordsOf } from './text-ranges.ts'
import { type Stretch, useHighlights } from './useHighlights.ts'
import { useMargin } from './useMargin.ts'

export type NoteBodyProps = {
  /** The words as they are written here. */
  body: string
  /** Another number when they came in from elsewhere. */
  version: number
  onWords: (body: string) => void
  snippets: readonly Snippet[]
  /** Those that are evidence in a plan. */
  used: ReadonlySet<string>
  /** The snippet with the caret. */
  open: Snippet | null
  /** The words that say what is open in the list of what was read. */
  facts: readonly Stretch[]
  onCaret: (at: number) => void
  /** Words were pressed, and none are selected. */
  onPressed: (at: number) => void
  acts: SelectionActs
  ref: React.RefObject<HTMLDivElement | null>
}

/** The words of a note, written in where they are read, with their snippets underlined. docs/decisions/173 */
export function NoteBody(props: NoteBodyProps) {
  const { body, version, onWords, snippets, used, open, facts, onCaret, onPressed, acts } = props
  const { ref: place } = props
  const frame = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<Stretch | null>(null)

  // React does not keep what is written in: it is set where it came from elsewhere, and read after each key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only words from elsewhere are put in.
  useLayoutEffect(() => {
    if (place.current && wordsOf(place.current) !== body) place.current.textContent = body
  }, [version])

  // Of a body that was changed since, the places are no longer those of its snippets.
  const placed = useMemo(
    () => snippets.filter(({ start, end, text }) => body.slice(start, end) === text),
    [snippets, body],
  )
  const unused = useMemo(() => placed.filter(({ id }) => !used.has(id)), [placed, used])
  const inPlans = useMemo(() => placed.filter(({ id }) => used.has(id)), [placed, used])
  const opened = useMemo(() => placed.filter(({ id }) => id === open?.id), [placed, open])
  useHighlights(place, 'snippet', unused, body)
  useHighlights(place, 'snippet-used', inPlans, body)
  useHighlights(place, 'snippet-open', opened, body)
  useHighlights(place, 'fact', facts, body)
  const marks = useMargin(frame, place, placed, body)

  function look() {
    if (!place.current) return null
    const at = selectionIn(place.current)
    setSelected(at && at.end > at.start ? at : null)
    if (at) onCaret(at.start)
    return at
  }

  return (
    <div ref={frame} className={styles.frame}>
      {marks.map(({ snippet, top }) => (
        <span key={snippet.id} className={styles.mark} style={{ insetBlockStart: top }}>
          {used.has(snippet.id) ? (
            <CircleCheck
              size={14}
              strokeWidth={1.75}
              role="img"
              aria-label="In a plan"
              className={cx(styles.used)}
            />
          ) : (
            <KindIcon kind={snippet.kind} size={14} isAlone />
          )}
        </span>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a field of a form shows no underlines, nor does it grow. */}
      <div
        ref={place}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Words of the note"
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck
        className={styles.body}
        data-empty={body === '' || undefined}
        onInput={({ currentTarget }) => onWords(wordsOf(currentTarget))}
        onSelect={look}
        onKeyUp={look}
        onPointerUp={() =>
          requestAnimationFrame(() => {
            const at = look()
            if (at && at.start === at.end) onPressed(at.start)
          })
        }
        onBlur={({ relatedTarget }) => {
          if (!frame.current?.contains(relatedTarget)) setSelected(null)
        }}
        onKeyDown={(event) => {
          if (!selected) return
          const isMake = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          const isOn = event.key === 'Tab' && !event.shiftKey
          if (!isMake && !isOn) return
          event.preventDefault()
          if (isMake) acts.onMake(selected)
          else frame.current?.querySelector<HTMLElement>('[data-selection] button')?.focus()
        }}
      />
      {selected && (
        <SelectionBar
          frame={frame}
          place={place}
          selected={selected}
          acts={acts}
          onDone={() => setSelected(null)}
        />
      )}
    </div>
  )
}

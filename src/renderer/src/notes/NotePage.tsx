import { ArrowDown, ArrowLeft, ArrowUp, Ellipsis, Info, Star } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { NotePage as Page } from '../../../shared/contract-library.ts'
import type { Dates, Snippet } from '../../../shared/model/note.ts'
import { counted } from '../../../shared/text/counted.ts'
import { datesIn } from '../../../shared/text/dates.ts'
import { saysMoment } from '../../../shared/text/when.ts'
import { useActsDone } from '../library/index.ts'
import { cx, IconButton, MenuButton, MenuItem, MenuLine, useToasts } from '../ui/index.ts'
import { Facts } from './Facts.tsx'
import { NoteBody } from './NoteBody.tsx'
import styles from './NotePage.module.css'
import type { SelectionActs } from './SelectionBar.tsx'
import { placeCaret, placeCaretAtEnd, showWords } from './text-ranges.ts'
import type { GoingOn } from './useGoingOn.ts'
import { useGrownField } from './useGrownField.ts'
import type { Stretch } from './useHighlights.ts'
import { useNoteWords } from './useNoteWords.ts'
import { useReadThings } from './useReadThings.ts'

export type NotePageProps = {
  note: Page
  /** The snippet to show at first. */
  startsAt: string | null
  goingOn: GoingOn
  /** Goes to another note. */
  onNote: (noteId: string) => void
  /** Goes back to the list, where there is room for one of them only. */
  onBack: (() => void) | null
  onMove: () => void
  onRemoved: () => void
  onNewPlan: (question: string) => void
  onGoTo: (planId: string, blockId: string) => void
}

/** A note by itself: written in where it is read, with all that is known of it beside it. */
export function NotePage(props: NotePageProps) {
  const { note, startsAt, goingOn, onNote, onBack } = props
  const { act } = useActsDone()
  const toasts = useToasts()
  const words = useNoteWords(note)
  const body = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const { read, marked, openAt } = useReadThings(note.snippets, words.body)
  /** Where there is room for one column only: whether it is what is known of the note. */
  const [isAbout, setAbout] = useState(false)
  const isNarrow = onBack !== null
  const used = useMemo(() => new Set(note.uses.map(({ snippetId }) => snippetId)), [note])
  const open = useMemo(
    () =>
      caret === null
        ? null
        : (note.snippets.findLast(({ start, end }) => start <= caret && caret <= end) ?? null),
    [note, caret],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: shown once, when the note is.
  useEffect(() => {
    const shown = note.snippets.find(({ id }) => id === startsAt)
    if (!shown || !body.current) return
    // Who walks the list goes on walking it.
    showWords(body.current, shown.start)
    setCaret(shown.start)
  }, [note.id, startsAt])
  const goesOnAt = goingOn.placeIn(note.id)
  useEffect(() => {
    if (goesOnAt === null || !body.current) return
    if (goingOn.isAwaited()) {
      if (goesOnAt === 'start') placeCaret(body.current, 0)
      else placeCaretAtEnd(body.current)
    }
    goingOn.end()
  }, [goesOnAt, goingOn])
  useGrownField(heading, `${words.heading} ${words.version}`)

  const around = ({ start, end }: Stretch): Snippet | undefined =>
    note.snippets.find((snippet) => snippet.start <= start && end <= snippet.end)
  /** Does something with the words as they are saved, for places are counted in those. */
  const saved = async (what: () => Promise<unknown>) => {
    if (await words.save()) await what()
  }
  const inSnippet = (selected: Stretch, what: (snippet: Snippet) => Promise<unknown>) => {
    const snippet = around(selected)
    if (snippet) void saved(() => what(snippet))
    else toasts.says('These words are in no snippet. Make one of them first.')
  }
  const acts: SelectionActs = {
    onMake: ({ start, end }, kind) =>
      void saved(() =>
        act((library) =>
          library.makeSnippet({ noteId: note.id, start, end, ...(kind && { kind }) }),
        ),
      ),
    onPerson: (selected) =>
      inSnippet(selected, ({ id, people }) => {
        const name = words.body.slice(selected.start, selected.end).trim()
        return act((library) =>
          library.correct({ snippetId: id, people: [...new Set([...people, name])] }),
        )
      }),
    onDate: (selected) =>
      inSnippet(selected, async ({ id, dates }) => {
        const said = words.body.slice(selected.start, selected.end)
        const read: Dates[] = datesIn(said)
        if (read.length === 0)
          toasts.says(`“${said.trim()}” reads as no date. Type it at the right, under the snippet.`)
        else await act((library) => library.correct({ snippetId: id, dates: [...dates, ...read] }))
      }),
  }

  return (
    <>
      <article
        aria-label="Note"
        data-pane="note"
        className={styles.page}
        hidden={isNarrow && isAbout}
      >
        <header className={styles.bar}>
          {onBack && (
            <IconButton label="Back to the notes" icon={<ArrowLeft size={16} />} onPress={onBack} />
          )}
          <span className={styles.path}>
            {note.notebook} <span aria-hidden="true">›</span> {note.at.toLocaleString('en-GB')} of{' '}
            {note.of.toLocaleString('en-GB')}
          </span>
          {isNarrow && (
            <IconButton
              label="About the note"
              icon={<Info size={16} strokeWidth={1.75} />}
              onPress={() => setAbout(true)}
            />
          )}
          <IconButton
            label="Note before"
            icon={<ArrowUp size={16} strokeWidth={1.75} />}
            isDisabled={!note.before}
            onPress={() => note.before && onNote(note.before)}
          />
          <IconButton
            label="Note behind"
            icon={<ArrowDown size={16} strokeWidth={1.75} />}
            isDisabled={!note.behind}
            onPress={() => note.behind && onNote(note.behind)}
          />
          <IconButton
            label={note.isStarred ? 'Take the star away' : 'Star the note'}
            icon={
              <Star size={16} strokeWidth={1.75} className={cx(note.isStarred && styles.starred)} />
            }
            onPress={() =>
              void act(
                (library) =>
                  library.star({
                    things: [{ kind: 'note', id: note.id }],
                    isStarred: !note.isStarred,
                  }),
                { isQuiet: true },
              )
            }
          />
          <MenuButton
            label="Acts on the note"
            placement="bottom end"
            button={
              <IconButton
                label="More for this note"
                icon={<Ellipsis size={16} strokeWidth={1.75} />}
              />
            }
          >
            <MenuItem id="move" label="Move to a notebook…" onAction={props.onMove} />
            {caret !== null && caret > 0 && caret < note.body.length ? (
              <MenuItem
                id="split"
                label="Split at the caret"
                onAction={() =>
                  void goingOn.make('start', async () => {
                    if (!(await words.save())) return null
                    return act((library) =>
                      library.splitNote({
                        noteId: note.id,
                        at: open?.start || caret,
                        heading: headingFrom(note.body.slice(open?.start || caret)),
                      }),
                    )
                  })
                }
              />
            ) : null}
            {note.behind !== undefined ? (
              <MenuItem
                id="merge"
                label="Merge with the note behind"
                onAction={() =>
                  void saved(() =>
                    act((library) =>
                      library.mergeNotes({ noteIds: [note.id, note.behind ?? note.id] }),
                    ),
                  )
                }
              />
            ) : null}
            {note.heading !== '' ? (
              <MenuItem
                id="plan"
                label="Begin a plan with its heading"
                onAction={() => props.onNewPlan(note.heading)}
              />
            ) : null}
            <MenuLine />
            <MenuItem
              id="bin"
              label="Put in the bin"
              isDanger
              onAction={() =>
                void saved(() =>
                  act(async (library) => {
                    const done = await library.remove({ things: [{ kind: 'note', id: note.id }] })
                    // Before it is read again, as one that is in the bin.
                    props.onRemoved()
                    return done
                  }),
                )
              }
            />
          </MenuButton>
        </header>
        <div className={styles.scroll} data-scroll="">
          <div className={styles.sheet}>
            <textarea
              ref={heading}
              aria-label="Heading of the note"
              rows={1}
              className={styles.heading}
              placeholder="Without a heading"
              maxLength={1000}
              value={words.heading}
              onChange={({ target }) => words.setHeading(target.value.replace(/\s*\n\s*/g, ' '))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                if (body.current) placeCaret(body.current, 0)
              }}
            />
            <p className={styles.under}>
              {counted(note.snippets.length, 'snippet')}
              {used.size > 0 && `, ${used.size} in plans`}.
              {note.origin && ` From ${note.origin.name}, ${saysMoment(note.origin.made)}.`}{' '}
              <span role="status">{words.isUnsaved ? 'Saving …' : ''}</span>
            </p>
            <NoteBody
              ref={body}
              body={words.body}
              version={words.version}
              onWords={words.setBody}
              snippets={note.snippets}
              used={used}
              open={open}
              facts={marked}
              onCaret={setCaret}
              onPressed={openAt}
              acts={acts}
            />
          </div>
        </div>
      </article>
      <Facts
        alone={isNarrow ? { isShown: isAbout, onBack: () => setAbout(false) } : null}
        note={note}
        open={open}
        caret={caret}
        read={read}
        saved={saved}
        onSnippet={(snippet) => {
          if (body.current) showWords(body.current, snippet.start)
          setCaret(snippet.start)
        }}
        onGoTo={props.onGoTo}
      />
    </>
  )
}

/** The first words of what is to be a note, for its heading until it is renamed. */
function headingFrom(body: string): string {
  const [first = ''] = body.trim().split('\n', 1)
  const words = first.split(/\s+/).slice(0, 8).join(' ')
  return words.length < first.length ? `${words} …` : words
}

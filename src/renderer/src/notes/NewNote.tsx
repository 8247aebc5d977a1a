import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useActsDone } from '../library/index.ts'
import { Button, IconButton, useStable } from '../ui/index.ts'
import styles from './NotePage.module.css'
import type { GoingOn } from './useGoingOn.ts'
import { useGrownField } from './useGrownField.ts'

type NewNoteProps = {
  notebook: { id: string } | { name: string }
  goingOn: GoingOn
  /** Goes back to the list, where there is room for one of them only. */
  onBack: (() => void) | null
}

/** A note that is not there yet: it is made with its first words, and goes on to be written on its own page. */
export function NewNote({ notebook, goingOn, onBack }: NewNoteProps) {
  const { act } = useActsDone()
  const [heading, setHeading] = useState('')
  const [body, setBody] = useState('')
  /** Whether it is being made, or is. */
  const isMade = useRef(false)
  const latest = useRef({ heading, body })
  latest.current = { heading, body }
  const words = useRef<HTMLTextAreaElement>(null)
  const title = useRef<HTMLTextAreaElement>(null)
  useGrownField(title, heading)
  const hasWords = /\S/.test(heading + body)

  const make = useStable(async (goesOn: boolean) => {
    const { heading, body } = latest.current
    if (!/\S/.test(heading + body) || isMade.current) return
    isMade.current = true
    const add = () => act((library) => library.addNote({ notebook, heading, body }))
    const isThere = goesOn ? await goingOn.make('end', add) : (await add()) !== null
    if (!isThere) isMade.current = false
  })
  // Whoever goes away has written it: to another note, back to the plan, or with the window.
  useEffect(() => {
    const leave = () => void make(false)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [make])
  return (
    <article aria-label="New note" data-pane="note" className={styles.page}>
      <header className={styles.bar}>
        {onBack && (
          <IconButton label="Back to the notes" icon={<ArrowLeft size={16} />} onPress={onBack} />
        )}
        <span className={styles.path}>New note</span>
        <Button look="primary" size="small" isDisabled={!hasWords} onPress={() => void make(true)}>
          Add to library
        </Button>
      </header>
      <form
        className={styles.scroll}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void make(true)
        }}
      >
        <div className={styles.sheet}>
          <textarea
            ref={title}
            aria-label="Heading of the note"
            rows={1}
            // biome-ignore lint/a11y/noAutofocus: it was asked for, and is what is written first.
            autoFocus
            className={styles.heading}
            placeholder="A question or a heading"
            maxLength={1000}
            value={heading}
            onChange={({ target }) => setHeading(target.value.replace(/\s*\n\s*/g, ' '))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
              event.preventDefault()
              words.current?.focus()
            }}
          />
          <textarea
            ref={words}
            aria-label="Words of the note"
            rows={12}
            className={styles.words}
            placeholder="What you know of it"
            value={body}
            onChange={({ target }) => setBody(target.value)}
          />
        </div>
      </form>
    </article>
  )
}

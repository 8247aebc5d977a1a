import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { createFinder, type Finder, type Found } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { FocusAtOnce, IconButton, SearchField, VisuallyHidden } from '../ui/index.ts'
import styles from './FindBar.module.css'

type FindBarProps = {
  session: PlanSession
  /** How often it was asked for: each time its field is gone to. */
  times: number
}

const nothing: Found = { count: 0, at: 0 }

/** Finds words in the plan: every match is marked, and Enter goes from one to the next. */
export function FindBar({ session, times }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [found, setFound] = useState(nothing)
  const finder = useRef<Finder>(undefined)
  useEffect(() => {
    const mine = createFinder(session.editor, setFound)
    finder.current = mine
    return () => mine.end()
  }, [session])
  useEffect(() => {
    if (times > 1) field.current?.select()
  }, [times])
  useEffect(() => finder.current?.search(words), [words])

  function close() {
    finder.current?.choose()
    session.endSearch()
  }
  function press(event: KeyboardEvent) {
    const isInField = event.target instanceof HTMLInputElement
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && isInField) finder.current?.step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const says = words.trim() === '' ? '' : sayFound(found)
  return (
    <search
      className={styles.bar}
      aria-label={buttonLabelOf('find-in-plan')}
      onKeyDownCapture={press}
    >
      <FocusAtOnce />
      <SearchField
        ref={field}
        className={styles.field}
        label={buttonLabelOf('find-in-plan')}
        autoFocus
        value={words}
        onChange={setWords}
        count={says || undefined}
      />
      <VisuallyHidden>
        <span role="status">{says}</span>
      </VisuallyHidden>
      <IconButton
        label="Previous match"
        keys="Shift Enter"
        icon={<ChevronUp size={16} />}
        isDisabled={found.count === 0}
        onPress={() => finder.current?.step(-1)}
      />
      <IconButton
        label="Next match"
        keys="Enter"
        icon={<ChevronDown size={16} />}
        isDisabled={found.count === 0}
        onPress={() => finder.current?.step(1)}
      />
      <IconButton label="Close the search" keys="Esc" icon={<X size={16} />} onPress={close} />
    </search>
  )
}

const sayFound = ({ count, at }: Found): string =>
  count === 0 ? 'No matches' : `${at.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`

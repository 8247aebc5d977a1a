import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Group } from 'react-aria-components'
import type { Id } from '../../../shared/model/ids.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { saysPlace } from '../../../shared/text/locators.ts'
import { type CitableSource, SourceMenu } from '../editor/index.ts'
import { cx, Float, KeyCap } from '../ui/index.ts'
import styles from './PageField.module.css'

export type PageFieldProps = {
  /** The piece of evidence whose line it takes the place of. */
  evidenceId: Id
  /** What it is cited as, or would be. */
  cite: Cite
  /** Why it would be: "carried over" from the evidence nearby. */
  note: string
  footnote: number | undefined
  sources: readonly CitableSource[]
  /** The source, and the place as it was typed. What was typed is kept by a click elsewhere as well. */
  onKeep: (sourceId: Id, typed: string, then: 'analysis' | 'next' | 'nothing') => void
  /** Whether there is another without a page. */
  hasNext: boolean
  onInFull: () => void
  /** Nothing was typed, and the keyboard is elsewhere already. */
  onClose: () => void
  /** It is left as it was. */
  onLeave: () => void
}

/** Where the line stands over the page, in CSS pixels. */
type Spot = Record<'insetBlockStart' | 'insetInlineStart' | 'inlineSize' | 'blockSize', number>

function spotOf(field: HTMLElement, evidenceId: Id): Spot | null {
  const page = field.closest<HTMLElement>('.plan-editor')
  const block = page?.querySelector(`[data-id="${CSS.escape(evidenceId)}"]`)
  const line = block?.querySelector(':scope > .plan-cite')
  if (!page || !line) return null
  const [at, around] = [line.getBoundingClientRect(), page.getBoundingClientRect()]
  return {
    insetBlockStart: at.top - around.top + page.scrollTop,
    insetInlineStart: at.left - around.left + page.scrollLeft,
    inlineSize: at.width,
    blockSize: at.height,
  }
}

/** Until it is known where: it takes the keys meanwhile. */
const unseen = { opacity: 0 }

/** The page of a piece of evidence, typed where it will stand. */
export function PageField(props: PageFieldProps) {
  const { evidenceId, cite, note, footnote, sources, onKeep, hasNext } = props
  const { onInFull, onClose, onLeave } = props
  const line = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [spot, setSpot] = useState<Spot | null>(null)
  const [typed, setTyped] = useState(() => saysPlace(cite))
  const [sourceId, setSourceId] = useState(cite.sourceId)
  const [isNaming, setNaming] = useState(false)
  const isDone = useRef(false)

  useLayoutEffect(() => {
    const own = line.current
    const page = own?.closest('.plan-editor')
    if (!own || !page) return
    page
      .querySelector(`[data-id="${CSS.escape(evidenceId)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
    const place = () => setSpot(spotOf(own, evidenceId))
    place()
    field.current?.focus({ preventScroll: true })
    field.current?.select()
    // Whatever moves the line moves the size of what it stands in.
    const sizes = new ResizeObserver(place)
    for (const around of [page, ...page.querySelectorAll('.plan-text')]) sizes.observe(around)
    return () => sizes.disconnect()
  }, [evidenceId])

  function keep(then: 'analysis' | 'next' | 'nothing') {
    if (isDone.current) return
    isDone.current = true
    onKeep(sourceId, typed, then)
  }
  function leave() {
    isDone.current = true
    onLeave()
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') keep('analysis')
    else if (event.key === 'Tab' && !event.shiftKey && hasNext) keep('next')
    else if (event.key === 'Escape') leave()
    else if (event.key === '@') setNaming(true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isAsItWas = sourceId === cite.sourceId && typed === saysPlace(cite)
  const says = sources.find(({ id }) => id === sourceId)?.says ?? ''

  return (
    <Group
      ref={line}
      className={cx(styles.line)}
      style={spot ?? unseen}
      aria-label="Citation of this evidence"
    >
      {footnote !== undefined && <span className={styles.number}>{footnote}</span>}
      <span className={styles.source}>{says},</span>
      <input
        ref={field}
        className={styles.field}
        aria-label="Page"
        placeholder="p."
        size={Math.max(6, typed.length)}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
        onBlur={() => {
          // Whoever looks the page up in another window comes back to it.
          if (isNaming || !document.hasFocus()) return
          if (isAsItWas) onClose()
          else keep('nothing')
        }}
      />
      {note !== '' && sourceId === cite.sourceId && <span className={styles.note}>{note}</span>}
      <span className={styles.keys} aria-hidden="true">
        {hasNext && (
          <>
            <KeyCap>Tab</KeyCap> next
          </>
        )}
        <KeyCap>@</KeyCap> other source
      </span>
      {isNaming && (
        <Float
          aria-label="Source of this evidence"
          triggerRef={field}
          isOpen
          placement="bottom start"
          onOpenChange={(isOpen) => {
            if (isOpen) return
            setNaming(false)
            field.current?.focus()
          }}
        >
          <SourceMenu
            sources={sources}
            onChoose={({ sourceId, locator }) => {
              setSourceId(sourceId)
              // The page of another source is none in this one.
              const isPlaceOfOther = sourceId !== cite.sourceId && typed === saysPlace(cite)
              if (locator || isPlaceOfOther) setTyped(locator ?? '')
              setNaming(false)
              field.current?.focus()
            }}
            onInFull={() => {
              isDone.current = true
              onInFull()
            }}
            onFilter={() => undefined}
            onTakeBack={() => {
              setNaming(false)
              field.current?.focus()
            }}
          />
        </Float>
      )}
    </Group>
  )
}

import { CalendarPlus, ChevronDown, UserPlus } from 'lucide-react'
import { useLayoutEffect, useState } from 'react'
import { type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import { KindIcon, kindLooks } from '../library/index.ts'
import { Button, KeyCap, MenuButton, MenuItem } from '../ui/index.ts'
import styles from './SelectionBar.module.css'
import { rangeOf } from './text-ranges.ts'
import type { Stretch } from './useHighlights.ts'

export type SelectionActs = {
  /** Makes a snippet of words of the note; its kind is read out of them unless it is said. */
  onMake: (selected: Stretch, kind?: SnippetKind) => void
  /** The words name a person, or a date, of the snippet they are in. */
  onPerson: (selected: Stretch) => void
  onDate: (selected: Stretch) => void
}

type SelectionBarProps = {
  frame: React.RefObject<HTMLElement | null>
  place: React.RefObject<HTMLElement | null>
  selected: Stretch
  acts: SelectionActs
  onDone: () => void
}

/** What can be made of the words that are selected: under them, or over them where there is no room. */
export function SelectionBar({ frame, place, selected, acts, onDone }: SelectionBarProps) {
  const [at, setAt] = useState<{ top: number; isAbove: boolean } | null>(null)
  useLayoutEffect(() => {
    if (!frame.current || !place.current) return
    const lines = rangeOf(place.current, selected.start, selected.end)?.getClientRects()
    const [first, last] = [lines?.[0], lines?.[lines.length - 1]]
    if (!first || !last) return
    const around = frame.current.getBoundingClientRect().top
    const isAbove = last.bottom + 56 > innerHeight
    setAt({ top: (isAbove ? first.top : last.bottom) - around, isAbove })
  }, [frame, place, selected])
  if (!at) return null
  const then = (act: () => void) => () => {
    act()
    onDone()
  }
  return (
    <div
      role="toolbar"
      aria-label="The selected words"
      data-selection=""
      data-above={at.isAbove || undefined}
      className={styles.bar}
      style={{ insetBlockStart: at.top }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        place.current?.focus()
      }}
    >
      <Button look="primary" size="small" onPress={then(() => acts.onMake(selected))}>
        Make a snippet <KeyCap>Ctrl Enter</KeyCap>
      </Button>
      <MenuButton
        label="Make a snippet of a kind"
        onAction={(kind) => {
          const known = snippetKinds.find((each) => each === kind)
          if (known) then(() => acts.onMake(selected, known))()
        }}
        button={
          <Button look="quiet" size="small" icon={<ChevronDown size={14} aria-hidden="true" />}>
            Kind
          </Button>
        }
      >
        {snippetKinds.map((kind) => (
          <MenuItem
            key={kind}
            id={kind}
            label={kindLooks[kind].label}
            icon={<KindIcon kind={kind} size={14} />}
          />
        ))}
      </MenuButton>
      <span className={styles.line} aria-hidden="true" />
      <Button
        look="quiet"
        size="small"
        icon={<UserPlus size={14} aria-hidden="true" />}
        onPress={then(() => acts.onPerson(selected))}
      >
        Person
      </Button>
      <Button
        look="quiet"
        size="small"
        icon={<CalendarPlus size={14} aria-hidden="true" />}
        onPress={then(() => acts.onDate(selected))}
      >
        Date
      </Button>
    </div>
  )
}

import {
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import {
  Menu as AriaMenu,
  Autocomplete,
  Input,
  MenuStateContext,
  TextField,
} from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './FilterMenu.module.css'
import lists from './list.module.css'
import { MenuItem, MenuLine } from './Menu.tsx'

export type FilterChoice = {
  id: string
  label: string
  detail?: string | undefined
  icon?: ReactNode
  /** Stands behind a line: it is something else than what is above it. */
  isApart?: boolean
}

export type FilterMenuProps = {
  /** The accessible name of the menu. */
  label: string
  /** The accessible name of the field over it, and what stands in it while it is empty. */
  field: { label: string; placeholder: string }
  /** What there is for the words typed, the best first. */
  choices: (typed: string) => readonly FilterChoice[]
  /** The choice that is chosen while nothing is typed, if it is another than the first. */
  startsAt?: string | null | undefined
  /** Said where there is no choice. */
  nothing?: string
  onChoose: (id: string, typed: string) => void
  /** What has been typed, for those who leave without a choice. */
  onTyped?: (typed: string) => void
  /** Backspace where nothing is typed. */
  onTakeBack?: (() => void) | undefined
}

/**
 * Choices found by typing, to stand in a `Float`. One is chosen at every moment, the best of those that
 * are found, and Enter takes it.
 */
export function FilterMenu(props: FilterMenuProps) {
  const { label, field, choices, startsAt, nothing = 'Nothing is called that.' } = props
  const { onChoose, onTyped, onTakeBack } = props
  const [typed, setTyped] = useState('')
  const shown = choices(typed)
  const start = typed === '' ? shown.find(({ id }) => id === startsAt) : undefined
  const chosen = (start ?? shown[0])?.id
  const items = shown.flatMap(({ id, icon, isApart, ...words }) => [
    ...(isApart && id !== shown[0]?.id ? [<MenuLine key={`${id} line`} />] : []),
    <MenuItem
      key={id}
      id={id}
      {...words}
      icon={
        <>
          {icon}
          {id === chosen && <Chosen id={id} typed={typed} />}
        </>
      }
      onAction={() => onChoose(id, typed)}
    />,
  ])
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(value) => {
        setTyped(value)
        onTyped?.(value)
      }}
    >
      <div className={styles.find} onKeyDownCapture={keepSideways}>
        <TextField
          aria-label={field.label}
          autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'Backspace' || typed !== '' || !onTakeBack) return
            // Spent here: the words the keyboard goes back to keep their last letter.
            event.preventDefault()
            onTakeBack()
          }}
        >
          <Input placeholder={field.placeholder} className={cx(styles.input)} />
        </TextField>
      </div>
      <AriaMenu aria-label={label} autoFocus={false} className={cx(lists.list, styles.list)}>
        {items}
      </AriaMenu>
      {shown.length === 0 && <p className={styles.nothing}>{nothing}</p>}
    </Autocomplete>
  )
}

/** Arrows to the side move in the words typed. React Aria would let go of the choice for them. */
function keepSideways(event: KeyboardEvent) {
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') event.stopPropagation()
}

/**
 * Stands in the choice that is to be chosen. React Aria's `Autocomplete` chooses the first only as letters
 * are typed: not when it opens, and not when they are deleted or pasted.
 */
function Chosen({ id, typed }: { id: string; typed: string }) {
  const state = useContext(MenuStateContext)
  const mark = useRef<HTMLSpanElement>(null)
  const choose = useEffectEvent((key: string, _typed: string) => {
    state?.selectionManager.setFocused(true)
    state?.selectionManager.setFocusedKey(key)
    mark.current?.closest('[role=menuitem]')?.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => choose(id, typed), [id, typed])
  return <span ref={mark} hidden />
}

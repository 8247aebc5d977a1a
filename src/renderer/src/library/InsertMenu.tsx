import type { ReactElement } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { PlacesMenu, type Target } from '../editor/index.ts'
import { Float } from '../ui/index.ts'
import { insertInto } from './acts.ts'

export type InsertMenuProps = {
  button: ReactElement
  count: number
  targets: () => readonly Target[]
  onInsert: (blockId: string) => void
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

/** The places in the plan that one or several snippets can go to, the one with the caret chosen. */
export function InsertMenu(props: InsertMenuProps) {
  const { button, count, targets, onInsert, isOpen, onOpenChange } = props
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {button}
      <Float placement="bottom end">
        <Places count={count} targets={targets} onInsert={onInsert} />
      </Float>
    </MenuTrigger>
  )
}

type PlacesProps = Pick<InsertMenuProps, 'count' | 'targets' | 'onInsert'>

/** Asks for the targets only when the menu is shown: the plan changes as one writes. */
function Places({ count, targets, onInsert }: PlacesProps) {
  const places = targets()
  return (
    <PlacesMenu
      label={insertInto.label}
      field={{
        label: 'Find a place to insert into',
        placeholder: count === 1 ? insertInto.label : `Insert ${count} snippets into …`,
      }}
      places={places}
      startsAt={places.find(({ isHere }) => isHere)?.blockId}
      onChoose={onInsert}
    />
  )
}

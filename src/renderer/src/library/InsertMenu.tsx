import type { ReactElement } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { PlacesMenu, type Target } from '../editor/index.ts'
import { Float } from '../ui/index.ts'
import { insertInto } from './acts.ts'

/** Snippets to be put into the plan, where a person says. */
export type Insertion = {
  count: number
  targets: () => readonly Target[]
  onInsert: (blockId: string) => void
}

/** The places in the plan that several snippets can go to, the one with the caret chosen. */
export function InsertMenu({ button, ...insertion }: Insertion & { button: ReactElement }) {
  return (
    <MenuTrigger>
      {button}
      <Float placement="bottom end">
        <Places {...insertion} />
      </Float>
    </MenuTrigger>
  )
}

/** Asks for the targets only when the menu is shown: the plan changes as one writes. */
export function Places({ count, targets, onInsert }: Insertion) {
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

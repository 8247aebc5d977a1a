import type { ReactElement } from 'react'
import type { Target } from '../editor/index.ts'
import { MenuButton, MenuItem, MenuSection } from '../ui/index.ts'

export type InsertMenuProps = {
  button: ReactElement
  count: number
  targets: () => readonly Target[]
  onInsert: (blockId: string) => void
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

/** The places in the plan that one or several snippets can go to. */
export function InsertMenu({
  button,
  count,
  targets,
  onInsert,
  isOpen,
  onOpenChange,
}: InsertMenuProps) {
  return (
    <MenuButton
      label="Insert into …"
      button={button}
      placement="bottom end"
      focusesFirst
      onAction={(id) => {
        if (id !== nowhere) onInsert(id)
      }}
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <Targets count={count} targets={targets} />
    </MenuButton>
  )
}

const nowhere = 'nowhere'

/** Asks for the targets only when the menu is shown: the plan changes as one writes. */
function Targets({ count, targets }: Pick<InsertMenuProps, 'count' | 'targets'>) {
  const places = targets()
  if (places.length === 0) return <MenuItem id={nowhere} label="Open a plan first" isDisabled />
  return (
    <MenuSection heading={count === 1 ? 'Insert into …' : `Insert ${count} snippets into …`}>
      {places.map(({ blockId, label }) => (
        <MenuItem key={blockId} id={blockId} label={label} />
      ))}
    </MenuSection>
  )
}

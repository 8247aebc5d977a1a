import { AppWindow, Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../../shared/commands.ts'
import { IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'

type PlanMenuProps = {
  isArchived: boolean
  /** Does a command with the plan. */
  run: (id: CommandId) => void
}

const items = [
  { id: 'open-in-window', label: 'Open in new window', icon: <AppWindow size={15} /> },
  { id: 'rename-plan', label: 'Change the question …' },
  { id: 'duplicate-plan', label: 'Duplicate plan' },
  { id: 'archive-plan', label: 'Archive plan' },
  { id: 'recall', label: 'Recall …' },
  { id: 'change-template', label: 'Change template …' },
  { id: 'save-template', label: 'Save as template …' },
  { id: 'name-version', label: 'Save a named version …' },
  { id: 'compare-versions', label: 'Compare versions …' },
] as const satisfies { id: CommandId; label: string; icon?: ReactNode }[]

/** What can be done with a plan as a whole. */
export function PlanMenu({ isArchived, run }: PlanMenuProps) {
  return (
    <MenuButton
      label="Plan"
      placement="bottom end"
      button={<IconButton label="More for this plan" icon={<Ellipsis size={15} />} />}
    >
      {items
        .filter(({ id }) => !(isArchived && id === 'archive-plan'))
        .map((item) => (
          <MenuItem key={item.id} {...item} onAction={() => run(item.id)} />
        ))}
      <MenuLine />
      <MenuItem id="delete-plan" label="Delete plan" isDanger onAction={() => run('delete-plan')} />
    </MenuButton>
  )
}

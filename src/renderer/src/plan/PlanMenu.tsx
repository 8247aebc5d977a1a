import { Ellipsis } from 'lucide-react'
import { Fragment } from 'react'
import type { CommandId } from '../../../shared/commands.ts'
import { IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'

type PlanMenuProps = {
  isArchived: boolean
  /** Does a command with the plan. */
  run: (id: CommandId) => void
}

type Item = { id: CommandId; label: string; keys?: string }

/** Like things together: the plan's shape, its earlier states and its use, the plan among others. */
const groups: readonly (readonly Item[])[] = [
  [
    { id: 'rename-plan', label: 'Change the question …' },
    { id: 'change-template', label: 'Change template …' },
    { id: 'save-template', label: 'Save as template …' },
  ],
  [
    { id: 'name-version', label: 'Save a named version …', keys: 'Ctrl S' },
    { id: 'compare-versions', label: 'Compare versions …' },
    { id: 'recall', label: 'Recall …' },
  ],
  [
    { id: 'open-in-window', label: 'Open in new window' },
    { id: 'duplicate-plan', label: 'Duplicate plan' },
    { id: 'archive-plan', label: 'Archive plan' },
    { id: 'delete-plan', label: 'Delete plan' },
  ],
]

/** What can be done with a plan as a whole. */
export function PlanMenu({ isArchived, run }: PlanMenuProps) {
  return (
    <MenuButton
      label="Plan"
      placement="bottom end"
      button={<IconButton label="More for this plan" icon={<Ellipsis size={15} />} />}
    >
      {groups.map((items, at) => (
        <Fragment key={items[0]?.id}>
          {at > 0 && <MenuLine />}
          {items
            .filter(({ id }) => !(isArchived && id === 'archive-plan'))
            .map((item) => (
              <MenuItem
                key={item.id}
                {...item}
                isDanger={item.id === 'delete-plan'}
                onAction={() => run(item.id)}
              />
            ))}
        </Fragment>
      ))}
    </MenuButton>
  )
}

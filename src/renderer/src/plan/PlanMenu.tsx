import { Ellipsis } from 'lucide-react'
import { Fragment } from 'react'
import { type ActionId, actionOf } from '../../../shared/actions/index.ts'
import { menuLabelOf } from '../../../shared/actions/labels.ts'
import { IconButton, MenuButton, MenuItem, MenuLine } from '../ui/index.ts'

type PlanMenuProps = {
  isArchived: boolean
  /** Does an action with the plan. */
  run: (id: ActionId) => void
}

/** Like things together: the plan's shape, its earlier states and its use, the plan among others. */
const groups: readonly (readonly ActionId[])[] = [
  ['rename-plan', 'change-template', 'save-template'],
  ['name-version', 'compare-versions', 'recall'],
  ['open-in-window', 'duplicate-plan', 'archive-plan', 'delete-plan'],
]

/** What can be done with a plan as a whole. */
export function PlanMenu({ isArchived, run }: PlanMenuProps) {
  return (
    <MenuButton
      label="Plan"
      placement="bottom end"
      button={
        <IconButton label="More for this plan" icon={<Ellipsis size={16} strokeWidth={1.75} />} />
      }
    >
      {groups.map((ids, at) => (
        <Fragment key={ids[0]}>
          {at > 0 && <MenuLine />}
          {ids
            .filter((id) => !(isArchived && id === 'archive-plan'))
            .map((id) => (
              <MenuItem
                key={id}
                id={id}
                label={menuLabelOf(id)}
                keys={actionOf(id).keys}
                isDanger={id === 'delete-plan'}
                onAction={() => run(id)}
              />
            ))}
        </Fragment>
      ))}
    </MenuButton>
  )
}

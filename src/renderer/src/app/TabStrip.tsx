import { FolderOpen, Plus, X } from 'lucide-react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'
import { keysOf } from './pressed.ts'
import styles from './TabStrip.module.css'
import type { PlanTabs } from './usePlanTabs.ts'

type TabStripProps = {
  tabs: PlanTabs
  plans: readonly PlanSummary[]
  onNewPlan: () => void
  onClose: (id: string) => void
}

/** The open plans, one of them shown; a new one, or one that is closed, is a press away. */
export function TabStrip({ tabs, plans, onNewPlan, onClose }: TabStripProps) {
  const { host } = useDesk()
  const closed = plans.filter(({ id }) => !tabs.open.some((open) => open.id === id))
  return (
    <nav aria-label="Open plans" className={styles.strip}>
      <ul className={styles.tabs}>
        {tabs.open.map((plan) => {
          const isActive = plan.id === tabs.active?.id
          return (
            <li key={plan.id} className={styles.tab} data-active={isActive || undefined}>
              <button
                type="button"
                className={styles.name}
                title={plan.question}
                aria-current={isActive ? 'page' : undefined}
                onClick={() => tabs.show(plan.id)}
                onAuxClick={(event) => event.button === 1 && onClose(plan.id)}
              >
                {plan.question}
              </button>
              <IconButton
                size="small"
                label={`Close ${plan.question}`}
                icon={<X size={13} />}
                onPress={() => onClose(plan.id)}
              />
            </li>
          )
        })}
      </ul>
      <IconButton
        label="New plan"
        keys={keysOf(host, 'new-plan')}
        icon={<Plus size={15} />}
        onPress={onNewPlan}
      />
      {closed.length > 0 && (
        <MenuButton
          label="Plans"
          button={<IconButton label="Open a plan" icon={<FolderOpen size={15} />} />}
        >
          {closed.map((plan) => (
            <MenuItem
              key={plan.id}
              id={plan.id}
              label={plan.question}
              onAction={() => tabs.show(plan.id)}
            />
          ))}
        </MenuButton>
      )}
    </nav>
  )
}

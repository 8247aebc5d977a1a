import { FileText, type LucideIcon } from 'lucide-react'
import { useRef } from 'react'
import { type ActionId, actionOf } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanViewId } from '../../../shared/model/plan-view.ts'
import { saysKeys } from '../ui/index.ts'
import { planViews } from '../views/index.ts'
import styles from './ViewTabs.module.css'

type ViewTabsProps = {
  selected: PlanViewId
  /** The id of the element that holds what the tab in front shows. */
  controls: string
  onSelect: (view: PlanViewId) => void
}

const tabs: readonly { id: PlanViewId; icon: LucideIcon }[] = [
  { id: 'document', icon: FileText },
  ...planViews,
]

const actionOfView = (id: PlanViewId): ActionId => `view-${id}`

/** What a way to look at the plan is called. */
export const nameOfView = (id: PlanViewId): string => buttonLabelOf(actionOfView(id))

/** The ways to look at the plan. Arrows go from one to the next (ARIA Authoring Practices, "Tabs"). */
export function ViewTabs({ selected, controls, onSelect }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  function go(to: number) {
    const next = tabs.at(to % tabs.length)
    if (!next) return
    onSelect(next.id)
    list.current?.querySelector<HTMLElement>(`[data-view=${next.id}]`)?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label="Views of the plan" className={styles.tabs}>
      {tabs.map(({ id, icon: Icon }, at) => {
        const label = nameOfView(id)
        const { keys } = actionOf(actionOfView(id))
        return (
          <button
            key={id}
            type="button"
            role="tab"
            data-view={id}
            className={styles.tab}
            aria-selected={id === selected}
            aria-controls={controls}
            tabIndex={id === selected ? 0 : -1}
            title={keys && `${label} (${saysKeys(keys)})`}
            onClick={() => onSelect(id)}
            onKeyDown={(event) => {
              const to = placeAfter(event.key, at)
              if (to === null || event.ctrlKey || event.altKey || event.metaKey) return
              event.preventDefault()
              go(to)
            }}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
            <span className={styles.label}>{label}</span>
          </button>
        )
      })}
    </div>
  )
}

/** The place of the tab that a key leads to from another, -1 for the last; null where it leads nowhere. */
function placeAfter(key: string, at: number): number | null {
  if (key === 'ArrowRight') return at + 1
  if (key === 'ArrowLeft') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? -1 : null
}

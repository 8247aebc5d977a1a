import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import { IconButton, VisuallyHidden } from '../ui/index.ts'
import { keysOf, type Run } from './pressed.ts'
import styles from './TabStrip.module.css'
import { useInView } from './useInView.ts'
import type { PlanTabs } from './usePlanTabs.ts'
import { useSpringLoading } from './useSpringLoading.ts'

type TabStripProps = {
  tabs: PlanTabs
  unsaved: ReadonlyMap<string, PlanSummary>
  /** What stands in the place of the plans, which a plan that is shown takes the place of. */
  aside: { isOpen: boolean; close: () => void }
  run: Run
  onClose: (id: string) => void
}

/** The open plans, one of them shown; a new one is a press away. */
export function TabStrip({ tabs, unsaved, aside, run, onClose }: TabStripProps) {
  const { host } = useDesk()
  function show(id: string) {
    aside.close()
    tabs.show(id)
  }
  const { resting, propsFor } = useSpringLoading(show)
  const list = useRef<HTMLUListElement>(null)
  useInView(list, '[aria-current]', `${tabs.active?.id} ${tabs.open.length}`)

  function press(event: KeyboardEvent) {
    const names = [...(list.current?.querySelectorAll<HTMLElement>('[data-name]') ?? [])]
    const at = names.findIndex((name) => name.parentElement?.contains(document.activeElement))
    const plan = tabs.open[at]
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || !plan) return
    if (event.key === 'Delete') onClose(plan.id)
    else if (to === undefined) return
    else names.at(to % names.length)?.focus()
    event.preventDefault()
  }

  return (
    <nav aria-label="Open plans" className={styles.strip} data-tabs="">
      <ul
        ref={list}
        className={styles.tabs}
        onKeyDown={press}
        onWheel={({ currentTarget, deltaX, deltaY }) => {
          if (deltaX === 0) currentTarget.scrollLeft += deltaY
        }}
      >
        {tabs.open.map((plan) => {
          const isActive = !aside.isOpen && plan.id === tabs.active?.id
          return (
            <li
              key={plan.id}
              className={styles.tab}
              data-active={isActive || undefined}
              data-resting={resting === plan.id || undefined}
              {...(!isActive && propsFor(plan.id))}
            >
              <button
                type="button"
                className={styles.name}
                data-name=""
                title={plan.question}
                // One stop of Tab for all: from there the arrows lead on, as in any row of tabs.
                tabIndex={isActive ? 0 : -1}
                aria-keyshortcuts="Delete"
                aria-current={isActive ? 'page' : undefined}
                onClick={() => show(plan.id)}
                onAuxClick={(event) => event.button === 1 && onClose(plan.id)}
              >
                {plan.question}
                {plan.unreadable && <VisuallyHidden>, cannot be read</VisuallyHidden>}
                {unsaved.has(plan.id) && <VisuallyHidden>, not saved yet</VisuallyHidden>}
              </button>
              {unsaved.has(plan.id) && <span className={styles.unsaved} aria-hidden="true" />}
              <IconButton
                size="small"
                label={`Close ${plan.question}`}
                icon={<X size={14} strokeWidth={1.75} />}
                excludeFromTabOrder={!isActive}
                onPress={() => onClose(plan.id)}
              />
            </li>
          )
        })}
      </ul>
      <IconButton
        label={buttonLabelOf('new-plan')}
        keys={keysOf(host, 'new-plan')}
        icon={<Plus size={16} strokeWidth={1.75} />}
        onPress={() => run('new-plan')}
      />
    </nav>
  )
}

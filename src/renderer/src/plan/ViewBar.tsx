import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { Columns2, Redo2, Search, Type, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ActionId, actionOf } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { KeptPlanView } from '../../../shared/model/plan-view.ts'
import type { PlanSession } from '../session/index.ts'
import { IconButton, useSignal } from '../ui/index.ts'
import { PlanMenu } from './PlanMenu.tsx'
import styles from './ViewBar.module.css'
import { ViewTabs } from './ViewTabs.tsx'

type ViewBarProps = {
  session: PlanSession
  /** Whether the bar of marks and lists is shown also where nothing is selected. */
  isFormatting: boolean
  onFormatting: (isShown: boolean) => void
  /** How the plan is looked at; without a view, as its text alone. */
  looked: Pick<KeptPlanView, 'view' | 'isBeside'>
  /** The id of the element that holds what is shown. */
  controls: string
  onLookAt: (change: Partial<Pick<KeptPlanView, 'view' | 'isBeside'>>) => void
  /** The tools of the view that is shown. */
  tools: ReactNode
  /** Does an action with the plan. */
  run: (id: ActionId) => void
}

/** What can be done with the plan as a whole, over it. */
export function ViewBar(props: ViewBarProps) {
  const { session, isFormatting, onFormatting, looked, controls, onLookAt, tools, run } = props
  const { view, isBeside } = looked
  const isText = view === 'document'
  const { archived } = useSignal(session.summary)
  const { undo: canUndo, redo: canRedo } = useSignal(session.can)
  return (
    <div className={styles.bar}>
      <ViewTabs selected={view} controls={controls} onSelect={(id) => onLookAt({ view: id })} />
      {tools && <div className={styles.tools}>{tools}</div>}
      {!isText && (
        <IconButton
          label={buttonLabelOf('view-beside')}
          keys={actionOf('view-beside').keys}
          icon={<Columns2 size={16} strokeWidth={1.75} />}
          aria-pressed={isBeside}
          className={isBeside ? styles.on : undefined}
          onPress={() => onLookAt({ isBeside: !isBeside })}
        />
      )}
      {/* They keep the focus when there is no more of it: who presses one often is not sent away. */}
      <IconButton
        label={buttonLabelOf('undo')}
        keys={actionOf('undo').keys}
        icon={<Undo2 size={16} strokeWidth={1.75} />}
        aria-disabled={!canUndo}
        onPress={() => session.run(UNDO_COMMAND, undefined)}
      />
      <IconButton
        label={buttonLabelOf('redo')}
        keys={actionOf('redo').keys}
        icon={<Redo2 size={16} strokeWidth={1.75} />}
        aria-disabled={!canRedo}
        onPress={() => session.run(REDO_COMMAND, undefined)}
      />
      {(isText || isBeside) && (
        <>
          <IconButton
            label={buttonLabelOf('find-in-plan')}
            keys={actionOf('find-in-plan').keys}
            icon={<Search size={16} strokeWidth={1.75} />}
            onPress={() => run('find-in-plan')}
          />
          <IconButton
            label="Format words"
            icon={<Type size={16} strokeWidth={1.75} />}
            aria-pressed={isFormatting}
            className={isFormatting ? styles.on : undefined}
            onPress={() => onFormatting(!isFormatting)}
          />
        </>
      )}
      <PlanMenu isArchived={archived !== undefined} run={run} />
    </div>
  )
}

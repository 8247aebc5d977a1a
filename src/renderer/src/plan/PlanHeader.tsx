import { AppWindow, Ellipsis, Redo2, Undo2 } from 'lucide-react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'
import styles from './PlanHeader.module.css'
import type { PlanDialog } from './plan-handle.ts'

type PlanHeaderProps = {
  plan: PlanSummary
  onUndo: () => void
  onRedo: () => void
  onAsk: (dialog: PlanDialog) => void
  onOpenInWindow: () => void
}

/** The question over the plan, and what can be done with the plan as a whole. */
export function PlanHeader({ plan, onUndo, onRedo, onAsk, onOpenInWindow }: PlanHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.question}>{plan.question}</h1>
      <div className={styles.tools}>
        <IconButton label="Undo" keys="Ctrl Z" icon={<Undo2 size={15} />} onPress={onUndo} />
        <IconButton label="Redo" keys="Ctrl Shift Z" icon={<Redo2 size={15} />} onPress={onRedo} />
        <MenuButton
          label="Plan"
          placement="bottom end"
          button={<IconButton label="More for this plan" icon={<Ellipsis size={15} />} />}
        >
          <MenuItem
            id="open-in-window"
            label="Open in new window"
            icon={<AppWindow size={15} />}
            onAction={onOpenInWindow}
          />
          <MenuItem id="rename" label="Change the question …" onAction={() => onAsk('rename')} />
          <MenuItem id="delete" label="Delete plan …" isDanger onAction={() => onAsk('delete')} />
        </MenuButton>
      </div>
    </header>
  )
}

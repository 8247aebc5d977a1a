import { Ellipsis, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'
import { DeletePlanDialog } from './DeletePlanDialog.tsx'
import styles from './PlanHeader.module.css'
import { RenameDialog } from './RenameDialog.tsx'

type PlanHeaderProps = {
  plan: PlanSummary
  onUndo: () => void
  onRedo: () => void
  onDeleted: () => void
}

/** The question over the plan, and what can be done with the plan as a whole. */
export function PlanHeader({ plan, onUndo, onRedo, onDeleted }: PlanHeaderProps) {
  const [asking, setAsking] = useState<'rename' | 'delete' | null>(null)
  const close = () => setAsking(null)
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
            id="rename"
            label="Change the question …"
            onAction={() => setAsking('rename')}
          />
          <MenuItem
            id="delete"
            label="Delete plan …"
            isDanger
            onAction={() => setAsking('delete')}
          />
        </MenuButton>
      </div>
      {asking === 'rename' && <RenameDialog plan={plan} onClose={close} />}
      {asking === 'delete' && (
        <DeletePlanDialog plan={plan} onClose={close} onDeleted={onDeleted} />
      )}
    </header>
  )
}

import { AppWindow, Ellipsis, Redo2, Undo2 } from 'lucide-react'
import type { CommandId } from '../../../shared/commands.ts'
import type { PlanDocument, PlanSummary } from '../../../shared/model/plan.ts'
import { IconButton, MenuButton, MenuItem, MenuLine, type Told } from '../ui/index.ts'
import { PlanBrief } from './PlanBrief.tsx'
import styles from './PlanHeader.module.css'

type PlanHeaderProps = {
  plan: PlanSummary
  document: Told<PlanDocument>
  onUndo: () => void
  onRedo: () => void
  /** Does a command with the plan. */
  run: (id: CommandId) => void
}

/** The question over the plan, and what can be done with the plan as a whole. */
export function PlanHeader({ plan, document, onUndo, onRedo, run }: PlanHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.question}>{plan.question}</h1>
        <div className={styles.tools}>
          <IconButton label="Undo" keys="Ctrl Z" icon={<Undo2 size={15} />} onPress={onUndo} />
          <IconButton
            label="Redo"
            keys="Ctrl Shift Z"
            icon={<Redo2 size={15} />}
            onPress={onRedo}
          />
          <MenuButton
            label="Plan"
            placement="bottom end"
            button={<IconButton label="More for this plan" icon={<Ellipsis size={15} />} />}
          >
            <MenuItem
              id="open-in-window"
              label="Open in new window"
              icon={<AppWindow size={15} />}
              onAction={() => run('open-in-window')}
            />
            <MenuItem
              id="rename"
              label="Change the question …"
              onAction={() => run('rename-plan')}
            />
            <MenuItem
              id="duplicate"
              label="Duplicate plan"
              onAction={() => run('duplicate-plan')}
            />
            {!plan.archived && (
              <MenuItem id="archive" label="Archive plan" onAction={() => run('archive-plan')} />
            )}
            <MenuItem id="recall" label="Recall …" onAction={() => run('recall')} />
            <MenuItem
              id="change-template"
              label="Change template …"
              onAction={() => run('change-template')}
            />
            <MenuItem
              id="save-template"
              label="Save as template …"
              onAction={() => run('save-template')}
            />
            <MenuItem
              id="name-version"
              label="Save a named version …"
              onAction={() => run('name-version')}
            />
            <MenuItem
              id="compare-versions"
              label="Compare versions …"
              onAction={() => run('compare-versions')}
            />
            <MenuLine />
            <MenuItem
              id="delete"
              label="Delete plan"
              isDanger
              onAction={() => run('delete-plan')}
            />
          </MenuButton>
        </div>
      </div>
      <PlanBrief question={plan.question} document={document} />
    </header>
  )
}

import { FileDown, PanelLeft, PanelRight, Pin } from 'lucide-react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { ThemeButton } from '../settings/index.ts'
import { Button, IconButton } from '../ui/index.ts'
import { TabStrip } from './TabStrip.tsx'
import styles from './TopBar.module.css'
import type { PlanTabs } from './usePlanTabs.ts'

type TopBarProps = {
  tabs: PlanTabs
  plans: readonly PlanSummary[]
  theme: Settings['theme']
  panes: Settings['panes']
  onPanes: (panes: Settings['panes']) => void
  onTheme: (theme: Settings['theme']) => void
  onNewPlan: () => void
  onCloseTab: (id: string) => void
  /** Null while there is nothing to export. */
  onExport: (() => void) | null
}

export function TopBar(props: TopBarProps) {
  const { tabs, plans, theme, panes, onPanes, onTheme, onNewPlan, onCloseTab, onExport } = props
  return (
    <header className={styles.bar}>
      <IconButton
        className={styles.fold}
        label={panes.libraryFolded ? 'Show the library' : 'Fold the library'}
        keys="Ctrl 1"
        icon={<PanelLeft size={16} />}
        onPress={() => onPanes({ ...panes, libraryFolded: !panes.libraryFolded })}
      />
      <span className={styles.brand}>
        <Pin size={17} strokeWidth={1.75} aria-hidden="true" />
        Linchpin
      </span>
      <TabStrip tabs={tabs} plans={plans} onNewPlan={onNewPlan} onClose={onCloseTab} />
      <ThemeButton theme={theme} onChange={onTheme} />
      {onExport && (
        <Button icon={<FileDown size={15} />} onPress={onExport}>
          Export
        </Button>
      )}
      <IconButton
        className={styles.fold}
        label={panes.inspectorFolded ? 'Show the inspector' : 'Fold the inspector'}
        keys="Ctrl 3"
        icon={<PanelRight size={16} />}
        onPress={() => onPanes({ ...panes, inspectorFolded: !panes.inspectorFolded })}
      />
    </header>
  )
}

import { FileDown, PanelLeft, PanelRight, Pin } from 'lucide-react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { useDesk } from '../desk/index.ts'
import { ThemeButton } from '../settings/index.ts'
import { Button, IconButton } from '../ui/index.ts'
import { isShown, type SidePane, toggled } from './pane-folding.ts'
import { TabStrip } from './TabStrip.tsx'
import styles from './TopBar.module.css'
import { keysHere } from './useKeys.ts'
import type { PlanTabs } from './usePlanTabs.ts'
import { useWindowWidth } from './useWindowWidth.ts'

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
      <FoldButton pane="library" keys="Ctrl 1" panes={panes} onPanes={onPanes} />
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
      <FoldButton pane="inspector" keys="Ctrl 3" panes={panes} onPanes={onPanes} />
    </header>
  )
}

type FoldButtonProps = Pick<TopBarProps, 'panes' | 'onPanes'> & { pane: SidePane; keys: string }

function FoldButton({ pane, keys, panes, onPanes }: FoldButtonProps) {
  const { host } = useDesk()
  const width = useWindowWidth()
  const Icon = pane === 'library' ? PanelLeft : PanelRight
  return (
    <IconButton
      className={styles.fold}
      label={`${isShown(pane, panes, width) ? 'Fold' : 'Show'} the ${pane}`}
      keys={keysHere(host, keys)}
      icon={<Icon size={16} />}
      onPress={() => onPanes(toggled(pane, panes, width))}
    />
  )
}

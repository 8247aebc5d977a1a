import { FileDown, PanelLeft, PanelRight, Pin, Search } from 'lucide-react'
import { memo } from 'react'
import type { ActionId } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { useDesk } from '../desk/index.ts'
import { type ChangeSettings, ThemeButton } from '../settings/index.ts'
import { Button, IconButton, saysKeys } from '../ui/index.ts'
import type { SidePane } from './pane-folding.ts'
import { keysOf, type Run } from './pressed.ts'
import { TabStrip } from './TabStrip.tsx'
import styles from './TopBar.module.css'
import type { PaneView } from './usePanes.ts'
import type { PlanTabs } from './usePlanTabs.ts'

type TopBarProps = {
  tabs: PlanTabs
  plans: readonly PlanSummary[]
  /** The plans with words that are not saved, by their ids. */
  unsaved: ReadonlyMap<string, PlanSummary>
  theme: Settings['theme']
  panes: PaneView
  run: Run
  change: ChangeSettings
  /** Shows a plan, with the caret in it. */
  onBegin: (id: string) => void
  onCloseTab: (id: string) => void
}

export const TopBar = memo(function TopBar(props: TopBarProps) {
  const { tabs, plans, unsaved, theme, panes, run, change, onBegin, onCloseTab } = props
  const { host } = useDesk()
  const keys = keysOf(host, 'palette')
  const label = buttonLabelOf('palette')
  return (
    <header className={styles.bar}>
      <FoldButton pane="library" command="toggle-library" panes={panes} run={run} />
      <span className={styles.brand}>
        <Pin size={17} strokeWidth={1.75} aria-hidden="true" />
        Linchpin
      </span>
      <TabStrip
        tabs={tabs}
        plans={plans}
        unsaved={unsaved}
        run={run}
        onBegin={onBegin}
        onClose={onCloseTab}
      />
      <Button
        icon={<Search size={15} />}
        className={styles.palette}
        aria-label={keys ? `${label} ${saysKeys(keys)}` : label}
        onPress={() => run('palette')}
      >
        <span className={styles.wide}>{label}</span>{' '}
        {keys && <kbd className={styles.wide}>{saysKeys(keys)}</kbd>}
      </Button>
      <ThemeButton theme={theme} onChange={(theme) => change({ theme })} />
      {tabs.active && (
        <Button icon={<FileDown size={15} />} onPress={() => run('export')}>
          {buttonLabelOf('export')}
        </Button>
      )}
      <FoldButton pane="inspector" command="toggle-inspector" panes={panes} run={run} />
    </header>
  )
})

type FoldButtonProps = Pick<TopBarProps, 'panes' | 'run'> & { pane: SidePane; command: ActionId }

function FoldButton({ pane, command, panes, run }: FoldButtonProps) {
  const { host } = useDesk()
  const Icon = pane === 'library' ? PanelLeft : PanelRight
  return (
    <IconButton
      className={styles.fold}
      label={`${panes.isOpen(pane) ? 'Fold' : 'Show'} the ${pane}`}
      keys={keysOf(host, command)}
      icon={<Icon size={16} />}
      onPress={() => run(command)}
    />
  )
}

import { FileDown, PanelLeft, PanelRight, Pin, Search } from 'lucide-react'
import { memo } from 'react'
import type { ActionId } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'
import { Button, IconButton, KeyCap, saysKeys } from '../ui/index.ts'
import { LibraryTab, SourcesPlaceTab } from './LibraryTab.tsx'
import type { SidePane } from './pane-folding.ts'
import { keysOf, type Run } from './pressed.ts'
import { TabStrip } from './TabStrip.tsx'
import styles from './TopBar.module.css'
import type { PaneView } from './usePanes.ts'
import type { PlanTabs } from './usePlanTabs.ts'
import type { SourcesPlace, WideLibrary } from './useWideLibrary.ts'

type TopBarProps = {
  tabs: PlanTabs
  /** The plans with words that are not saved, by their ids. */
  unsaved: ReadonlyMap<string, PlanSummary>
  panes: PaneView
  /** The library opened wide; null where there are no notes to be in it. */
  library: WideLibrary | null
  sources: SourcesPlace
  run: Run
  onCloseTab: (id: string) => void
}

/** Over the panes, in their columns: the app's name, the open plans, and what can be done from anywhere. */
export const TopBar = memo(function TopBar(props: TopBarProps) {
  const { tabs, unsaved, panes, library, sources, run, onCloseTab } = props
  const isAside = sources.isOpen || (library?.isOpen ?? false)
  const { host } = useDesk()
  const keys = keysOf(host, 'palette')
  const label = buttonLabelOf('palette')
  const widthOf = (pane: SidePane) =>
    !panes.isNarrow && panes.isOpen(pane) ? { inlineSize: panes.widths[pane] } : undefined
  return (
    <header className={styles.bar}>
      <div className={styles.start} style={widthOf('library')}>
        {!isAside && <FoldButton pane="library" command="toggle-library" panes={panes} run={run} />}
        <span className={styles.brand}>
          <Pin size={16} strokeWidth={1.75} aria-hidden="true" />
          Linchpin
        </span>
      </div>
      {library && <LibraryTab library={library} />}
      <SourcesPlaceTab sources={sources} />
      {tabs.open.length > 0 && (
        <TabStrip
          tabs={tabs}
          unsaved={unsaved}
          aside={{ isOpen: isAside, close: sources.close }}
          run={run}
          onClose={onCloseTab}
        />
      )}
      <div className={styles.end} style={widthOf('inspector')}>
        <Button
          icon={<Search size={14} strokeWidth={1.75} aria-hidden="true" />}
          className={styles.palette}
          aria-label={keys ? `${label} ${saysKeys(keys)}` : label}
          onPress={() => run('palette')}
        >
          <span className={styles.label}>{label}</span> {keys && <KeyCap>{saysKeys(keys)}</KeyCap>}
        </Button>
        {tabs.active && !isAside && (
          <Button
            icon={<FileDown size={16} strokeWidth={1.75} aria-hidden="true" />}
            className={styles.export}
            onPress={() => run('export')}
          >
            {buttonLabelOf('export')}
          </Button>
        )}
        {!isAside && (
          <FoldButton pane="inspector" command="toggle-inspector" panes={panes} run={run} />
        )}
      </div>
    </header>
  )
})

type FoldButtonProps = Pick<TopBarProps, 'panes' | 'run'> & { pane: SidePane; command: ActionId }

/** Only for a pane that has its place; a narrow window, which shows one at a time, folds none. */
function FoldButton({ pane, command, panes, run }: FoldButtonProps) {
  const { host } = useDesk()
  const Icon = pane === 'library' ? PanelLeft : PanelRight
  if (panes.isNarrow || !panes.isThere(pane)) return null
  return (
    <IconButton
      label={`${panes.isOpen(pane) ? 'Fold' : 'Show'} the ${pane}`}
      keys={keysOf(host, command)}
      icon={<Icon size={16} strokeWidth={1.75} />}
      onPress={() => run(command)}
    />
  )
}

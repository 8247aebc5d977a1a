import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Tabs.module.css'

export type TabsProps<Id extends string> = {
  /** The accessible name of the row of tabs. */
  label: string
  /** `count`: how many things are behind a tab, shown beside its name. */
  tabs: readonly { id: Id; label: string; count?: number | undefined }[]
  /** Over a page of their own, or on small pieces at the top of a pane; there they may take a second row. */
  look?: 'page' | 'pane'
  /** Stands in one row with the tabs, before and behind them. */
  lead?: ReactNode
  trail?: ReactNode
  selected: Id
  onSelect: (id: Id) => void
  /** What is behind the tab that is selected. */
  children: ReactNode
}

/** Several pages in one place, one of them shown. */
export function Tabs<Id extends string>({
  label,
  tabs,
  look = 'page',
  lead,
  trail,
  selected,
  onSelect,
  children,
}: TabsProps<Id>) {
  return (
    <AriaTabs
      className={cx(styles.tabs, look === 'pane' && styles.pane)}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (tab) onSelect(tab.id)
      }}
    >
      <div className={cx(styles.row, (lead !== undefined || trail !== undefined) && styles.beside)}>
        {lead}
        <TabList aria-label={label} className={cx(styles.list)}>
          {tabs.map(({ id, label, count }) => (
            <Tab key={id} id={id} className={cx(styles.tab)}>
              {label}
              {count !== undefined && (
                <span className={cx(styles.count)}>{count.toLocaleString('en-GB')}</span>
              )}
            </Tab>
          ))}
        </TabList>
        {trail}
      </div>
      {tabs.map(({ id }) => (
        <TabPanel key={id} id={id} className={cx(styles.panel)}>
          {children}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

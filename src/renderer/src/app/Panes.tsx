import { PanelLeft, PanelRight, PenLine } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Settings } from '../../../shared/model/settings.ts'
import { PaneHandle } from './PaneHandle.tsx'
import styles from './Panes.module.css'
import type { PaneView } from './usePanes.ts'

type PaneSettings = Settings['panes']

type PanesProps = {
  settings: PaneSettings
  view: PaneView
  onChange: (settings: PaneSettings) => void
  /** Whether files are being dragged over the window. */
  isDropping: boolean
  library: ReactNode
  main: ReactNode
  inspector: ReactNode
}

const switches = [
  { id: 'library', label: 'Library', icon: <PanelLeft size={15} /> },
  { id: 'plan', label: 'Plan', icon: <PenLine size={15} /> },
  { id: 'inspector', label: 'Sources', icon: <PanelRight size={15} /> },
] as const

const limits = { min: 200, max: 640 }

/** The three panes. They resize and fold away; a narrow window shows one at a time, with a switch. */
export function Panes({
  settings,
  view,
  onChange,
  isDropping,
  library,
  main,
  inspector,
}: PanesProps) {
  const { isNarrow, isOpen, show } = view
  const [dragged, setDragged] = useState<Partial<PaneSettings>>({})
  const widths = { ...settings, ...dragged }
  const set = (part: Partial<PaneSettings>) => {
    setDragged({})
    onChange({ ...settings, ...part })
  }

  return (
    <div
      className={styles.panes}
      data-narrow={isNarrow || undefined}
      data-dropping={isDropping || undefined}
    >
      {isNarrow && (
        <nav aria-label="Panes">
          <ToggleButtonGroup
            aria-label="Pane shown"
            className={styles.switch ?? ''}
            disallowEmptySelection
            selectedKeys={switches.map(({ id }) => id).filter(isOpen)}
            onSelectionChange={(keys) => {
              const next = switches.find(({ id }) => keys.has(id))
              if (next) show(next.id)
            }}
          >
            {switches.map(({ id, label, icon }) => (
              <ToggleButton key={id} id={id} className={styles.choice ?? ''}>
                {icon}
                {label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </nav>
      )}
      <div
        data-pane="library"
        className={styles.side}
        hidden={!isOpen('library')}
        style={isNarrow ? undefined : { inlineSize: widths.library }}
      >
        {library}
      </div>
      <main aria-label="Plan" data-pane="plan" className={styles.main} hidden={!isOpen('plan')}>
        {!isNarrow && isOpen('library') && (
          <PaneHandle
            pane="the library"
            side="start"
            width={widths.library}
            {...limits}
            onChange={(library) => setDragged({ library })}
            onDone={(library) => set({ library })}
          />
        )}
        <div className={styles.page}>{main}</div>
        {!isNarrow && isOpen('inspector') && (
          <PaneHandle
            pane="the inspector"
            side="end"
            width={widths.inspector}
            {...limits}
            onChange={(inspector) => setDragged({ inspector })}
            onDone={(inspector) => set({ inspector })}
          />
        )}
      </main>
      <section
        aria-label="Inspector"
        data-pane="inspector"
        className={styles.side}
        hidden={!isOpen('inspector')}
        style={isNarrow ? undefined : { inlineSize: widths.inspector }}
      >
        <header className={styles.head}>
          <h2>Sources</h2>
        </header>
        {inspector}
      </section>
      {isDropping && <p className={styles.dropping}>Drop the files to import their notes</p>}
    </div>
  )
}

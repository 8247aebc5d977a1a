import { PanelLeft, PanelRight, PenLine } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Boundary } from '../ui/index.ts'
import { PaneHandle } from './PaneHandle.tsx'
import styles from './Panes.module.css'
import type { SidePane } from './pane-folding.ts'
import type { PaneView } from './usePanes.ts'
import { useSpringLoading } from './useSpringLoading.ts'

/** What can be done while a pane cannot be shown. */
const meanwhile =
  'Nothing is lost, and the rest of the window works. Show it again, or reload the page.'

/** What was still to be saved may not have been. */
const meanwhileOfPlans =
  'What was said to be saved is saved, and the rest of the window works. Show them again, or reload the page.'

type PanesProps = {
  view: PaneView
  /** Whether files are being dragged over the window. */
  isDropping: boolean
  /** The library opened wide: what stands on either side of its list, in the place of plan and inspector. */
  wide: { rail: ReactNode; note: ReactNode; isNoteShown: boolean } | null
  /** What takes the place of all panes; they stay as they are behind it. */
  alone: ReactNode
  library: ReactNode
  main: ReactNode
  inspector: ReactNode
}

const switches = [
  { id: 'library', label: 'Library', icon: <PanelLeft size={16} strokeWidth={1.75} /> },
  { id: 'plan', label: 'Plan', icon: <PenLine size={16} strokeWidth={1.75} /> },
  { id: 'inspector', label: 'Inspector', icon: <PanelRight size={16} strokeWidth={1.75} /> },
] as const

/** CSS pixels. What is left for the plan is at least enough to write in. */
const paneMin = 200
const paneMax = 640
const planMin = 380
/** The list of notes in the library opened wide. */
const wideList = 348

/** The three panes. They resize and fold away; a narrow window shows one at a time, with a switch. */
export function Panes({ view, isDropping, wide, alone, library, main, inspector }: PanesProps) {
  const { isNarrow, isOpen, isThere, widths, resize, show } = view
  const { resting, propsFor } = useSpringLoading(() => show('plan'))
  const place = useRef<HTMLDivElement>(null)
  /** How wide a pane may become beside the other, as the window is now. */
  const limitsOf = (other: SidePane) => {
    const taken = isOpen(other) ? Math.max(paneMin, widths[other]) : 0
    const room = (place.current?.clientWidth ?? innerWidth) - planMin - taken
    return { min: paneMin, max: Math.max(paneMin, Math.min(paneMax, room)) }
  }
  /** The panes a narrow window can show: where there is one alone, there is nothing to choose. */
  const choices = switches.filter(({ id }) => isThere(id))

  const isBeside = isOpen('inspector')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured is another when a pane comes or goes.
  useEffect(() => {
    // React Aria measures a list when the window is resized, before the panes have answered that; back at the
    // width it had, the list is not measured again by itself, and its rows stay as narrow as they were between.
    const frame = requestAnimationFrame(() => dispatchEvent(new Event('resize')))
    return () => cancelAnimationFrame(frame)
  }, [isBeside])

  const isAlone = Boolean(alone)
  return (
    <div
      ref={place}
      className={styles.panes}
      data-narrow={isNarrow || undefined}
      data-dropping={isDropping || undefined}
      data-wide={wide !== null || undefined}
    >
      {isAlone && (
        <Boundary what="The sources" advice={meanwhile}>
          {alone}
        </Boundary>
      )}
      {isNarrow && !wide && !isAlone && choices.length > 1 && (
        <nav aria-label="Panes">
          <ToggleButtonGroup
            aria-label="Pane shown"
            className={styles.switch ?? ''}
            disallowEmptySelection
            selectedKeys={choices.map(({ id }) => id).filter(isOpen)}
            onSelectionChange={(keys) => {
              const next = switches.find(({ id }) => keys.has(id))
              if (next) show(next.id)
            }}
          >
            {choices.map(({ id, label, icon }) => (
              <ToggleButton key={id} id={id} className={styles.choice ?? ''}>
                <span
                  className={styles.words}
                  data-resting={resting === id || undefined}
                  {...(id === 'plan' && !isOpen(id) && propsFor(id))}
                >
                  {icon}
                  {label}
                </span>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </nav>
      )}
      {wide && (
        <div className={styles.rail} hidden={isNarrow && wide.isNoteShown}>
          <Boundary what="The library" advice={meanwhile}>
            {wide.rail}
          </Boundary>
        </div>
      )}
      <div
        data-pane="library"
        className={styles.side}
        // In a narrow window the note takes the place of the list.
        hidden={isAlone || (wide ? isNarrow && wide.isNoteShown : !isOpen('library'))}
        style={isNarrow ? undefined : { inlineSize: wide ? wideList : widths.library }}
      >
        <Boundary what="The library" advice={meanwhile}>
          {library}
        </Boundary>
      </div>
      {wide && (
        <main aria-label="Note" className={styles.note} hidden={isNarrow && !wide.isNoteShown}>
          <Boundary what="The note" advice={meanwhile}>
            {wide.note}
          </Boundary>
        </main>
      )}
      <main
        aria-label="Plan"
        data-pane="plan"
        className={styles.main}
        hidden={isAlone || wide !== null || !isOpen('plan')}
      >
        {!isNarrow && isOpen('library') && (
          <PaneHandle
            pane="the library"
            side="start"
            width={widths.library}
            {...limitsOf('inspector')}
            onChange={(width) => resize('library', width, 'moves')}
            onDone={(width) => resize('library', width, 'rests')}
          />
        )}
        <div className={styles.page}>
          <Boundary what="Your plans" advice={meanwhileOfPlans}>
            {main}
          </Boundary>
        </div>
        {!isNarrow && isOpen('inspector') && (
          <PaneHandle
            pane="the inspector"
            side="end"
            width={widths.inspector}
            {...limitsOf('library')}
            onChange={(width) => resize('inspector', width, 'moves')}
            onDone={(width) => resize('inspector', width, 'rests')}
          />
        )}
      </main>
      <section
        aria-label="Inspector"
        data-pane="inspector"
        className={styles.side}
        hidden={isAlone || wide !== null || !isOpen('inspector')}
        style={isNarrow ? undefined : { inlineSize: widths.inspector }}
      >
        <Boundary what="The inspector" advice={meanwhile}>
          {inspector}
        </Boundary>
      </section>
      {isDropping && (
        <p className={styles.dropping}>Drop the files to import their notes or open their plans</p>
      )}
    </div>
  )
}

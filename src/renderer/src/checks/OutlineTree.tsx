import { useMemo, useRef } from 'react'
import {
  Collection,
  type Key,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components'
import type { Id } from '../../../shared/model/ids.ts'
import { foldBeside, foldingOf, moveBeside } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { cx, useSignal } from '../ui/index.ts'
import { OutlineLine } from './OutlineLine.tsx'
import styles from './OutlineTree.module.css'
import { OutlineProvider } from './outline-context.ts'
import { nameOfRow, type OutlineRow } from './rows.ts'
import { heightOf, useCurrentInView } from './useCurrentInView.ts'
import { useOutlineDrag } from './useOutlineDrag.ts'

type OutlineTreeProps = {
  session: PlanSession
  rows: readonly OutlineRow[]
  /** Of what is found nothing is folded. */
  isFinding: boolean
  /** The row that Enter in the field goes to. */
  found: Id | null
  onGoTo: (blockId: string) => void
}

/** What stands where. Only the rows in view are in the page. */
export function OutlineTree({ session, rows, isFinding, found, onGoTo }: OutlineTreeProps) {
  const { editor } = session
  const folded = useSignal(foldingOf(editor).folded)
  const expanded = useMemo(
    () => new Set<Key>(sectionsIn(rows).filter((id) => isFinding || !folded.has(id))),
    [rows, folded, isFinding],
  )
  const frame = useRef<HTMLDivElement>(null)
  useCurrentInView(frame, session, rows, expanded)
  const dragAndDropHooks = useOutlineDrag(session)
  const around = useMemo(() => ({ session, found }), [session, found])
  const layoutOptions = useMemo(() => ({ estimatedRowSize: heightOf.other, padding: 4 }), [])

  return (
    <OutlineProvider value={around}>
      <div
        ref={frame}
        className={styles.frame}
        onKeyDownCapture={(event) => {
          const way = ways[event.key]
          const row = event.target instanceof HTMLElement && event.target.closest('[data-key]')
          if (!way || !row || !event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          event.stopPropagation()
          moveBeside(editor, row.getAttribute('data-key') ?? '', way)
        }}
      >
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
          <Tree
            aria-label="Outline"
            className={cx(styles.tree)}
            expandedKeys={expanded}
            onExpandedChange={(keys) => {
              if (isFinding) return
              for (const id of sectionsIn(rows))
                if (keys.has(id) !== expanded.has(id)) foldBeside(editor, [id], !keys.has(id))
            }}
            onAction={(key) => onGoTo(String(key))}
            dragAndDropHooks={dragAndDropHooks}
          >
            <Collection items={rows}>{drawRow}</Collection>
          </Tree>
        </Virtualizer>
      </div>
    </OutlineProvider>
  )
}

const ways: Partial<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }

/** Drawn once for each row, as long as it is the same object. */
const drawRow = (row: OutlineRow) => (
  <TreeItem
    id={row.id}
    textValue={row.words}
    aria-label={nameOfRow(row)}
    hasChildItems={row.rows.length > 0}
    className={cx(styles.row)}
    data-kind={row.kind}
  >
    <TreeItemContent>
      <OutlineLine row={row} />
    </TreeItemContent>
    <Collection items={row.rows}>{drawRow}</Collection>
  </TreeItem>
)

const sectionsIn = (rows: readonly OutlineRow[]): Id[] =>
  rows.flatMap(({ id, kind, rows: inside }) =>
    kind === 'section' ? [id, ...sectionsIn(inside)] : [],
  )

import { ChevronsDownUp, ChevronsUpDown, ListTree } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import { foldBeside, foldingOf, foldSectionsLabel } from '../editor/index.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { EmptyState, IconButton, SearchField, useSignal } from '../ui/index.ts'
import { BudgetSentence } from './BudgetSentence.tsx'
import { OutlineKeys } from './OutlineKeys.tsx'
import styles from './OutlinePanel.module.css'
import { OutlineTree } from './OutlineTree.tsx'
import { allRows, firstFound, foundRows, type OutlineRow, outlineRows } from './rows.ts'

export type OutlinePanelProps = {
  session: PlanSession
  /** The same function at every render. */
  onGoTo: (blockId: string) => void
}

/** The plan in a few lines: what stands where, how much of its share each part has used, and the way there. */
export function OutlinePanel({ session, onGoTo }: OutlinePanelProps) {
  const rows = useRows(session)
  const [typed, setTyped] = useState('')
  const isFinding = typed.trim() !== ''
  const shown = useMemo(() => (isFinding ? foundRows(rows, typed) : rows), [rows, typed, isFinding])
  const first = isFinding ? firstFound(shown, typed) : shown[0]
  const find = useRef<HTMLInputElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  /** Arrows lead from the field into what it found, and back. */
  function walk(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const { target, key } = event
    if (!(target instanceof HTMLElement)) return
    if (key === 'ArrowDown' && target === find.current) focusRow(panel.current, first?.id)
    else if (key === 'ArrowUp' && target.dataset.key === shown[0]?.id) find.current?.select()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={panel} className={styles.panel} onKeyDownCapture={walk}>
      <div className={styles.head}>
        <SearchField
          ref={find}
          label="Find a point"
          value={typed}
          onChange={setTyped}
          onSubmit={() => {
            if (isFinding && first) onGoTo(first.id)
          }}
          className={styles.find}
        />
        <FoldAll session={session} rows={rows} />
      </div>
      <BudgetSentence session={session} rows={rows} />
      {shown.length > 0 ? (
        <OutlineTree
          session={session}
          rows={shown}
          isFinding={isFinding}
          found={isFinding ? (first?.id ?? null) : null}
          onGoTo={onGoTo}
        />
      ) : isFinding ? (
        <p className={styles.none}>No point has these words.</p>
      ) : (
        <EmptyState icon={<ListTree size={20} />} title="Nothing to outline yet">
          Sections and points are listed here as soon as the plan has some.
        </EmptyState>
      )}
      {rows.length > 0 && <OutlineKeys />}
    </div>
  )
}

/** The rows of a plan, behind the keys. One that shows the same as before is the same object. */
function useRows(session: PlanSession): readonly OutlineRow[] {
  const document = useDocument(session)
  const before = useRef<readonly OutlineRow[]>([])
  return useMemo(() => {
    before.current = outlineRows(document, before.current)
    return before.current
  }, [document])
}

/** Rows out of view are not in the page: then the tree itself knows where to go on. */
function focusRow(panel: HTMLElement | null, id: Id | undefined): void {
  const tree = panel?.querySelector<HTMLElement>('[role="treegrid"]')
  const row = id && tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
  ;(row || tree)?.focus()
}

/** Folds all sections, here and in the plan, or unfolds them when all are folded. */
function FoldAll({ session, rows }: { session: PlanSession; rows: readonly OutlineRow[] }) {
  const folded = useSignal(foldingOf(session.editor).folded)
  const sections = useMemo(
    () => allRows(rows).flatMap(({ kind, id }) => (kind === 'section' ? [id] : [])),
    [rows],
  )
  const areAllFolded = sections.length > 0 && sections.every((id) => folded.has(id))
  const Icon = areAllFolded ? ChevronsUpDown : ChevronsDownUp
  return (
    <IconButton
      label={areAllFolded ? 'Unfold all sections' : foldSectionsLabel}
      icon={<Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
      isDisabled={sections.length === 0}
      onPress={() => foldBeside(session.editor, sections, !areAllFolded)}
    />
  )
}

import { ListTree } from 'lucide-react'
import { useMemo } from 'react'
import { type AnyBlock, childrenOf, type Stance, walk } from '../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { type BudgetShares, budgetShares, type Share } from '../../../shared/plan/budget.ts'
import { wordsOf } from '../../../shared/plan/outline.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { EmptyState, Sign, VisuallyHidden } from '../ui/index.ts'
import { BudgetFields } from './BudgetFields.tsx'
import styles from './OutlinePanel.module.css'
import { ShareBar } from './ShareBar.tsx'

export type OutlinePanelProps = {
  session: PlanSession
  onGoTo: (blockId: string) => void
}

/** The plan in a few lines: what stands where, and how much of its share each part has used. */
export function OutlinePanel({ session, onGoTo }: OutlinePanelProps) {
  const document = useDocument(session)
  const shares = useMemo(() => budgetShares(document), [document])
  const entries = useMemo(
    () => entriesOf(document.blocks, shares, bearingIn(document), { points: 0 }),
    [document, shares],
  )
  return (
    <div className={styles.panel}>
      <BudgetFields session={session} budget={document.budget ?? {}} total={shares.total} />
      {entries.length > 0 ? (
        <Entries label="Outline" entries={entries} onGoTo={onGoTo} />
      ) : (
        <EmptyState icon={<ListTree size={20} />} title="Nothing to outline yet">
          Sections and points are listed here as soon as the plan has some.
        </EmptyState>
      )}
    </div>
  )
}

type Entry = {
  id: string
  /** "1" for a point. */
  number: string
  words: string
  isWritten: boolean
  stance: Stance | null
  share: Share
  /** Of a criterion, how many points bear on it; null for all else. */
  bearing: number | null
  inside: Entry[]
}

/** The blocks an outline shows, sections with what stands in them. */
function entriesOf(
  blocks: readonly AnyBlock[],
  shares: BudgetShares,
  bearing: ReadonlyMap<string, number>,
  before: { points: number },
): Entry[] {
  return blocks.flatMap((block): Entry[] => {
    const entry = (words: string, instead: string, share: Share | undefined) => ({
      id: block.id,
      number: '',
      words: words.trim() || instead,
      isWritten: words.trim() !== '',
      stance: null,
      share: share ?? { used: 0, words: null, minutes: null },
      bearing: null,
      inside: [],
    })
    switch (block.type) {
      case 'line-of-argument':
        return [entry('Line of argument', '', shares.opening)]
      case 'criterion':
        return [
          {
            ...entry(wordsOf(block.content), 'No criterion yet', undefined),
            bearing: bearing.get(block.id) ?? 0,
          },
        ]
      case 'judgement':
        return [entry('Judgement', '', shares.judgement)]
      case 'section':
        return [
          {
            ...entry(wordsOf(block.title), 'Untitled section', shares.sections.get(block.id)),
            inside: entriesOf(childrenOf(block)?.blocks ?? [], shares, bearing, before),
          },
        ]
      case 'point':
        before.points += 1
        return [
          {
            ...entry(wordsOf(block.claim), 'No claim yet', shares.points.get(block.id)),
            number: String(before.points),
            stance: block.stance,
          },
        ]
      default:
        return []
    }
  })
}

/** How many points bear on each criterion, by its id; those no point bears on are not in it. */
function bearingIn({ blocks }: PlanDocument): ReadonlyMap<string, number> {
  const bearing = new Map<string, number>()
  for (const block of walk(blocks))
    for (const id of block.type === 'point' ? (block.criteria ?? []) : [])
      bearing.set(id, (bearing.get(id) ?? 0) + 1)
  return bearing
}

const saysBearing = (points: number): string =>
  points === 0
    ? 'No point bears on it yet'
    : `${counted(points, 'point')} ${points === 1 ? 'bears' : 'bear'} on it`

type EntriesProps = { label?: string; entries: readonly Entry[]; onGoTo: (id: string) => void }

function Entries({ label, entries, onGoTo }: EntriesProps) {
  return (
    <ul className={styles.list} {...(label && { 'aria-label': label })}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" className={styles.entry} onClick={() => onGoTo(entry.id)}>
            {entry.bearing !== null && (
              <span className={styles.criterion}>
                <Sign name="criterion" />
                <VisuallyHidden>Criterion: </VisuallyHidden>
              </span>
            )}
            {entry.stance && (
              <span className={styles.stance} data-stance={entry.stance}>
                <Sign name={entry.stance} />
                <VisuallyHidden>{`Point ${entry.number}, ${entry.stance}: `}</VisuallyHidden>
              </span>
            )}
            <span className={styles.words} data-unwritten={!entry.isWritten || undefined}>
              {entry.number && <span aria-hidden="true">{`${entry.number} `}</span>}
              {entry.words}
            </span>
          </button>
          {entry.bearing === null ? (
            <ShareBar label={`Length of ${entry.words}`} share={entry.share} />
          ) : (
            <p className={styles.bearing}>{saysBearing(entry.bearing)}</p>
          )}
          {entry.inside.length > 0 && <Entries entries={entry.inside} onGoTo={onGoTo} />}
        </li>
      ))}
    </ul>
  )
}

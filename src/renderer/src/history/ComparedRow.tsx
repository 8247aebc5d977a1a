import { memo } from 'react'
import type { BlockMark, FactChange, Row, Side } from '../../../shared/plan/compare.ts'
import type { Piece } from '../../../shared/plan/compare-words.ts'
import { VisuallyHidden } from '../ui/index.ts'
import styles from './ComparedRow.module.css'
import { Line, marked } from './Line.tsx'
import { saysMarks } from './says.ts'

const signs: Readonly<Record<BlockMark, string>> = {
  added: '+',
  removed: '−',
  changed: '≠',
  moved: '↕',
}

type ComparedRowProps = { row: Row; isCurrent: boolean }

/**
 * A block as it was and as it is, side by side; in a narrow window once, with what went and what came.
 */
export const ComparedRow = memo(function ComparedRow({ row, isCurrent }: ComparedRowProps) {
  const { before, after, marks } = row
  const [mark] = marks
  return (
    <li
      className={styles.row}
      data-mark={mark}
      data-current={isCurrent || undefined}
      data-depth={Math.min((after ?? before)?.depth ?? 0, 4)}
    >
      {mark && (
        <p className={styles.mark}>
          <span className={styles.sign} aria-hidden="true">
            {signs[mark]}
          </span>
          {saysMarks(row)}
        </p>
      )}
      <div className={styles.sides}>
        <Half row={row} side={before} name="Before" hides="added" />
        <Half row={row} side={after} name="After" hides="removed" />
      </div>
      <div className={styles.both}>
        {/* Of what moved away, only what went with it: what came is told where it is now. */}
        <Contents
          row={row}
          side={after ?? before}
          hides={!after && mark === 'moved' ? 'added' : null}
        />
      </div>
    </li>
  )
})

type HalfProps = { row: Row; side: Side | null; name: string; hides: Piece['change'] }

function Half({ row, side, name, hides }: HalfProps) {
  return (
    <div className={styles.side} data-empty={!side || undefined}>
      <VisuallyHidden>{side ? `${name}: ` : `${name}: not there.`}</VisuallyHidden>
      {side && <Contents row={row} side={side} hides={hides} />}
    </div>
  )
}

type ContentsProps = { row: Row; side: Side | null; hides: Piece['change'] | null }

function Contents({ row, side, hides }: ContentsProps) {
  if (!side) return null
  const isWhole = row.marks.includes('added') || row.marks.includes('removed')
  return (
    <>
      <p className={styles.kind}>{kindOf(side.label)}</p>
      {row.facts.map((fact) => (
        <Fact key={fact.name} fact={fact} hides={hides} />
      ))}
      {row.lines.map(({ name, pieces }) => (
        <Line key={name} pieces={pieces} hides={hides} isWhole={isWhole} />
      ))}
    </>
  )
}

/** What changed about a block, or about the plan, besides its words; nothing on a side where it is not so. */
export function Fact({ fact, hides }: { fact: FactChange; hides: Piece['change'] | null }) {
  const isHere = (hides !== 'removed' && fact.before) || (hides !== 'added' && fact.after)
  if (!isHere) return null
  const piece = (change: 'removed' | 'added', text: string | null) =>
    hides === change || text === null ? null : marked({ change, text, marks: [] })
  return (
    <p className={styles.fact}>
      {fact.name}: {piece('removed', fact.before)} {piece('added', fact.after)}
    </p>
  )
}

/** "Point 2" of "Point 2: Terror was already …": the words follow. */
const kindOf = (label: string): string => label.split(':', 1)[0] ?? label

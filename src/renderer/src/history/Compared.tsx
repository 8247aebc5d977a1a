import { useEffect, useRef } from 'react'
import type { PlanComparison, Row } from '../../../shared/plan/compare.ts'
import styles from './CompareDialog.module.css'
import { ComparedQuestion } from './ComparedQuestion.tsx'
import { ComparedRow, Fact } from './ComparedRow.tsx'

type ComparedProps = {
  comparison: PlanComparison
  /** The change one has gone to. */
  current: Row | null
}

/** Every block of two states, and what changed; the change one goes to comes into view. */
export function Compared({ comparison, current }: ComparedProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (current) list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' })
  }, [current])
  return (
    // The keyboard scrolls what it can reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by Tab.
    <section className={styles.rows} aria-label="What changed" tabIndex={0}>
      {comparison.question && <ComparedQuestion pieces={comparison.question} />}
      {comparison.facts.map((fact) => (
        <Fact key={fact.name} fact={fact} hides={null} />
      ))}
      <ol ref={list}>
        {comparison.rows.map((row) => (
          <ComparedRow
            key={`${row.id} ${row.before === null} ${row.after === null}`}
            row={row}
            isCurrent={row === current}
          />
        ))}
      </ol>
    </section>
  )
}

import { useMemo } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { saysBudget } from '../../../shared/plan/budget.ts'
import { readQuestion } from '../../../shared/question/index.ts'
import { saysBrief } from '../templates/index.ts'
import { type Told, usePart, VisuallyHidden } from '../ui/index.ts'
import styles from './PlanBrief.module.css'

type PlanBriefProps = {
  question: string
  document: Told<PlanDocument>
}

/** Under the question: what it asks for, whom it names and when, and how much of the budget is used. */
export function PlanBrief({ question, document }: PlanBriefProps) {
  const read = useMemo(() => saysBrief(readQuestion(question)), [question])
  const budget = usePart(document, saysBudget)
  if (read.length === 0 && budget === null) return null
  return (
    <div className={styles.brief}>
      {read.length > 0 && (
        <ul className={styles.read} aria-label="How the question is read">
          {read.flatMap(({ name, words }) =>
            words.map((word) => (
              <li key={`${name} ${word}`} className={styles.word}>
                <VisuallyHidden>{`${name}: `}</VisuallyHidden>
                {word}
              </li>
            )),
          )}
        </ul>
      )}
      {budget !== null && <p className={styles.budget}>{budget}</p>}
    </div>
  )
}

import type { PlanSession } from '../session/index.ts'
import { QuestionTerms } from '../templates/index.ts'
import { useSignal } from '../ui/index.ts'
import styles from './PlanHeader.module.css'

/** The question over the plan, and how it is read. */
export function PlanHeader({ session }: { session: PlanSession }) {
  const { question } = useSignal(session.summary)
  return (
    <header>
      <h1 className={styles.question}>{question}</h1>
      <QuestionTerms question={question} />
    </header>
  )
}

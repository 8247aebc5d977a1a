import { useMemo } from 'react'
import { readQuestion } from '../../../shared/question/index.ts'
import { VisuallyHidden } from '../ui/index.ts'
import styles from './QuestionRead.module.css'
import { saysTerms } from './says.ts'

/** The terms of a question under it, quietly: they are what the checks and the suggestions go by. */
export function QuestionTerms({ question }: { question: string }) {
  const terms = useMemo(() => saysTerms(readQuestion(question)), [question])
  if (terms.length === 0) return null
  return (
    <dl className={styles.terms} aria-label="How the question is read">
      {terms.map(({ name, words }) => (
        <div key={name} className={styles.part}>
          <VisuallyHidden elementType="dt">{name}</VisuallyHidden>
          {words.map((word) => (
            <dd key={word} className={styles.word}>
              {word}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

import { useMemo } from 'react'
import { readQuestion } from '../../../shared/question/index.ts'
import styles from './QuestionRead.module.css'
import { saysReading } from './says.ts'

/** How a question is read: what it asks for, whom it names, when, and the statement to be argued. */
export function QuestionRead({ question }: { question: string }) {
  const read = useMemo(() => saysReading(readQuestion(question)), [question])
  return (
    <dl className={styles.read} aria-label="How the question is read">
      {read.map(({ name, words }) => (
        <div key={name} className={styles.part}>
          <dt className={styles.name}>{name}</dt>
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

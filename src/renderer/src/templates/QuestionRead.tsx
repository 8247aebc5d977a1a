import { useMemo } from 'react'
import { readQuestion } from '../../../shared/question/index.ts'
import styles from './QuestionRead.module.css'
import { ReadParts } from './ReadParts.tsx'
import { saysReading } from './says.ts'

/** How a question is read: what it asks for, whom it names, when, and the statement to be argued. */
export function QuestionRead({ question }: { question: string }) {
  const read = useMemo(() => saysReading(readQuestion(question)), [question])
  return (
    <ReadParts
      parts={read}
      className={styles.read}
      term={(name) => <dt className={styles.name}>{name}</dt>}
    />
  )
}

import { useMemo } from 'react'
import { readQuestion } from '../../../shared/question/index.ts'
import { VisuallyHidden } from '../ui/index.ts'
import styles from './QuestionRead.module.css'
import { ReadParts } from './ReadParts.tsx'
import { saysTerms } from './says.ts'

/** The terms of a question under it, quietly: they are what the checks and the suggestions go by. */
export function QuestionTerms({ question }: { question: string }) {
  const terms = useMemo(() => saysTerms(readQuestion(question)), [question])
  if (terms.length === 0) return null
  return (
    <ReadParts
      parts={terms}
      className={styles.terms}
      term={(name) => <VisuallyHidden elementType="dt">{name}</VisuallyHidden>}
    />
  )
}

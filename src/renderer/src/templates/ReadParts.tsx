import type { ReactNode } from 'react'
import styles from './QuestionRead.module.css'
import type { ReadPart } from './says.ts'

type ReadPartsProps = {
  parts: readonly ReadPart[]
  className: string | undefined
  /** What a part is, as its term. */
  term: (name: string) => ReactNode
}

/** What was read in a question: each part by its name, and the words it has for it. */
export function ReadParts({ parts, className, term }: ReadPartsProps) {
  return (
    <dl className={className} aria-label="How the question is read">
      {parts.map(({ name, words }) => (
        <div key={name} className={styles.part}>
          {term(name)}
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

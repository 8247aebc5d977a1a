import { Button } from '../ui/index.ts'
import { asPerson } from './people.ts'
import styles from './SourceForm.module.css'

type PersonOrBodyProps = {
  /** A name as it stands in its field. */
  words: string
  /** Called with the name as a person's. */
  onChoose: (words: string) => void
}

/** Asks, under a name without a comma that could be a person's, whether it is one. */
export function PersonOrBody({ words, onChoose }: PersonOrBodyProps) {
  const person = asPerson(words)
  if (person === null) return null
  return (
    <p className={styles.asked}>
      Without a comma this is a body, filed under “{words.trim().split(/\s+/)[0]}”.{' '}
      <Button look="quiet" size="small" onPress={() => onChoose(person)}>
        A person: “{person}”
      </Button>
    </p>
  )
}

import { createContext, useContext } from 'react'
import styles from '../Cards.module.css'

/** The letter of the criterion that is selected; null for none. */
export const ChosenLetter = createContext<string | null>(null)

/** The letter of a criterion. It stands out wherever it is while the criterion is selected. */
export function Letter({ letter }: { letter: string }) {
  const isChosen = useContext(ChosenLetter) === letter
  return (
    <span className={styles.letter} data-chosen={isChosen || undefined}>
      {letter}
    </span>
  )
}

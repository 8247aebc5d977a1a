import type { Words } from '../draft/compared.ts'
import styles from './NoteColumn.module.css'

/** Words with those that go struck out and those that come underlined. */
export function ChangedWords({ words }: { words: readonly Words[] }) {
  return words.map(({ change, text }, at) => {
    const isBeside = words[at + 1]?.change === 'added' && change === 'removed'
    const key = `${at} ${change}`
    if (change === 'same') return <span key={key}>{text}</span>
    if (change === 'added')
      return (
        <ins key={key} className={styles.added}>
          {text}
        </ins>
      )
    return (
      <span key={key}>
        <del className={styles.removed}>{text}</del>
        {isBeside && !/\s$/u.test(text) && ' '}
      </span>
    )
  })
}

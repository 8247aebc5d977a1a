/** A line of two states of a plan, with the words that went and came marked. */
import { Fragment, type ReactNode } from 'react'
import type { Piece } from '../../../shared/plan/compare-words.ts'
import { VisuallyHidden } from '../ui/index.ts'
import styles from './ComparedRow.module.css'

type LineProps = {
  pieces: readonly Piece[]
  /** What is of the other side only. */
  hides: Piece['change'] | null
  /** Whether it came or went as a whole: then it is marked as one, not word by word. */
  isWhole?: boolean
}

export function Line({ pieces, hides, isWhole = false }: LineProps) {
  return (
    <p className={styles.line}>
      {pieces
        .filter(({ change }) => change !== hides)
        .map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place, and never move.
          <Fragment key={at}>{isWhole ? looks(piece) : marked(piece)}</Fragment>
        ))}
    </p>
  )
}

/** Words that went or came, told so to eyes and ears. */
export function marked(piece: Piece): ReactNode {
  if (piece.change === 'same') return looks(piece)
  const says = piece.change === 'added' ? 'Added: ' : 'Removed: '
  const words = (
    <>
      <VisuallyHidden>{says}</VisuallyHidden>
      {looks(piece)}
    </>
  )
  return piece.change === 'added' ? (
    <ins className={styles.added}>{words}</ins>
  ) : (
    <del className={styles.removed}>{words}</del>
  )
}

function looks({ text, marks, url }: Piece): ReactNode {
  let words: ReactNode = text
  if (marks.includes('bold')) words = <strong>{words}</strong>
  if (marks.includes('italic')) words = <em>{words}</em>
  if (marks.includes('underline')) words = <u>{words}</u>
  return url ? <span title={url}>{words}</span> : words
}

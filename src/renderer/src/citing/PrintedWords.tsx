import { createElement, Fragment, type ReactNode } from 'react'
import type { PrintedRun } from '../../../shared/contract.ts'
import styles from './PrintedWords.module.css'

/** What a citation style prints, with its looks. */
export const PrintedWords = ({ runs }: { runs: readonly PrintedRun[] }) =>
  createElement(Fragment, null, ...runs.map(looked))

function looked({ text, smallCaps, superscript, underline, bold, italic }: PrintedRun): ReactNode {
  let words: ReactNode = smallCaps ? <span className={styles.smallCaps}>{text}</span> : text
  if (superscript) words = <sup>{words}</sup>
  if (underline) words = <u>{words}</u>
  if (bold) words = <b>{words}</b>
  return italic ? <i>{words}</i> : words
}

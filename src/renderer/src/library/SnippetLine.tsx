import { Check, GripVertical } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { LibraryDensity } from '../../../shared/model/settings.ts'
import { saysDates, saysYearsOf } from '../../../shared/text/says-dates.ts'
import { cx, Fault, VisuallyHidden } from '../ui/index.ts'
import { excerptStart, marksFrom } from './excerpt.ts'
import type { SnippetItem } from './groups.ts'
import { KindIcon, kindLooks } from './kinds.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import { linesOf, metricsOf } from './metrics.ts'
import styles from './snippet.module.css'

export type SnippetLineProps = {
  snippet: Pick<SnippetItem, 'text' | 'kind' | 'dates' | 'marks' | 'unreadable'>
  /** Where the plan uses it, such as "point 1"; undefined where it does not. */
  usedIn?: string | undefined
  density: LibraryDensity
  /** How many letters a line of its words has room for. */
  lettersPerLine: number
  /** Whether all of its words are shown: it is the one that is looked at. */
  isWhole: boolean
  /** Said of it to those who do not see what is drawn. */
  spoken?: ReactNode
  /** What can be done with it, where it is looked at or pointed at. */
  acts?: ReactNode
}

/** A snippet in a row of a list: its kind, its words, and one line of what else is to be known of it. */
export function SnippetLine({
  snippet: { text, kind, dates, marks, unreadable },
  usedIn,
  density,
  lettersPerLine,
  isWhole,
  spoken,
  acts,
}: SnippetLineProps) {
  const isRoomy = density === 'comfortable'
  const { mostLines } = metricsOf(density)
  // The words say the day, which a narrow line has no room for.
  const says = isRoomy ? saysDates(dates) : saysYearsOf(dates)
  const hasMeta = isRoomy || says !== '' || usedIn !== undefined || unreadable || acts
  const atEnd = (says ? says.length + gapLetters : 0) + (usedIn === undefined ? 0 : useLetters)
  // What ends the last line is no room for words, nor is what a word leaves that goes on to the next line.
  const room = (lettersPerLine - wordLetters) * mostLines - atEnd
  const start = isWhole ? 0 : excerptStart(text, marks, room)
  const lines = linesOf(text.length - start + atEnd, lettersPerLine, density)
  return (
    <div
      className={cx(
        styles.line,
        isRoomy && styles.roomy,
        isWhole && styles.whole,
        usedIn !== undefined && styles.used,
      )}
      style={{ '--lines': lines } as CSSProperties}
    >
      <span className={styles.sign}>
        <span className={styles.kind}>
          <KindIcon kind={kind} size={14} isAlone />
        </span>
        <Button slot="drag" className={cx(styles.grip)}>
          <GripVertical size={14} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </span>
      <p className={styles.words}>
        {hasMeta && (
          <span className={styles.meta}>
            {isRoomy && <span className={styles.first}>{kindLooks[kind].label}</span>}
            {says && <span title={saysDates(dates)}>{says}</span>}
            {usedIn !== undefined && <UsedIn place={usedIn} />}
            {unreadable && <Fault>{unreadable}</Fault>}
            {acts}
          </span>
        )}
        <span className={styles.text}>
          {start > 0 && '… '}
          <MarkedWords words={text.slice(start)} marks={marksFrom(marks, start)} />
        </span>
        {spoken && <VisuallyHidden>{spoken}</VisuallyHidden>}
      </p>
    </div>
  )
}

/** The class of the row around it. */
export const snippetRow = cx(styles.row)

/** What the gap before it, and a use, take of the last line, in letters. */
const gapLetters = 3
const useLetters = 5

/** What the end of a line leaves free, on the average, where the next word is too long for it. */
const wordLetters = 4

/** "✓ 1": it is used in point 1. */
function UsedIn({ place }: { place: string }) {
  const number = /^point (\d+)$/u.exec(place)?.[1]
  return (
    <span className={styles.usedIn} title={`Used in ${place}`}>
      <Check size={12} strokeWidth={1.75} aria-hidden="true" />
      <VisuallyHidden>{number ? 'in point ' : 'in '}</VisuallyHidden>
      <span className={styles.place}>{number ?? place}</span>
    </span>
  )
}

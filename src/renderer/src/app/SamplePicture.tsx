import {
  CalendarDays,
  Check,
  ChevronDown,
  Hash,
  Lightbulb,
  type LucideIcon,
  Quote,
  Search,
} from 'lucide-react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { Dates, SnippetKind } from '../../../shared/model/note.ts'
import type { SampleLook } from '../../../shared/model/sample.ts'
import { cx, Sign } from '../ui/index.ts'
import styles from './SamplePicture.module.css'

const signs: Readonly<Record<SnippetKind, LucideIcon | null>> = {
  statistic: Hash,
  event: CalendarDays,
  quotation: Quote,
  interpretation: Lightbulb,
  statement: null,
}

const yearOf = (date: string): string => date.slice(0, 4)

/** As much of when it was as there is room for. */
const yearsOf = ([first]: readonly Dates[]): string => {
  if (!first) return ''
  const [from, to] = [yearOf(first.from), yearOf(first.to)]
  return from === to ? from : `${from}–${to.slice(2)}`
}

/**
 * The window with the sample open, drawn small from what is in it, in the theme of the window itself. For eyes
 * only: there is nothing in it that its name and its numbers do not say.
 */
export function SamplePicture({ sample }: { sample: SampleLook }) {
  return (
    <div className={styles.window} aria-hidden="true">
      <SmallLibrary sample={sample} />
      <SmallPlan sample={sample} />
    </div>
  )
}

function SmallLibrary({ sample: { name, note } }: { sample: SampleLook }) {
  return (
    <div className={styles.library}>
      <p className={styles.notebook}>
        {name}
        <ChevronDown size={14} />
      </p>
      <p className={styles.search}>
        <Search size={14} />
        {buttonLabelOf('search-notes')}
      </p>
      <p className={styles.heading}>
        <ChevronDown size={14} />
        <span>{note.heading}</span>
        <span className={styles.count}>{note.snippets.length}</span>
      </p>
      {note.snippets.map(({ text, kind, dates, used }) => {
        const Icon = signs[kind]
        return (
          <div key={text} className={styles.snippet}>
            <span>{Icon && <Icon size={14} strokeWidth={1.75} />}</span>
            <p className={cx(styles.said, used !== '' && styles.used)}>
              <span className={styles.meta}>
                {yearsOf(dates)}
                {used !== '' && <Check size={12} />}
              </span>
              {text}
            </p>
          </div>
        )
      })}
    </div>
  )
}

function SmallPlan({ sample: { question, lineOfArgument, section } }: { sample: SampleLook }) {
  // A citation has the number that its footnote will have.
  let notes = 0
  return (
    <div className={styles.plan}>
      <p className={styles.question}>{question}</p>
      <Line label="Line of argument" className={styles.argument} words={lineOfArgument} />
      <p className={styles.section}>{section.title}</p>
      {section.points.map(({ stance, claim, evidence, analysis }, at) => (
        <div key={claim} className={styles.point}>
          <p className={styles.label}>
            {at + 1} <Sign name={stance} />
          </p>
          <p className={styles.claim}>{claim}</p>
          {evidence.map(({ words, source }) => {
            notes += 1
            return (
              <div key={words} className={styles.evidence}>
                <p className={styles.read}>{words}</p>
                <p className={styles.cite}>
                  {notes} {source}
                </p>
              </div>
            )
          })}
          <Line label="Analysis" className={styles.read} words={analysis} />
        </div>
      ))}
    </div>
  )
}

function Line({
  label,
  className,
  words,
}: {
  label: string
  className: string | undefined
  words: string
}) {
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={className}>{words}</p>
    </>
  )
}

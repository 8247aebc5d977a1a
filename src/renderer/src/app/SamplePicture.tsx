import { ChevronDown, Search } from 'lucide-react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { SampleLook } from '../../../shared/model/sample.ts'
import { SnippetLine, snippetRow } from '../library/index.ts'
import { Sign } from '../ui/index.ts'
import styles from './SamplePicture.module.css'

/** About as many letters as a line of the library has room for. */
const lettersPerLine = 46

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

function SmallLibrary({ sample: { name, from, note } }: { sample: SampleLook }) {
  return (
    <div className={styles.library}>
      <p className={styles.notebook}>
        {name}
        <ChevronDown size={14} />
        <span className={styles.count}>{from}</span>
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
      {note.snippets.map(({ used, ...snippet }) => (
        <div key={snippet.text} className={snippetRow}>
          <SnippetLine
            snippet={{ ...snippet, marks: [] }}
            {...(used !== '' && { usedIn: used })}
            density="compact"
            lettersPerLine={lettersPerLine}
            isWhole={false}
          />
        </div>
      ))}
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

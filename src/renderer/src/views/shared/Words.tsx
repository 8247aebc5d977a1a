import { Fragment, type ReactNode } from 'react'
import type { Inline, TextRun } from '../../../../shared/model/inline.ts'
import type { LabelOf } from '../../editor/index.ts'

type WordsProps = {
  content: readonly Inline[]
  /** What a citation among the words is shown as; the same function until that has changed. */
  labelOf: LabelOf
}

/** A line of the plan to be read: its words with their marks, and its citations as they are shown in the text. */
export function Words({ content, labelOf }: WordsProps) {
  return content.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name but their place, and are drawn anew together.
    <Fragment key={at}>{looks(run, labelOf)}</Fragment>
  ))
}

function looks(run: Inline, labelOf: LabelOf): ReactNode {
  if (run.type === 'text') return marked(run)
  if (run.type === 'hyperlink')
    return (
      <span title={run.url}>
        {run.content.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fragment key={at}>{marked(part)}</Fragment>
        ))}
      </span>
    )
  const { label, note } = labelOf(run.cites)
  const words = label.map(({ text }) => text).join('')
  return note === undefined ? words : <sup title={note}>{words}</sup>
}

function marked({ text, marks = [] }: TextRun): ReactNode {
  let words: ReactNode = text
  if (marks.includes('bold')) words = <strong>{words}</strong>
  if (marks.includes('italic')) words = <em>{words}</em>
  if (marks.includes('underline')) words = <u>{words}</u>
  return words
}

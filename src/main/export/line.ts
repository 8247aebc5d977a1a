/**
 * A line of a plan as it is printed: its words, where they lead to, and the places of its notes. docs/decisions/089
 */
import type { Hyperlink, Inline, TextRun } from '../../shared/model/inline.ts'
import type { Cite } from '../../shared/model/source.ts'
import { addressOf, type Run } from '../citations/index.ts'
import { printable, printableRuns } from './printable.ts'

/** A citation, before its note has a number. All its sources are at hand. */
export type Cited = { cites: Cite[] }

/** The marks of two notes side by side would be read as one number. */
const between: Run = { text: ',', superscript: true }

/**
 * The runs of a line; none when it is blank and cites nothing. A citation stands right after the words
 * before it. One whose sources are all gone leaves nothing behind.
 * @param hasMarks whether citations are the marks of notes.
 */
export function lineOf(
  content: readonly Inline[],
  isThere: (cite: Cite) => boolean,
  hasMarks: boolean,
): (Run | Cited)[] {
  const line: (Run | Cited)[] = []
  for (const [index, inline] of content.entries()) {
    if (inline.type !== 'citation') {
      line.push(...runsOf(inline))
      continue
    }
    const cites = inline.cites.filter(isThere)
    if (cites.length > 0) {
      dropBlanks(line)
      const before = line.at(-1)
      if (hasMarks && before && 'cites' in before) line.push(between)
      line.push({ cites })
    } else if (!beginsWord(content[index + 1])) dropBlanks(line)
  }
  return printableRuns(line)
}

/** Whether an inline would stick to the word before, were there no blank between them. */
function beginsWord(inline: Inline | undefined): boolean {
  const [run] = inline?.type === 'hyperlink' ? inline.content : [inline]
  return run?.type === 'text' && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(printable(run.text))
}

/** Takes the blanks from the end of a line, but not its line breaks. */
function dropBlanks(line: (Run | Cited)[]): void {
  for (let last = line.at(-1); last && 'text' in last; last = line.at(-1)) {
    last.text = last.text.replace(/[^\S\n]+$/u, '')
    if (last.text !== '') return
    line.pop()
  }
}

function runsOf(inline: TextRun | Hyperlink): Run[] {
  if (inline.type === 'text') return [runOf(inline)].filter(({ text }) => text !== '')
  const link = addressOf(inline.url)
  return inline.content.flatMap(runsOf).map((run) => ({ ...run, ...(link && { link }) }))
}

const runOf = ({ text, marks }: TextRun): Run => ({
  text: printable(text),
  ...(marks?.includes('bold') && { bold: true as const }),
  ...(marks?.includes('italic') && { italic: true as const }),
  ...(marks?.includes('underline') && { underline: true as const }),
})

/** Writes an essay as plain text: notes at the end, and no line broken that the plan does not break. */
import { itemMarks } from '../../shared/plan/item-marks.ts'
import { plainText, type Run } from '../citations/index.ts'
import type { EssayBlock, EssayDocument, EssayPart, EssayRun, EssayTable } from './essay.ts'
import { saidLabel } from './label.ts'

/** The text, with `\n` at the end of each line; a blank line parts what stands under each other. */
export function writeText(essay: EssayDocument): string {
  const { title, author, page, blocks, notes, bibliography, wordCount } = essay
  const pieces = [
    page.head,
    title,
    author,
    ...blocks.flatMap(textsOf),
    ...(notes.length > 0 ? ['\nNotes'] : []),
    ...notes.map(({ number, runs }) => indented(lineOf(runs), `[${number}] `)),
    ...(bibliography ? [`\n${bibliography.heading}`] : []),
    ...(bibliography?.listings ?? []).flatMap(({ heading, entries }) => [
      ...(heading ? [heading] : []),
      ...entries.map(({ runs }) => lineOf(runs)),
    ]),
    wordCount && `\n${wordCount}`,
  ]
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`
}

function textsOf(block: EssayBlock): string[] {
  switch (block.type) {
    case 'heading': {
      const words = [block.number, lineOf(block.runs)].filter(Boolean).join(' ')
      return [block.level === 1 ? `\n${words}` : words]
    }
    case 'stance':
      return [block.words]
    case 'group':
      return block.parts.map((part) => indented(textOf(part), '  '))
    case 'table':
      return rowsOf(block)
    case 'card':
      return ['---', lineOf(block.front), ...block.back.map((part) => indented(textOf(part), '  '))]
    default:
      return [textOf(block)]
  }
}

function textOf(part: EssayPart): string {
  if (part.type === 'list') {
    const marks = itemMarks(part)
    return part.items
      .map(({ depth, runs }, at) => indented(lineOf(runs), `${'   '.repeat(depth)}${marks[at]} `))
      .join('\n')
  }
  const words = labelled(part.label, lineOf(part.runs))
  return part.type === 'evidence' || part.type === 'comment' ? indented(words, '    ') : words
}

/** A row under the other: each cell behind the name of its column. */
function rowsOf({ head, rows }: EssayTable): string[] {
  return rows.map((cells) =>
    cells
      .flatMap((parts, column) => {
        const words = parts.map(textOf).join('\n')
        return words === '' ? [] : [`${head[column]}: ${words.replaceAll('\n', '\n  ')}`]
      })
      .join('\n'),
  )
}

/** What stands before words that are labelled; the label alone where there are none. */
const labelled = (label: string | undefined, words: string): string =>
  label ? [saidLabel(label), words].filter(Boolean).join(' ') : words

/** The first line behind `mark`, and the others as far in. */
const indented = (text: string, mark: string): string =>
  mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)

/** The words of a line, `[1]` for the mark of a note, and where words lead to behind them. */
export function lineOf(runs: readonly EssayRun[]): string {
  return runs
    .map((run, at) => {
      if ('note' in run) return `[${run.note}]`
      if ('citation' in run) return plainText(run.runs)
      const next = runs[at + 1]
      const goesOn = next !== undefined && 'text' in next && next.link === run.link
      if (isBetweenMarks(run, runs, at)) return ''
      return goesOn ? run.text : run.text + leading(run)
    })
    .join('')
}

/** The raised comma that keeps two raised numbers apart: in brackets they need none. */
export function isBetweenMarks(run: Run, runs: readonly EssayRun[], at: number): boolean {
  const [before, after] = [runs[at - 1], runs[at + 1]]
  const isMark = (other: EssayRun | undefined) => other !== undefined && 'note' in other
  return run.superscript === true && run.text === ',' && isMark(before) && isMark(after)
}

/** The address behind the words, unless they are it. */
function leading({ text, link }: Run): string {
  if (link === undefined) return ''
  const address = link.replace(/^mailto:/iu, '')
  return text.trim().replace(/\/$/u, '') === address.replace(/\/$/u, '') ? '' : ` <${address}>`
}

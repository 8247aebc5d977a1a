/** The lines of an essay as its Word document has them: what an opened document is compared with. */
import { plainText } from '../citations/index.ts'
import { plainLine } from '../plan-file/word-lines.ts'
import type { EssayBlock, EssayDocument, EssayPart, EssayRun } from './essay.ts'

/** What stands over the contents, which themselves are not lines of the essay. */
export const contentsHeading = 'Contents'

/** In reading order, the notes last; blank ones are left out. The numbers of points are Word's own and no words. */
export function printedLines(essay: EssayDocument): string[] {
  const { title, author, hasContents, blocks, bibliography, wordCount, notes } = essay
  const listed = bibliography?.listings.flatMap(({ heading, entries }) => [
    heading ?? '',
    ...entries.map(({ runs }) => plainText(runs)),
  ])
  return [
    title,
    author,
    hasContents && (bibliography || blocks.some(({ type }) => type === 'heading'))
      ? contentsHeading
      : '',
    ...blocks.flatMap(linesOf),
    bibliography?.heading ?? '',
    ...(listed ?? []),
    wordCount,
    ...notes.map(({ runs }) => plainText(runs)),
  ]
    .map(plainLine)
    .filter((line) => line !== '')
}

function linesOf(block: EssayBlock): string[] {
  switch (block.type) {
    case 'heading':
      return [wordsOf(block.runs)]
    case 'stance':
      return [block.words]
    case 'group':
      return block.parts.flatMap(partLines)
    case 'table':
      return [...block.head, ...block.rows.flat(2).flatMap(partLines)]
    case 'card':
      return [wordsOf(block.front), ...block.back.flatMap(partLines)]
    default:
      return partLines(block)
  }
}

function partLines(part: EssayPart): string[] {
  if (part.type === 'list') return part.items.map(({ runs }) => wordsOf(runs))
  const label = 'label' in part ? part.label : undefined
  return [`${label ? `${label} ` : ''}${wordsOf(part.runs)}`]
}

const wordsOf = (runs: readonly EssayRun[]): string =>
  runs
    .map((run) => ('text' in run ? run.text : 'citation' in run ? plainText(run.runs) : ''))
    .join('')

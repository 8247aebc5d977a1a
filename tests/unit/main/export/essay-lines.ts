/** An essay line by line, for the tests of what composes and writes one. */
import type { Run } from '../../../../src/main/citations/index.ts'
import type { EssayBlock, EssayRun } from '../../../../src/main/export/essay.ts'

export type EssayLine = {
  type: string
  /** What is printed before the words: a point's number or a label. */
  before: string
  runs: EssayRun[]
  /** Of an item of a list. */
  depth?: number
}

export const linesIn = (blocks: readonly EssayBlock[]): EssayLine[] =>
  blocks.flatMap((block): EssayLine[] => {
    switch (block.type) {
      case 'heading':
        return [{ type: `h${block.level}`, before: block.number ?? '', runs: block.runs }]
      case 'stance':
        return [{ type: 'stance', before: '', runs: [{ text: block.words }] }]
      case 'group':
        return linesIn(block.parts).map((line) => ({ ...line, type: `group ${line.type}` }))
      case 'list':
        return block.items.map(({ depth, runs }) => ({
          type: block.style,
          before: '',
          depth,
          runs,
        }))
      case 'evidence':
        return [{ type: block.look, before: block.label ?? '', runs: block.runs }]
      default:
        return [{ type: block.type, before: block.label ?? '', runs: block.runs }]
    }
  })

/** The comma between the marks of two notes: no words of the plan. */
const isBetweenMarks = (run: Run): boolean => run.superscript === true && run.text === ','

/** The words of a line, without the marks of its notes. */
export const wordsOf = (runs: readonly EssayRun[]): string =>
  runs.map((run) => ('text' in run && !isBetweenMarks(run) ? run.text : '')).join('')

export const marksOf = (runs: readonly EssayRun[]): number[] =>
  runs.flatMap((run) => ('note' in run ? [run.note] : []))

/** A line as a reader sees it, with `^1` for the mark of a note. */
export const shown = ({ type, before, runs, depth }: EssayLine): string =>
  [
    type,
    depth === undefined ? '' : `${depth}`,
    before && `${before}${/^\d+$/u.test(before) ? '' : ':'}`,
    runs.map((run) => ('note' in run ? `^${run.note}` : run.text)).join(''),
  ]
    .filter((piece) => piece !== '')
    .join(' ')

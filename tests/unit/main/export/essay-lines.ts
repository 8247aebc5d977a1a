/** An essay line by line, for the tests of what composes and writes one. */
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
      case 'table':
        return linesIn(block.rows.flat(2)).map((line) => ({ ...line, type: `cell ${line.type}` }))
      case 'card':
        return [{ type: 'front', before: '', runs: block.front }, ...linesIn(block.back)]
      default:
        return [{ type: block.type, before: block.label ?? '', runs: block.runs }]
    }
  })

/** The comma between the marks of two notes: no words of the plan. */
const isBetweenMarks = (run: EssayRun): boolean =>
  'text' in run && run.superscript === true && run.text === ','

/** The words of a line, without the marks of its notes. */
export const wordsOf = (runs: readonly EssayRun[]): string =>
  runs.map((run) => (isBetweenMarks(run) ? '' : textOf(run))).join('')

/** What a run prints in its line; the mark of a note has no words. */
export const textOf = (run: EssayRun): string =>
  'text' in run ? run.text : 'citation' in run ? run.runs.map(({ text }) => text).join('') : ''

export const marksOf = (runs: readonly EssayRun[]): number[] =>
  runs.flatMap((run) => ('note' in run ? [run.note] : []))

/** A line as a reader sees it, with `^1` for the mark of a note. */
export const shown = ({ type, before, runs, depth }: EssayLine): string =>
  [
    type,
    depth === undefined ? '' : `${depth}`,
    before && `${before}${/^\d+$/u.test(before) ? '' : ':'}`,
    runs.map((run) => ('note' in run ? `^${run.note}` : textOf(run))).join(''),
  ]
    .filter((piece) => piece !== '')
    .join(' ')

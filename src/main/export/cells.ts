/** Words of an essay where there is neither a page for notes nor room for looks: the cells of other programs' tables. */
import { plainText } from '../citations/index.ts'
import type { EssayNote, EssayPart, EssayRun } from './essay.ts'
import { saidLabel } from './label.ts'
import { isBetweenMarks } from './text.ts'

/** A line whose notes stand in it, in square brackets. */
export function cellLine(runs: readonly EssayRun[], notes: readonly EssayNote[]): string {
  return runs
    .map((run, at) => {
      if ('note' in run) return ` [${plainText(notes[run.note - 1]?.runs ?? [])}]`
      if ('citation' in run) return plainText(run.runs)
      return isBetweenMarks(run, runs, at) ? '' : run.text
    })
    .join('')
    .trim()
}

/** Parts as lines under each other. */
export const cellText = (parts: readonly EssayPart[], notes: readonly EssayNote[]): string =>
  parts
    .flatMap((part) =>
      part.type === 'list'
        ? part.items.map(({ runs }) => cellLine(runs, notes))
        : [
            [part.label && saidLabel(part.label), cellLine(part.runs, notes)]
              .filter(Boolean)
              .join(' '),
          ],
    )
    .join('\n')

/** Where in a snippet's words is what a filter asked for: a date of `year:`, a name of `person:`. Pure. */
import type { SearchHit } from '../../../shared/model/note.ts'
import { type Filter, isInPeriod, meansPerson, periodOf } from '../../../shared/search/index.ts'
import { findDates } from '../../../shared/text/dates.ts'
import { readSearchText } from '../../../shared/text/search-words.ts'
import { type Mark, merged } from './matching.ts'

/** Marks dates and people too, beside the words that matched. What a person set by hand may be said by no words. */
export function markedByFilters<Hit extends Pick<SearchHit, 'text' | 'people' | 'marks'>>(
  hits: readonly Hit[],
  filters: readonly Filter[],
): Hit[] {
  const marking = filters.filter(({ by, isNot }) => !isNot && (by === 'year' || by === 'person'))
  if (marking.length === 0) return [...hits]
  return hits.map((hit) => ({
    ...hit,
    marks: merged([...hit.marks, ...marking.flatMap((filter) => marksOf(hit, filter))]),
  }))
}

const marksOf = (hit: Pick<SearchHit, 'text' | 'people'>, filter: Filter): Mark[] =>
  filter.by === 'year' ? dateMarks(hit.text, filter) : personMarks(hit, filter)

function dateMarks(text: string, { value, isWhole }: Filter): Mark[] {
  const period = periodOf(value, isWhole)
  if (!period) return []
  return findDates(text)
    .filter((found) => isInPeriod([found], period))
    .map(({ start, end }) => [start, end])
}

/** A person is marked by the whole name, and where the surname stands alone. */
function personMarks({ text, people }: Pick<SearchHit, 'text' | 'people'>, filter: Filter): Mark[] {
  const names = people.filter(meansPerson(filter)).map(foldedWords)
  if (names.length === 0) return []
  const { words, parts } = readSearchText(text)
  return [words, ...parts].flatMap((run) =>
    names.flatMap((name) =>
      run.flatMap((_, at) => {
        const length = [name, name.slice(-1)].find((sought) =>
          sought.every((word, nth) => run[at + nth]?.word === word),
        )?.length
        const [first, last] = [run[at], run[at + (length ?? 0) - 1]]
        return length && first && last ? [[first.start, last.end] satisfies Mark] : []
      }),
    ),
  )
}

const foldedWords = (name: string): string[] => readSearchText(name).words.map(({ word }) => word)

/** What stands at the head and the foot of every page: each line is told of once. */
import { leftOut, type OfficePart, wordsOf } from './paragraph.ts'

/** "3", "Page 3 of 12", "- 3 -". */
const pageNumber =
  /^[\W_]*(?:p(?:age|\.)?|seite|página|pagina)?\s*\d*\s*(?:(?:of|\/|von|de|sur)\s*\d*)?[\W_]*$/iu

const longestNumber = 40

export function pageEnds(parts: readonly OfficePart[]): OfficePart[] {
  const lines = new Set(parts.map((part) => wordsOf([part])).filter((words) => words !== ''))
  return [...lines].map((words) => leftOut(isNumber(words) ? 'page-number' : 'running-head', words))
}

const isNumber = (words: string): boolean => words.length <= longestNumber && pageNumber.test(words)

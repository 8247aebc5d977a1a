/** The notes that snippets from a plan file become. */
import type { PlanFileSnippet } from '../../shared/model/plan-file.ts'
import type { NewNote } from '../library/index.ts'

const longestName = 200

/** The notebook that holds what a plan's evidence came from. */
export function notebookNameFor(question: string): string {
  const name = `Evidence: ${question}`
  if (name.length <= longestName) return name
  // Half a character at the cut is left out.
  return `${name
    .slice(0, longestName - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

/** One note a heading, whose body is its snippets, a line each. */
export function notesOf(snippets: readonly PlanFileSnippet[]): NewNote[] {
  return [...Map.groupBy(snippets, ({ heading }) => heading)].map(([heading, under]) => {
    let start = 0
    const placed = under.map(({ heading: _, ...snippet }) => {
      const from = start
      const end = from + snippet.text.length
      start = end + 1
      return { ...snippet, start: from, end }
    })
    return { heading, body: under.map(({ text }) => text).join('\n'), snippets: placed }
  })
}

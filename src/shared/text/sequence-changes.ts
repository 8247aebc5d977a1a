/** What changed from one list to another: the fewest steps that make the one of the other. docs/decisions/149 */
import { diffArrays } from 'diff'

/** An item that stayed, with its place in both lists, or one that went or came. */
export type Step =
  | { type: 'same'; before: number; after: number }
  | { type: 'removed'; before: number }
  | { type: 'added'; after: number }

/**
 * Lists that differ in more steps than this are taken to have nothing in common between their common
 * ends: nobody reads such a comparison word by word, and the time grows with its square.
 */
const mostSteps = 2000

type Run = { type: Step['type']; count: number }

/** @param before keys of the items: two items are the same when their keys are. */
export function changesBetween(before: readonly string[], after: readonly string[]): Step[] {
  const found = diffArrays([...before], [...after], { maxEditLength: mostSteps })
  return stepsOf(
    found
      ? found.map(({ added, removed, count }) => ({
          type: added ? 'added' : removed ? 'removed' : 'same',
          count,
        }))
      : replaced(before, after),
  )
}

/** Everything but the common ends gone, and everything new come. */
function replaced(before: readonly string[], after: readonly string[]): Run[] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [
    { type: 'same', count: start },
    { type: 'removed', count: before.length - start - end },
    { type: 'added', count: after.length - start - end },
    { type: 'same', count: end },
  ]
}

/** Runs of items that went the same way, item by item. */
function stepsOf(runs: readonly Run[]): Step[] {
  const steps: Step[] = []
  let [before, after] = [0, 0]
  for (const { type, count } of runs) {
    for (let at = 0; at < count; at += 1) {
      if (type === 'same') steps.push({ type, before: before++, after: after++ })
      else if (type === 'removed') steps.push({ type, before: before++ })
      else steps.push({ type, after: after++ })
    }
  }
  return steps
}

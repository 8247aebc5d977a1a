/**
 * What changed from one list to another: the fewest steps that make the one of the other (E. W. Myers,
 * "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986).
 */

/** An item that stayed, with its place in both lists, or one that went or came. */
export type Step =
  | { type: 'same'; before: number; after: number }
  | { type: 'removed'; before: number }
  | { type: 'added'; after: number }

/**
 * Lists that differ in more steps than this are taken to have nothing in common between their common
 * ends: nobody reads such a comparison word by word, and time and memory grow with its square.
 */
const mostSteps = 2000

/** @param before keys of the items: two items are the same when their keys are. */
export function changesBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1
  const middle = between(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  )
  const same = (at: number, many: number, shift: number): Step[] =>
    Array.from({ length: many }, (_, index) => ({
      type: 'same',
      before: at + index,
      after: at + index + shift,
    }))
  return [
    ...same(0, start, 0),
    ...middle.map((step) => moved(step, start)),
    ...same(before.length - end, end, after.length - before.length),
  ]
}

function moved(step: Step, by: number): Step {
  if (step.type === 'same') return { ...step, before: step.before + by, after: step.after + by }
  return step.type === 'removed'
    ? { ...step, before: step.before + by }
    : { ...step, after: step.after + by }
}

function between(before: readonly string[], after: readonly string[]): Step[] {
  const trace = trails(before, after)
  return trace ? walkedBack(trace, before.length, after.length) : replaced(before, after)
}

const replaced = (before: readonly string[], after: readonly string[]): Step[] => [
  ...before.map((_, at): Step => ({ type: 'removed', before: at })),
  ...after.map((_, at): Step => ({ type: 'added', after: at })),
]

/** How far each diagonal reaches after 0, 1, 2 … steps; the last reaches the end. Null if there are too many. */
function trails(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<number, number>[] | null {
  const trace: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let steps = 0; steps <= mostSteps; steps += 1) {
    const next = new Map<number, number>()
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = startOf(reach, steps, diagonal)
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x += 1
      next.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return [...trace, next]
    }
    trace.push(next)
    reach = next
  }
  return null
}

const comesDown = (reach: ReadonlyMap<number, number>, steps: number, diagonal: number): boolean =>
  diagonal === -steps ||
  (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))

const startOf = (reach: ReadonlyMap<number, number>, steps: number, diagonal: number): number =>
  comesDown(reach, steps, diagonal)
    ? (reach.get(diagonal + 1) ?? 0)
    : (reach.get(diagonal - 1) ?? 0) + 1

function walkedBack(trace: readonly ReadonlyMap<number, number>[], x: number, y: number): Step[] {
  const steps: Step[] = []
  for (let at = trace.length - 1; at >= 0; at -= 1) {
    const reach = trace[at - 1] ?? new Map([[1, 0]])
    const diagonal = x - y
    const down = comesDown(reach, at, diagonal)
    const fromX = startOf(reach, at, diagonal)
    while (x > fromX && y > fromX - diagonal) {
      x -= 1
      y -= 1
      steps.push({ type: 'same', before: x, after: y })
    }
    if (at === 0) break
    if (down) {
      y -= 1
      steps.push({ type: 'added', after: y })
    } else {
      x -= 1
      steps.push({ type: 'removed', before: x })
    }
  }
  return steps.reverse()
}

/** What follows from a thing alone, worked out once for as long as the thing is there. */

/**
 * The same function, which remembers its answer for each thing it was asked of. For what is replaced and never
 * changed, as blocks and their lines are: after a key in a long plan all but a few are the same objects.
 */
export function oncePer<Thing extends object, Answer>(
  work: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { answer: Answer }>()
  return (thing) => {
    const before = known.get(thing)
    if (before) return before.answer
    const answer = work(thing)
    known.set(thing, { answer })
    return answer
  }
}

// Finds where the label or the keys of something a person can do are written a second time.
import { literalsOf } from './literals.ts'
import type { Sources } from './rooms.ts'

/** Words as they are written out, and the file. */
export type Place = { words: string; path: string }

export const wordsIn = (sources: Sources): Place[] =>
  Object.entries(sources).flatMap(([path, source]) =>
    literalsOf(path, source).map((words) => ({ words, path })),
  )

/** Where a label or keys may stand beside their record: every path that begins so, and why. */
export type Exception = { words: string; under: string; reason: string }

/** Words found somewhere: "Export in src/a.tsx, src/b.tsx". */
const tell = (words: string, paths: readonly string[]) => `${words} in ${paths.join(', ')}`

/** A label without what differs by place: "New Plan…" and "New plan" are one. Null for what is no label. */
const labelIn = (words: string): string | null =>
  /^\p{Lu}/u.test(words) ? words.replace(/\s?…$/, '').toLowerCase() : null

/** "Ctrl Shift Z", "F6". A sign alone is no more than that: nobody could say what it stands for. */
const areKeys = (words: string): boolean =>
  /^(?:(?:(?:Ctrl|Alt|Shift) )+\S+|(?:Shift )?F\d+)$/.test(words)

export type SaidOnce = {
  /** What is written in several places, or in one that no exception names. */
  twice: string[]
  /** Exceptions that nothing needs. */
  idle: string[]
}

/** Labels: each of those known stands in one place. */
export const labelsTwice = (
  places: readonly Place[],
  known: readonly string[],
  exceptions: readonly Exception[],
): SaidOnce => {
  const labels = new Set(known.map(labelIn))
  return saidTwice(places, exceptions, (words) => {
    const label = labelIn(words)
    return labels.has(label) ? label : null
  })
}

/** Keys: whatever looks like keys stands in one place. */
export const keysTwice = (places: readonly Place[], exceptions: readonly Exception[]): SaidOnce =>
  saidTwice(places, exceptions, (words) => (areKeys(words) ? words : null))

function saidTwice(
  places: readonly Place[],
  exceptions: readonly Exception[],
  sayIn: (words: string) => string | null,
): SaidOnce {
  const paths = new Map<string, string[]>()
  const needed = new Set<Exception>()
  for (const { words, path } of places) {
    const said = sayIn(words)
    if (said === null) continue
    const allowed = exceptions.find((one) => one.words === said && path.startsWith(one.under))
    if (allowed) needed.add(allowed)
    else paths.set(said, [...(paths.get(said) ?? []), path])
  }
  return {
    twice: [...paths].flatMap(([said, at]) => (at.length > 1 ? tell(said, at) : [])),
    idle: exceptions.flatMap((one) => (needed.has(one) ? [] : tell(one.words, [one.under]))),
  }
}

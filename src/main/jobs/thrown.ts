/**
 * What was thrown, between threads. A message carries of an error its name, its message, its stack and its cause, and
 * nothing else of it (MDN, "The structured clone algorithm"): not by what Node and SQLite tell faults apart.
 */

/** `facts`: what the error has of those below, each a string or a number. */
export type Thrown = { error: unknown; facts: Readonly<Record<string, string | number>> }

/** Node's own (nodejs.org/api/errors.html, "Class: SystemError"), and SQLite's result code by `node:sqlite`. */
const carried = ['code', 'errcode', 'errno', 'syscall', 'path', 'dest'] as const

export function packThrown(error: unknown): Thrown {
  if (!(error instanceof Error)) return { error, facts: {} }
  const known = new Map(Object.entries(error))
  const facts = carried.flatMap((name) => {
    const fact: unknown = known.get(name)
    return typeof fact === 'string' || typeof fact === 'number' ? [[name, fact]] : []
  })
  return { error, facts: Object.fromEntries(facts) }
}

/** The error, with what tells it apart. */
export const unpackThrown = ({ error, facts }: Thrown): unknown =>
  error instanceof Error ? Object.assign(error, facts) : error

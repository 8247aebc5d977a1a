/**
 * A citer that is kept while a plan is written: what changed since it was last asked is printed anew, with what follows
 * from that for the others, and nothing else. docs/decisions/184
 */
import type { Citation } from 'citeproc'
import type { Cite, Source } from '../../shared/model/source.ts'
import { type Cited, type Citer, factsOf } from './citer.ts'
import { type CiterStyle, createProcessor, printedOf } from './processor.ts'
import type { Run } from './run.ts'

export type KeptCiter = Citer & {
  /** What each citation of the document prints now, as a fresh `Citer` would have it. */
  update(citations: readonly (readonly Cite[])[]): Run[][]
  /** The works that were cited when it was last asked. */
  bibliography(): Cited['bibliography']
}

/** With more citations to print anew than this, all are: each takes about as long as twenty of all. */
const mostAtOnce = 4

/** A citation of the document, of what is known. */
type Wanted = { cites: readonly Cite[]; says: string }

/** One that citeproc holds, under an id of its own. */
type Held = Wanted & { id: string }

export function createKeptCiter(style: CiterStyle, sources: readonly Source[]): KeptCiter {
  const processor = createProcessor(style, sources)
  const { engine, knows, citationOf, bibliography } = processor
  let held: Held[] = []
  /** What each of them prints, by its id. */
  const printed = new Map<string, Run[]>()
  let made = 0
  const freshId = (): string => {
    made += 1
    return String(made)
  }

  function printAll(wanted: readonly Wanted[]): void {
    printed.clear()
    held = wanted.map((one) => ({ ...one, id: freshId() }))
    const citations = wanted.flatMap(({ cites }, at): Citation[] => {
      const citation = citationOf(held[at]?.id ?? '', cites, at + 1)
      return citation ? [citation] : []
    })
    for (const [id, runs] of processor.printAll(citations)) printed.set(id, runs)
  }

  /** Prints those that stand between what begins and what ends the document as before. */
  function printSome(wanted: readonly Wanted[], { start, behind }: Change): void {
    const before = held.slice(0, start)
    const after = held.slice(held.length - behind)
    for (const each of wanted.slice(start, wanted.length - behind)) {
      const one: Held = { ...each, id: freshId() }
      const citation = citationOf(one.id, one.cites, before.length + 1)
      if (!citation) continue
      const [, changed] = engine.processCitationCluster(
        citation,
        numbered(before, 1),
        numbered(after, before.length + 2),
      )
      before.push(one)
      for (const [, words, id] of changed) printed.set(id, printedOf(words))
    }
    for (const { id } of held.slice(start, held.length - behind)) printed.delete(id)
    held = [...before, ...after]
  }

  function update(citations: readonly (readonly Cite[])[]): Run[][] {
    const wanted = citations.flatMap((cites): Wanted[] => {
      const known = cites.filter(knows)
      return known.length > 0 ? [{ cites: known, says: JSON.stringify(known) }] : []
    })
    const change = changeOf(held, wanted)
    const count = wanted.length - change.start - change.behind
    const isSame = count === 0 && held.length === wanted.length
    const isFew = count > 0 && count <= mostAtOnce
    // What tells works apart depends on which there are and which comes first; citeproc does not always take it back.
    if (!isSame && isFew && worksIn(wanted) === worksIn(held)) printSome(wanted, change)
    else if (!isSame) printAll(wanted)
    const known = held[Symbol.iterator]()
    const next = (): Run[] => printed.get(known.next().value?.id ?? '') ?? []
    return citations.map((cites) => (cites.some(knows) ? next() : []))
  }

  const listed = () => (held.length > 0 ? bibliography() : [])
  return {
    ...factsOf(style, engine),
    knows,
    cite: (citations) => ({ citations: update(citations), bibliography: listed() }),
    update,
    bibliography: listed,
  }
}

/** The works that are cited, in the order in which they first are. */
const worksIn = (wanted: readonly Wanted[]): string =>
  [...new Set(wanted.flatMap(({ cites }) => cites.map(({ sourceId }) => sourceId)))].join(' ')

/** How many stand at the start, and how many at the end, as they stood before. */
type Change = { start: number; behind: number }

function changeOf(held: readonly Held[], wanted: readonly Wanted[]): Change {
  const most = Math.min(held.length, wanted.length)
  let start = 0
  while (start < most && held[start]?.says === wanted[start]?.says) start += 1
  let behind = 0
  while (
    behind < most - start &&
    held[held.length - 1 - behind]?.says === wanted[wanted.length - 1 - behind]?.says
  )
    behind += 1
  return { start, behind }
}

const numbered = (held: readonly Held[], from: number): [string, number][] =>
  held.map(({ id }, at) => [id, from + at])

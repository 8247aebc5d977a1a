/** What of a plan file is here already, and what is to be added. Reads the library, and changes nothing. */
import { isDeepStrictEqual } from 'node:util'
import type { PlanDocument } from '../../shared/model/plan.ts'
import type { PlanFile, PlanFileSnippet } from '../../shared/model/plan-file.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import { citesIn, withCites } from '../../shared/plan/cites.ts'
import { evidenceOf } from '../../shared/plan/outline.ts'
import type { Snippets, Sources } from '../library/index.ts'
import type { Plans } from '../plans/index.ts'
import { contentOf, derivedId } from './known-again.ts'

/** To be added, under ids that are free here: nothing of it is, and nothing here is changed by it. */
export type Arriving = {
  plan:
    | { isNew: true; id: string; question: string; document: PlanDocument; isInBin: boolean }
    | { isNew: false; id: string }
  sources: Source[]
  snippets: PlanFileSnippet[]
  /** Cites that snippets here lack. */
  cites: { snippetId: string; cite: Cite }[]
}

type Library = { snippets: Snippets; sources: Sources; plans: Plans }

type KnownSource = { given: Source; id: string; isHere: boolean }

/** A snippet of the file: the one here it is, or is to be; `held` is the one that is here. */
type Known = { given: PlanFileSnippet; id: string; held: PlanFileSnippet | undefined }

export function arrive(file: PlanFile, library: Library): Arriving {
  const sources = knownSources(file.sources, library.sources.list())
  const moved = (cite: Cite): Cite => ({
    ...cite,
    sourceId: sources.get(cite.sourceId)?.id ?? cite.sourceId,
  })
  const snippets = knownSnippets(
    file.evidence.map((given) => ({ ...given, cite: given.cite && moved(given.cite) })),
    library.snippets,
  )
  const document = withIdsOfHere(withCites(file.plan.document, moved), snippets)
  const { held, id, isInBin } = knownPlan(file.plan, document, library.plans)

  // Only what the plan leans on as it will stand here: it may be here with the ids the file has.
  const asItStands = held ?? document
  const used = new Set(evidenceOf(asItStands).map(({ snippetId }) => snippetId))
  const leantOn = [...snippets.values()].filter(({ id }) => used.has(id))
  const added = leantOn.flatMap(({ given, id, held }) => (held ? [] : [{ ...given, id }]))
  const cites = leantOn.flatMap(({ given: { cite }, id, held }) =>
    held && !held.cite && cite ? [{ snippetId: id, cite }] : [],
  )
  const cited = new Set(
    [
      ...citesIn(asItStands),
      ...added.map(({ cite }) => cite),
      ...cites.map(({ cite }) => cite),
    ].map((cite) => cite?.sourceId),
  )
  return {
    plan: held
      ? { isNew: false, id }
      : { isNew: true, id, question: file.plan.question, document, isInBin },
    sources: [...sources.values()].flatMap(({ id, isHere, given }) =>
      isHere || !cited.has(id) ? [] : [{ ...given, id }],
    ),
    snippets: added,
    cites,
  }
}

/** For each source of the file its id here: the same one's, one's that says the same, or a free one. */
function knownSources(given: readonly Source[], here: readonly Source[]): Map<string, KnownSource> {
  const saysById = new Map(here.map((source) => [source.id, contentOf(source)]))
  // The latest come first in `here`; of several that say the same, the first made is taken.
  const idBySays = new Map([...saysById].map(([id, says]) => [says, id]))
  const taken = new Set([...saysById.keys(), ...given.map(({ id }) => id)])
  const known = (source: Source): KnownSource => {
    const says = contentOf(source)
    const same = saysById.get(source.id) === says ? source.id : idBySays.get(says)
    if (same) return { given: source, id: same, isHere: true }
    let id = source.id
    if (saysById.has(id)) while (taken.has(id)) id = derivedId(id, says)
    return { given: source, id, isHere: false }
  }
  return new Map(given.map((source) => [source.id, known(source)]))
}

/** The same of snippets, which are the same when their words are. */
function knownSnippets(given: readonly PlanFileSnippet[], library: Snippets): Map<string, Known> {
  const ids = new Set(given.map(({ id }) => id))
  const known = (snippet: PlanFileSnippet): Known => {
    for (let id = snippet.id; ; id = derivedId(id, snippet.text)) {
      const [held] = library.of([id])
      if (held?.text === snippet.text || (!held && (id === snippet.id || !ids.has(id))))
        return { given: snippet, id, held }
    }
  }
  return new Map(given.map((snippet) => [snippet.id, known(snippet)]))
}

/**
 * The document with the ids that its snippets have here. Evidence that leans on a snippet which is cited
 * otherwise here gets the citation it had where it comes from, as its own.
 */
function withIdsOfHere(document: PlanDocument, snippets: ReadonlyMap<string, Known>): PlanDocument {
  const copy = structuredClone(document)
  for (const piece of evidenceOf(copy)) {
    const known = piece.snippetId === undefined ? undefined : snippets.get(piece.snippetId)
    if (
      !piece.citation &&
      known?.held?.cite &&
      known.given.cite &&
      !isDeepStrictEqual(known.held.cite, known.given.cite)
    )
      piece.citation = known.given.cite
    if (known) piece.snippetId = known.id
  }
  return copy
}

/**
 * The plan that is this one, as the file has it or as it would be added; else the id to add it under,
 * which is its own where it lies in the bin.
 */
function knownPlan(
  { id: given, question, document }: PlanFile['plan'],
  ofHere: PlanDocument,
  plans: Plans,
): { id: string; held: PlanDocument | null; isInBin: boolean } {
  // A plan is the same one whichever version of a document its file was written in.
  const says = JSON.stringify([question, { ...document, version: 1 }])
  for (let id = given; ; id = derivedId(id, says)) {
    const held = plans.find(id)
    if (!held) return { id, held: null, isInBin: false }
    if (
      held.question === question &&
      (isDeepStrictEqual(held.document, document) || isDeepStrictEqual(held.document, ofHere))
    )
      return held.deleted
        ? { id, held: null, isInBin: true }
        : { id, held: held.document, isInBin: false }
  }
}

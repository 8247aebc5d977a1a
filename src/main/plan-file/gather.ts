/** What belongs into the plan file of a plan. */
import type { Plan } from '../../shared/model/plan.ts'
import type { PlanFile } from '../../shared/model/plan-file.ts'
import type { Source } from '../../shared/model/source.ts'
import { citesIn } from '../../shared/plan/cites.ts'
import { evidenceOf } from '../../shared/plan/outline.ts'
import type { Snippets } from '../library/index.ts'

/**
 * The plan, the snippets its evidence was taken from and the sources it cites, in its evidence, in a
 * sentence or by a snippet, in the order they are first met. Evidence whose snippet is gone keeps its own words and needs no other.
 */
export function gather(
  { id, question, document }: Plan,
  snippets: Snippets,
  sources: readonly Source[],
): PlanFile {
  const snippetIds = evidenceOf(document).flatMap(({ snippetId }) => snippetId ?? [])
  const evidence = snippets.of([...new Set(snippetIds)])
  const cited = new Set([
    ...citesIn(document).map(({ sourceId }) => sourceId),
    ...evidence.flatMap(({ cite }) => cite?.sourceId ?? []),
  ])
  const byId = new Map(sources.map((source) => [source.id, source]))
  return {
    plan: { id, question, document },
    evidence,
    sources: [...cited].flatMap((sourceId) => byId.get(sourceId) ?? []),
  }
}

/** What belongs into the plan file of a plan. */
import { type Plan, walk } from '../../shared/model/plan.ts'
import type { PlanFile } from '../../shared/model/plan-file.ts'
import type { Source } from '../../shared/model/source.ts'
import type { Snippets } from '../library/index.ts'

/**
 * The plan, the snippets its evidence was taken from and the sources it cites, itself or by a snippet, in
 * the order they are first met. Evidence whose snippet is gone keeps its own words and needs no other.
 */
export function gather(
  { id, question, document }: Plan,
  snippets: Snippets,
  sources: readonly Source[],
): PlanFile {
  const pieces = [...walk(document.blocks)].filter((block) => block.type === 'evidence')
  const evidence = snippets.of([...new Set(pieces.flatMap(({ snippetId }) => snippetId ?? []))])
  const cited = new Set([
    ...pieces.flatMap(({ citation }) => citation?.sourceId ?? []),
    ...evidence.flatMap(({ cite }) => cite?.sourceId ?? []),
  ])
  const byId = new Map(sources.map((source) => [source.id, source]))
  return {
    plan: { id, question, document },
    evidence,
    sources: [...cited].flatMap((sourceId) => byId.get(sourceId) ?? []),
  }
}

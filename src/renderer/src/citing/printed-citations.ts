/** What stands at each citation of a plan, of what was printed of all of them. */
import type { Printed } from '../../../shared/contract.ts'
import type { Evidence } from '../../../shared/model/blocks.ts'
import type { Citation } from '../../../shared/model/inline.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { citedAs } from '../../../shared/plan/cited-as.ts'
import type { LookedRun } from '../editor/index.ts'

/** A citation of the plan: `of` is the id of evidence, or the cites of a citation in a sentence themselves. */
export type Asked = { of: string | readonly Cite[]; cites: Cite[] }

/** What is printed of a citation, and the number of its note where the style has notes. */
export type PrintedCitation = { cites: readonly Cite[]; runs: readonly LookedRun[]; note?: number }

/** All that prints, in the order in which the export prints it. */
export function askedOf(
  cited: readonly (Evidence | Citation)[],
  inherited: Readonly<Record<string, Cite>>,
  isThere: (cite: Cite) => boolean,
): Asked[] {
  return cited.flatMap((one): Asked[] => {
    if (one.type === 'citation') {
      const cites = one.cites.filter(isThere)
      return cites.length > 0 ? [{ of: one.cites, cites }] : []
    }
    const cite = citedAs(one, inherited, isThere)
    return cite && isThere(cite) ? [{ of: one.id, cites: [cite] }] : []
  })
}

/** What was printed, by what it was asked for. What one list of cites stands for twice is in it only if both print alike. */
export function printedBy(
  asked: readonly Asked[],
  { style, citations }: Printed,
): Map<Asked['of'], PrintedCitation> {
  const printed = new Map<Asked['of'], PrintedCitation>()
  const several = new Set<Asked['of']>()
  for (const [at, { of, cites }] of asked.entries()) {
    if (printed.has(of) && style.kind === 'note') several.add(of)
    const runs = citations[at] ?? []
    if (runs.length > 0)
      printed.set(of, { cites, runs, ...(style.kind === 'note' && { note: at + 1 }) })
  }
  for (const of of several) printed.delete(of)
  return printed
}

/** Shows a plan's pages; run in a thread that stays while they are turned. docs/decisions/179 */
import type { PreviewedPages } from '../../shared/model/previewed-pages.ts'
import type { EssayDocument } from './essay.ts'
import { essayOf, type PlanToPrint } from './export-plan.ts'
import { type PagesAsked, previewPages } from './preview.ts'

export type PlanPreview = { plan: PlanToPrint; pages: PagesAsked }

/** Gives what answers for one plan after the other. Citing takes longer than typesetting: the last is at hand. */
export function createPreview(): (asked: PlanPreview) => Promise<PreviewedPages> {
  let last: { plan: string; essay: EssayDocument } | null = null

  return async ({ plan, pages }) => {
    const asked = JSON.stringify(plan)
    if (last?.plan !== asked) last = { plan: asked, essay: essayOf(plan) }
    return previewPages(last.essay, plan.resources, pages)
  }
}

/** Ready shapes of blocks a plan can start from. */
import type { PlanDocument } from '../../model/plan.ts'
import { blank } from './blank.ts'
import { causesRanked } from './causes-ranked.ts'
import { changeAndContinuity } from './change-and-continuity.ts'
import { comparison } from './comparison.ts'
import { forAndAgainst } from './for-and-against.ts'
import { titlesIn } from './given.ts'
import { type TemplateId, templateIds } from './ids.ts'
import { interpretation } from './interpretation.ts'
import type { Template } from './template.ts'
import { themes } from './themes.ts'

export { isEmpty } from './held.ts'
export { type TemplateId, templateIdSchema, templateIds } from './ids.ts'
export { type Proposal, proposedFor, proposeTemplates } from './propose.ts'
export { reshape } from './reshape.ts'
export { isSameShape } from './same.ts'
export type { Template } from './template.ts'

const byId: Readonly<Record<TemplateId, Template>> = {
  'for-and-against': forAndAgainst,
  themes,
  'change-and-continuity': changeAndContinuity,
  'causes-ranked': causesRanked,
  comparison,
  interpretation,
  blank,
}

export const templates: readonly Template[] = templateIds.map((id) => byId[id])

/** The built-in template of that id. */
export const templateOf = (id: TemplateId): Template => byId[id]

/**
 * What templates may have called sections in a plan for this question.
 * @param own the shapes of the person's own templates.
 */
export const givenTitles = (question: string, own: readonly PlanDocument[]): ReadonlySet<string> =>
  titlesIn([...templates.map(({ make }) => make(question)), ...own])

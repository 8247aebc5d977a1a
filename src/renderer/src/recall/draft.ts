/** What was written from memory and not scored yet: kept while the window lives, so that closing loses nothing. */
import { z } from 'zod'

const draftSchema = z.object({
  /** What was written, by the id of its place. */
  written: z.record(z.string(), z.string()),
  areClaimsShown: z.boolean(),
})
export type Draft = z.infer<typeof draftSchema>

const empty: Draft = { written: {}, areClaimsShown: true }

const keyOf = (planId: string): string => `linchpin.recall.${planId}`

/** What was begun for a plan; nothing written, if nothing was. */
export function readDraft(planId: string): Draft {
  const kept = sessionStorage.getItem(keyOf(planId))
  if (kept === null) return empty
  try {
    return draftSchema.parse(JSON.parse(kept))
  } catch {
    return empty
  }
}

export const keepDraft = (planId: string, draft: Draft): void =>
  sessionStorage.setItem(keyOf(planId), JSON.stringify(draft))

export const dropDraft = (planId: string): void => sessionStorage.removeItem(keyOf(planId))

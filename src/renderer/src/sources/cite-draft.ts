/** A citation while it is being written. */
import type { Cite, LocatorLabel } from '../../../shared/model/source.ts'
import { cleanLocator } from './locator.ts'

export type CiteDraft = {
  sourceId: string | null
  label: LocatorLabel
  locator: string
  prefix: string
  suffix: string
}

export const citeDraftOf = (cite: Cite | null): CiteDraft => ({
  sourceId: cite?.sourceId ?? null,
  label: cite?.label ?? 'page',
  locator: cite?.locator ?? '',
  prefix: cite?.prefix ?? '',
  suffix: cite?.suffix ?? '',
})

/** The citation a draft says, without what is empty; null while no source is chosen. */
export function readCite(draft: CiteDraft): Cite | null {
  if (!draft.sourceId) return null
  const locator = cleanLocator(draft.locator, draft.label)
  const prefix = draft.prefix.trim()
  const suffix = draft.suffix.trim()
  return {
    sourceId: draft.sourceId,
    ...(locator && { locator, label: draft.label }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  }
}

/** A citation while it is being written. */
import type { Cite, LocatorLabel } from '../../../shared/model/source.ts'
import { readLocator } from '../../../shared/text/locators.ts'

export type CiteDraft = {
  sourceId: string | null
  label: LocatorLabel
  locator: string
  prefix: string
  suffix: string
  /** The author is named in the sentence, and is not to be printed again. */
  suppressAuthor: boolean
}

export const citeDraftOf = (cite: Cite | null): CiteDraft => ({
  sourceId: cite?.sourceId ?? null,
  label: cite?.label ?? 'page',
  locator: cite?.locator ?? '',
  prefix: cite?.prefix ?? '',
  suffix: cite?.suffix ?? '',
  suppressAuthor: cite?.suppressAuthor ?? false,
})

/**
 * The citation a draft says, without what is empty; null while no source is chosen. A place that says
 * itself what it counts ("ll. 12-15" where pages are asked for) is kept as that.
 */
export function readCite(draft: CiteDraft): Cite | null {
  if (!draft.sourceId) return null
  const place = readLocator(draft.locator, draft.label)
  const prefix = draft.prefix.trim()
  const suffix = draft.suffix.trim()
  return {
    sourceId: draft.sourceId,
    ...place,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    ...(draft.suppressAuthor && { suppressAuthor: true as const }),
  }
}

/** A cite with the place that is typed for it; without one, where nothing is typed. */
export const readTypedCite = (cite: Cite, typed: string): Cite =>
  readCite({ ...citeDraftOf(cite), locator: typed }) ?? cite

/** The draft with another source. A place that came from around is none in another source, one typed is kept. */
export function withSource(
  draft: CiteDraft,
  sourceId: string | null,
  inherited: Cite | null | undefined,
): CiteDraft {
  const isInherited = inherited?.locator !== undefined && inherited.locator === draft.locator
  const isOther = sourceId !== null && sourceId !== inherited?.sourceId
  return { ...draft, sourceId, ...(isInherited && isOther && { locator: '' }) }
}

/** Whether a draft says what holds without it: then nothing is to be kept, and it changes with what is around. */
export function saysAsInherited(draft: CiteDraft, inherited: Cite | null | undefined): boolean {
  const cite = readCite(draft)
  const around = readCite(citeDraftOf(inherited ?? null))
  if (!cite || !around) return false
  return isSameCite(cite, around)
}

/** Whether two cites say the same. */
export const isSameCite = (one: Cite, other: Cite): boolean =>
  one.sourceId === other.sourceId &&
  one.locator === other.locator &&
  one.label === other.label &&
  one.prefix === other.prefix &&
  one.suffix === other.suffix &&
  one.suppressAuthor === other.suppressAuthor

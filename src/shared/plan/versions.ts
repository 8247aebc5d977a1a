/** Which states of a plan are worth keeping as versions, and which versions as time goes by. docs/decisions/083 */
import { isEqual } from '../model/equal.ts'
import type { PlanDocument } from '../model/plan.ts'

/** Why a version is there: the plan's state when it was opened, as work went on, before a restore, or as asked. */
export const versionKinds = ['opened', 'work', 'before-restore', 'named'] as const
export type VersionKind = (typeof versionKinds)[number]

/** What a version is called that a person did not choose when two windows had changed one plan. */
export const setAsideName = 'Set aside: changed in two windows'

/** What the version is called that keeps a document which could not be read when another took its place. */
export const unreadName = 'Set aside: it could not be read'

/** Milliseconds of work after which a version is cut. */
export const workMs = 10 * 60_000

/** Whether two documents differ in nothing but what of the checks' findings is set aside. */
export const saySame = (one: PlanDocument, other: PlanDocument): boolean =>
  isEqual({ ...one, dismissed: undefined }, { ...other, dismissed: undefined })

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Automatic versions up to so old (in milliseconds) are kept one to so long a time; older ones are not kept. */
const ages = [
  { upToMs: dayMs, oneInMs: 0 },
  { upToMs: 7 * dayMs, oneInMs: hourMs },
  { upToMs: 365 * dayMs, oneInMs: dayMs },
] as const

export type Dated = { id: string; made: string; name: string | null }

/**
 * The automatic versions to let go of: of the last day all are kept, of the last week the latest of each
 * hour, of the last year the latest of each day. A version with a name always stays.
 * @param versions in any order.
 * @param ageOf how old a version is, in milliseconds, where the clock alone is not to be trusted.
 */
export function toLetGo<Version extends Dated>(
  versions: readonly Version[],
  now: Date,
  ageOf: (made: string) => number = (made) => now.getTime() - Date.parse(made),
): Version[] {
  const latestFirst = versions
    .filter(({ name }) => name === null)
    .sort((a, b) => b.made.localeCompare(a.made) || b.id.localeCompare(a.id))
  const taken = new Set<string>()
  return latestFirst.filter((version) => {
    const at = Date.parse(version.made)
    const ageMs = ageOf(version.made)
    const age = ages.find(({ upToMs }) => ageMs < upToMs)
    if (!age) return true
    if (age.oneInMs === 0) return false
    // Hours and days as the clock in Greenwich has them, so that what is kept does not depend on when it is asked.
    const place = `${age.oneInMs}:${Math.floor(at / age.oneInMs)}`
    const isLate = taken.has(place)
    taken.add(place)
    return isLate
  })
}

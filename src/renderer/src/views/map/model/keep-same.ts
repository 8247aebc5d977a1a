/** What is the same as before stays the same object, so that it is neither measured nor drawn anew. */
import type { MapItem } from './items.ts'

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => isSameDeep(each, other[at]))

/** Blocks and lines of an argument are compared as objects: what nobody touched is the same object. */
function isSameDeep(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other)
  if (!isRecord(one) || !isRecord(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSameDeep(one[name], other[name]))
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The items, each of them the one of before where it shows the same; so is its card. */
export function keepSame(
  items: readonly MapItem[],
  before: ReadonlyMap<string, MapItem>,
): readonly MapItem[] {
  return items.map((fresh) => {
    const known = before.get(fresh.id)
    if (!known) return fresh
    const card = isSameDeep(fresh.card, known.card) ? known.card : fresh.card
    const item = { ...fresh, card }
    return isSameDeep(item, known) ? known : item
  })
}

/** What is the same as before stays the same object, so that it is neither measured nor drawn anew. */
import { isEqual } from '../../../../../shared/model/equal.ts'
import type { MapItem } from './items.ts'

/** The items, each of them the one of before where it shows the same; so is its card. */
export function keepSame(
  items: readonly MapItem[],
  before: ReadonlyMap<string, MapItem>,
): readonly MapItem[] {
  return items.map((fresh) => {
    const known = before.get(fresh.id)
    if (!known) return fresh
    const card = isEqual(fresh.card, known.card) ? known.card : fresh.card
    const item = { ...fresh, card }
    return isEqual(item, known) ? known : item
  })
}

/** Leaves items out of a list. */

/**
 * The items that are kept. One whose parent is left out rises to stand beside its parent's neighbours;
 * none comes under another it did not stand under.
 */
export function withoutItems<T extends { depth: number }>(
  items: readonly T[],
  isKept: (item: T) => boolean,
): T[] {
  /** How deep the items that this one could stand under were, outermost first. */
  const above: number[] = []
  return items.flatMap((item) => {
    while ((above.at(-1) ?? -1) >= item.depth) above.pop()
    if (!isKept(item)) return []
    above.push(item.depth)
    return [{ ...item, depth: above.length - 1 }]
  })
}

/** Where the keys lead in the tree of the map (ARIA Authoring Practices, "Tree View"). */
import type { MapItem } from './items.ts'

export type Walk = { to: string } | { fold: boolean } | null

/** @param key as the browser names it. */
export function walk(items: readonly MapItem[], from: MapItem, key: string): Walk {
  const at = items.findIndex(({ id }) => id === from.id)
  const level = (item: MapItem) => item.level === from.level
  switch (key) {
    case 'ArrowDown':
      return leadsTo(items.slice(at + 1).find(level))
    case 'ArrowUp':
      return leadsTo(items.slice(0, at).findLast(level))
    case 'ArrowRight':
      if (from.isFolded) return { fold: false }
      return leadsTo(items.find(({ parent }) => parent === from.id))
    case 'ArrowLeft':
      if (from.isFolded === false) return { fold: true }
      return leadsTo(items.find(({ id }) => id === from.parent))
    case 'Home':
      return leadsTo(items[0])
    case 'End':
      return leadsTo(items.at(-1))
    default:
      return null
  }
}

const leadsTo = (item: MapItem | undefined): Walk => (item ? { to: item.id } : null)

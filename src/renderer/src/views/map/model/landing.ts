/** Where in a card of the map something dragged would land. */
import type { CardKind } from './items.ts'

export type Side = 'before' | 'after' | 'inside'

/**
 * The places to try over a card, the likeliest first: beside what is of the same kind, else in what the card stands
 * for, else beside it.
 * @param share how far down the card it is, from 0 to 1
 */
export function sidesOver(dragged: CardKind, over: CardKind, share: number): Side[] {
  const beside: Side[] = share < 0.5 ? ['before', 'after'] : ['after', 'before']
  if (dragged === over) return beside
  if (over === 'slot' || over === 'stub') return ['inside']
  if (over === 'evidence' || over === 'question') return beside
  return ['inside', ...beside]
}

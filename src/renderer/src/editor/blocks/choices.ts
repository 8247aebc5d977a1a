/** The blocks that can be added, by where. */
import { $getRoot } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import type { BlockChoice } from '../core/kind.ts'
import { $kindOf, $kindOfNode } from '../core/kinds.ts'
import { $blockTypeOf, type BlockType } from '../core/nodes.ts'
import { $placeFor } from '../core/places.ts'
import { $mayHold } from '../core/rules.ts'
import { $blocksIn, $findBlock, type Place } from '../core/tree.ts'
import { kinds } from '../kinds/index.ts'

export type Choice = BlockChoice & { type: BlockType }

/** Every block that can be added somewhere. */
export const choices: readonly Choice[] = kinds.flatMap(({ type, choices: own = [] }) =>
  own.map((choice) => ({ ...choice, type })),
)

/**
 * Where a choice would go, asked from a block: into it, behind it, or behind what is around it; `null` where there
 * is no place for it.
 */
export function $placeOfChoice({ type, $place }: Choice, blockId: Id | null): Place | null {
  const from = blockId === null ? null : $findBlock(blockId)
  return $place ? $place(from) : $placeFor(type, from)
}

function $hasPlace(choice: Choice, blockId: Id | null): boolean {
  const place = $placeOfChoice(choice, blockId)
  if (!place) return false
  const holder = place.parent === null ? $getRoot() : $findBlock(place.parent)
  return holder !== null && $mayHold(holder, choice.type)
}

/**
 * What can be added from a block, the likeliest first: the plan itself starts with points and
 * sections, and the single blocks it has already are not offered again.
 */
export function $choicesFor(blockId: Id | null): Choice[] {
  const present = new Set($blocksIn($getRoot()).map((block) => $blockTypeOf(block)))
  const offered = choices.filter(
    (choice) =>
      !($kindOf(choice.type).isSingle && present.has(choice.type)) && $hasPlace(choice, blockId),
  )
  const own = blockId === null ? null : $kindOfNode($findBlock(blockId))
  const rankOf = (type: BlockType) => $kindOf(type).rank ?? Number.POSITIVE_INFINITY
  // In a point, a line or evidence what belongs there comes first.
  if (own && !own.holds?.some((type) => $kindOf(type).rank !== undefined)) return offered
  return offered.toSorted((a, b) => {
    const [one, other] = [rankOf(a.type), rankOf(b.type)]
    return one === other ? 0 : one - other
  })
}

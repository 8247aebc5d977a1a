/** Another shape for a plan that has something in it already. Nothing that was written goes. docs/decisions/081 */

import { type Block, type Section, walk } from '../../model/blocks.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { shapeOf, withFreshIds } from '../copies.ts'
import { titlesIn } from './given.ts'
import { heldOf } from './held.ts'
import { filledUp, stillOpen } from './places.ts'
import { isSameShape } from './same.ts'
import { settle } from './settle.ts'

/**
 * The plan in another shape. Every block that holds anything is in it, whole, points with their insides;
 * places nobody filled give way to those of the shape. A section stands where the shape has one of its
 * title, else in one without a title, else, if all its points are of one stance, inside the section for
 * that stance; a point in the section for its stance. The rest keeps its order: behind what found a place,
 * with what stood before the first section or point still in front, behind the places that the shape has there.
 * @param given titles that templates give (`givenTitles`): a section that has one of them and nothing else goes.
 */
export function reshape(
  document: PlanDocument,
  shape: PlanDocument,
  given: ReadonlySet<string>,
): PlanDocument {
  // A template made of this plan, or of one like it: what stands outside sections is in its place too.
  if (isSameShape(shapeOf(document), shape))
    return withSettings([...document.blocks], document, shape)
  const fresh = withFreshIds(shape)
  const titles = titlesIn([fresh])
  const held = heldOf(document.blocks, new Set([...given, ...titles]))
  const lines = placed('line-of-argument', fresh.blocks, held)
  const judgements = placed('judgement', fresh.blocks, held)
  const isPlaced = new Set([...lines, ...judgements].map(({ id }) => id))
  const others = held.filter(({ id }) => !isPlaced.has(id))

  const middle = fresh.blocks.filter(
    ({ type }) => type !== 'line-of-argument' && type !== 'judgement',
  )
  const { homes, added, opening, rest } = settle(
    others.filter(({ type }) => type !== 'judgement'),
    middle.filter((block) => block.type === 'section'),
    titles,
  )
  const withHome = (place: Section): Section => {
    const section = homes.get(place.id) ?? { ...place, blocks: [] }
    const more = added.get(place.id) ?? []
    return filledUp(place, { ...section, blocks: [...section.blocks, ...more] })
  }
  const open = new Set(stillOpen(middle, [...opening, ...rest]))
  const shapedOf = (places: readonly Block[]) =>
    places.flatMap((block): Block[] => {
      if (block.type === 'section') return [withHome(block)]
      return open.has(block) ? [block] : []
    })
  const firstPart = middle.findIndex(({ type }) => type === 'section' || type === 'point')
  const opens = firstPart < 0 ? middle.length : firstPart
  const shaped = shapedOf(middle.slice(opens))
  const leading = shapedOf(middle.slice(0, opens))
  const lastAlike = opening.findLastIndex((one) => leading.some(({ type }) => type === one.type))
  const blocks = [
    ...lines,
    ...opening.slice(0, lastAlike + 1),
    ...leading,
    ...opening.slice(lastAlike + 1),
    // What is there comes before places that are all still empty.
    ...(homes.size + added.size > 0 ? [...shaped, ...rest] : [...rest, ...shaped]),
    ...judgements,
    ...others.filter(({ type }) => type === 'judgement'),
  ]
  return withSettings(blocks, document, fresh)
}

/** The places of a kind, each with what the plan has for it. */
function placed(kind: Block['type'], places: readonly Block[], held: readonly Block[]): Block[] {
  const there = held.filter(({ type }) => type === kind)
  return places.filter(({ type }) => type === kind).map((place, at) => there[at] ?? place)
}

function withSettings(
  blocks: Block[],
  { version, ...old }: PlanDocument,
  shape: PlanDocument,
): PlanDocument {
  const ids = new Set([...walk(blocks)].map(({ id }) => id))
  const budget = old.budget ?? shape.budget
  const dismissed = old.dismissed?.filter(({ block }) => block === null || ids.has(block))
  const citing = old.citing ?? shape.citing
  return {
    version,
    blocks,
    ...(budget && { budget }),
    ...(dismissed && { dismissed }),
    ...(citing && { citing }),
  }
}

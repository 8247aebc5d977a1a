/** Finds each block of a plan its place in another shape. */
import type {
  Block,
  InnerBlock,
  InnerSection,
  Point,
  Section,
  SectionBlock,
} from '../../model/blocks.ts'
import { sides } from './given.ts'
import { titleKey } from './held.ts'
import { placesByStance } from './places.ts'

/** Where the blocks of a plan go. */
export type Settled = {
  /** The section that takes the place of one of the shape, by the id of that. */
  homes: ReadonlyMap<string, Section>
  /** What else comes into a section of the shape, by its id. */
  added: ReadonlyMap<string, readonly SectionBlock[]>
  /** What stood before the first section or point. */
  opening: readonly Block[]
  /** What found no place, in its order. */
  rest: readonly Block[]
}

/** A section of the shape, by its id; null for none of them. */
type Home = string | null

/**
 * @param places the sections of the shape.
 * @param titles of all sections of the shape, at both levels.
 */
export function settle(
  blocks: readonly Block[],
  places: readonly Section[],
  titles: ReadonlySet<string>,
): Settled {
  const homes = new Map<string, Section>()
  const free = [...places]
  const byStance = placesByStance(places)
  const added = new Map<string, SectionBlock[]>()
  const opening: Block[] = []
  const rest: Block[] = []

  const homeOf = (point: Point): Home => byStance.get(point.stance) ?? null

  function put(block: InnerBlock | InnerSection, home: Home): void {
    if (home === null) rest.push(block)
    else added.set(home, [...(added.get(home) ?? []), block])
  }

  const hasUntitled = () => free.some(({ title }) => titleKey(title) === '')

  /** The first place of a title that is free still. */
  function takePlace(wanted: string): Section | null {
    const at = free.findIndex(({ title }) => titleKey(title) === wanted)
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null)
  }

  /** Puts a section where it belongs. @returns where what stands behind it goes with it. */
  function putSection(section: Section): Home {
    const title = titleKey(section.title)
    const place = title ? takePlace(title) : null
    if (!place && isLoose(section)) return scatter(section.blocks, sideOf(title))
    // Neither one more of a title that the shape has nor a side takes the place of something else.
    const home = place ?? (titles.has(title) || sides.has(title) ? null : takePlace(''))
    if (home) {
      homes.set(home.id, section)
      return null
    }
    const inner = asInner(section)
    const inside = inner && sharedHome(inner)
    if (inner && inside) put(inner, inside)
    else rest.push(section)
    return inside
  }

  function sharedHome({ blocks }: InnerSection): Home {
    const points = blocks.filter((block) => block.type === 'point')
    const [first = null, ...others] = points.map(homeOf)
    return others.every((home) => home === first) ? first : null
  }

  /** The section of the shape for the side that a title names. */
  function sideOf(title: string): Home {
    const stance = sides.get(title)
    return stance === undefined ? null : (byStance.get(stance) ?? null)
  }

  /** Whether a section, as one, says nothing that its points do not say in their places in the shape. */
  function isLoose({ title, blocks }: Section): boolean {
    const points = blocks.filter((block) => block.type === 'point')
    const side = sideOf(titleKey(title))
    if (titleKey(title)) return side !== null && points.every((point) => homeOf(point) === side)
    return !hasUntitled() && points.length > 0 && points.every((point) => homeOf(point) !== null)
  }

  /** Takes a section apart. What stands by a point goes with it. @param side where it goes by its title. */
  function scatter(blocks: readonly SectionBlock[], side: Home): Home {
    let home = side
    const waiting: InnerBlock[] = []
    for (const block of blocks) {
      if (block.type === 'section') home = putSection(block) ?? side
      else if (block.type === 'point') {
        home = homeOf(block)
        for (const part of [...waiting.splice(0), block]) put(part, home)
      } else if (home === null) waiting.push(block)
      else put(block, home)
    }
    for (const part of waiting) put(part, home)
    return home
  }

  let isOpening = true
  for (const block of blocks) {
    isOpening &&= block.type !== 'section' && block.type !== 'point'
    if (block.type === 'point') put(block, homeOf(block))
    else if (block.type === 'section') putSection(block)
    else if (isOpening) opening.push(block)
    else rest.push(block)
  }
  return { homes, added, opening, rest }
}

/** The section as one that can stand inside another; null when it holds sections itself. */
function asInner(section: Section): InnerSection | null {
  const blocks = section.blocks.filter((block) => block.type !== 'section')
  return blocks.length === section.blocks.length ? { ...section, blocks } : null
}

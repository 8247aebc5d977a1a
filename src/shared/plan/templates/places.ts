/** The places of a shape: for points of a stance, and those that what is there leaves open. */
import {
  type AnyBlock,
  type Block,
  type InnerBlock,
  type Section,
  type SectionBlock,
  type Stance,
  stances,
} from '../../model/blocks.ts'
import { titleKey } from './held.ts'

/**
 * The section that points of a stance belong to, by its id: the only one that has places for that stance
 * alone, if it has a title that no other has.
 */
export function placesByStance(sections: readonly Section[]): ReadonlyMap<Stance, string> {
  const places = new Map<Stance, string>()
  for (const stance of stances) {
    const [only, another] = sections.filter(({ blocks }) => {
      const points = blocks.filter((block) => block.type === 'point')
      return points.length > 0 && points.every((point) => point.stance === stance)
    })
    if (only && !another && isOwnTitle(only, sections)) places.set(stance, only.id)
  }
  return places
}

const isOwnTitle = ({ title }: Section, sections: readonly Section[]): boolean =>
  titleKey(title) !== '' &&
  sections.filter((section) => titleKey(section.title) === titleKey(title)).length === 1

/** A section with what its shape has room for besides: at the end, in the order of the shape. */
export function filledUp(shape: Section, section: Section): Section {
  const inner = new Map(
    shape.blocks.flatMap((block) =>
      block.type === 'section' && titleKey(block.title)
        ? [[titleKey(block.title), block] as const]
        : [],
    ),
  )
  const blocks = section.blocks.map((block): SectionBlock => {
    if (block.type !== 'section') return block
    const asShaped = inner.get(titleKey(block.title))
    if (!asShaped) return block
    inner.delete(titleKey(block.title))
    const open: InnerBlock[] = stillOpen(asShaped.blocks, block.blocks)
    return { ...block, blocks: [...block.blocks, ...open] }
  })
  return { ...section, blocks: [...blocks, ...stillOpen(shape.blocks, section.blocks)] }
}

/**
 * The places of a shape that what is there does not take. A point takes a place of its stance, else the
 * last of another; a section the place of its title, else one without; others one of their kind.
 */
export function stillOpen<B extends Block | SectionBlock>(
  places: readonly B[],
  there: readonly (Block | SectionBlock)[],
): B[] {
  const titles = new Set(places.map(titleIn))
  const taking = new Map<string, number>()
  const count = (kind: string, by: number) => taking.set(kind, (taking.get(kind) ?? 0) + by)
  for (const block of there) for (const kind of kindsTaken(block, titles)) count(kind, 1)

  const takes = (kind: string): boolean => {
    const isTaken = (taking.get(kind) ?? 0) > 0
    if (isTaken) count(kind, -1)
    return isTaken
  }
  const open = places.filter((place) => !takes(kindOf(place)))
  const others = stances.reduce((sum, stance) => sum + (taking.get(`point ${stance}`) ?? 0), 0)
  const points = open.filter(({ type }) => type === 'point')
  const taken = new Set(points.slice(Math.max(0, points.length - others)))
  return others === 0 ? open : open.filter((place) => !taken.has(place))
}

const titleIn = (block: AnyBlock): string => (block.type === 'section' ? titleKey(block.title) : '')

function kindOf(block: AnyBlock): string {
  if (block.type === 'point') return `point ${block.stance}`
  return block.type === 'section' ? `section ${titleKey(block.title)}` : block.type
}

/** What a block takes places of; points in a section the shape does not name count as its own. */
function kindsTaken(block: Block | SectionBlock, titles: ReadonlySet<string>): string[] {
  if (block.type !== 'section' || titles.has(titleKey(block.title))) return [kindOf(block)]
  const points = block.blocks.filter(({ type }) => type === 'point')
  return ['section ', ...points.map(kindOf)]
}

/**
 * Where each card of the map stands. Cards are laid in columns of their own from the top down, so that what is added
 * moves only what is below it. docs/decisions/194
 */
import type { MapPoint, MapRead, MapSection } from '../model/items.ts'
import { type Columns, counterIndent } from './columns.ts'
import { edgesOf } from './edges.ts'
import type { Edge } from './fan.ts'

export type Box = { x: number; y: number; width: number; height: number }
export type Size = { width: number; height: number }
export type Boxes = ReadonlyMap<string, Box>
export type Layout = {
  boxes: Boxes
  edges: readonly Edge[]
  /** Of all that is drawn, with its margins. */
  size: Size
}

const firstTop = 18
/** Between cards in a stack, a point and its counters, points, sections, and the parts of the frame. */
const gaps = { cards: 4, counter: 6, points: 8, sections: 16, frame: 18 }
/** The question is set as a heading: its words begin a little lower, and what follows it is nearer. */
const question = { top: 20, gap: 16 }
const heights = { evidence: 36, slot: 34, stub: 28 } as const
/** How far under the top of its first block a section's title stands. */
const titleDrop = 12

/** @param sizes of the cards whose words decide their height; what is not in it counts as nothing. */
export function layOut(read: MapRead, sizes: ReadonlyMap<string, Size>, columns: Columns): Layout {
  const boxes = new Map<string, Box>()
  const heightOf = (item: string): number => sizes.get(item)?.height ?? 0

  function layFrame(): void {
    const { x, width } = columns.frame
    let y = question.top
    for (const [at, item] of read.frame.entries()) {
      const height = heightOf(item)
      boxes.set(item, { x, y, width, height })
      y += height + (at === 0 ? question.gap : joinsOn(read, at) ? 0 : gaps.frame)
    }
  }

  /** Evidence and what stands in its place, one under the other; gives where the stack ends. */
  function layStack(items: readonly string[], top: number, height: number, drop = 0): number {
    const { x, width } = columns.evidence
    let y = top
    for (const item of items) {
      const own = sizes.get(item)?.height ?? height
      boxes.set(item, { x, y: y + drop, width, height: own })
      y += own + drop + gaps.cards
    }
    return items.length === 0 ? top : y - gaps.cards
  }

  /** A point with all that hangs on it; gives how far down it reaches. */
  function layPoint(point: MapPoint, top: number): number {
    const { x, width } = columns.claims
    const height = heightOf(point.item)
    boxes.set(point.item, { x, y: top, width, height })
    const drop = { evidence: 0, slot: 1, stub: 4 }[point.restsAs]
    let right = layStack(point.rests, top, heights[point.restsAs], drop)
    let left = top + height
    for (const counter of point.counters) {
      const below = counter.evidence.length > 0 && point.rests.length > 0
      const y = Math.max(left + gaps.counter, below ? right + gaps.cards : 0)
      const own = heightOf(counter.item)
      boxes.set(counter.item, {
        x: x + counterIndent,
        y,
        width: width - counterIndent,
        height: own,
      })
      left = y + own
      if (counter.evidence.length > 0) right = layStack(counter.evidence, y, heights.evidence)
    }
    return Math.max(left, right)
  }

  function laySection(section: MapSection, top: number): number {
    const { x } = columns.sections
    let bottom = top
    if (section.item !== null) {
      const size = sizes.get(section.item)
      const height = size?.height ?? 0
      const y = top + titleDrop
      boxes.set(section.item, { x, y, width: size?.width ?? columns.sections.width, height })
      bottom = y + height
    }
    let y = top
    if (section.stub !== null) {
      const { x: at, width } = columns.claims
      boxes.set(section.stub, { x: at, y: y + 4, width, height: heights.stub })
      y += heights.stub + 4 + gaps.points
    }
    for (const point of section.points) y = layPoint(point, y) + gaps.points
    if (section.loose.length > 0) y = layStack(section.loose, y, heights.evidence) + gaps.points
    return Math.max(bottom, y > top ? y - gaps.points : top)
  }

  layFrame()
  let y = firstTop
  for (const section of read.sections) y = laySection(section, y) + gaps.sections
  const bottom = Math.max(...[...boxes.values()].map((box) => box.y + box.height), firstTop)
  return {
    boxes,
    edges: edgesOf(read, boxes, columns),
    size: { width: columns.width, height: bottom + firstTop },
  }
}

/** Whether the next part of the frame is of the same list: one criterion follows another. */
function joinsOn({ frame, items }: MapRead, at: number): boolean {
  const kindAt = (place: number) => items.find(({ id }) => id === frame[place])?.card.kind
  return kindAt(at) === 'criterion' && kindAt(at + 1) === 'criterion'
}

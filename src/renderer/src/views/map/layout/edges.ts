/** The lines of the map: from the line of argument to sections, points, counters and evidence. docs/decisions/194 */
import type { MapPoint, MapRead, MapSection } from '../model/items.ts'
import type { Columns } from './columns.ts'
import { bounds, type Edge, fan, mostWeight, radii, type Target } from './fan.ts'
import type { Box, Boxes } from './layout.ts'
import { pathOf } from './path.ts'

/** How far under the top of a block lines meet it, so that the first runs straight. */
export const port = 18
/** How far under the top of its title's card the trunk meets a section. */
const titlePort = 10
const [thin, dashed] = [1.25, 1.5]

/** 1 px, and 1 px a piece of evidence. */
const weightOf = (pieces: number): number =>
  pieces === 0 ? dashed : Math.min(mostWeight, 1 + pieces)

export function edgesOf(read: MapRead, boxes: Boxes, columns: Columns): Edge[] {
  const root = boxes.get(read.root)
  if (!root) return []
  const edges: Edge[] = []
  const rootPort = { x: root.x + root.width, y: root.y + port }
  const sections = read.sections.flatMap((section) => {
    const y = entryOf(section, boxes)
    return y === null ? [] : [{ section, y }]
  })
  edges.push(
    ...fan({
      from: rootPort,
      targets: sections.map(({ section, y }, at) => ({
        id: `${section.item ?? `outside-${at}`}/in`,
        to: { x: section.item === null ? columns.sections.x : columns.sections.x - 6, y },
        look: section.pieces === 0 ? 'none' : 'trunk',
        stance: null,
        weight: weightOf(section.pieces),
      })),
      lanes: [289, 273],
      trunk: 281,
      between: 3,
    }),
  )
  for (const { section, y } of sections) edges.push(...ofSection(section, y, boxes, columns))
  return edges
}

/** At which height the way from the line of argument meets a section, or points outside of any. */
function entryOf({ item, points, loose }: MapSection, boxes: Boxes): number | null {
  if (item !== null) {
    const box = boxes.get(item)
    return box ? box.y + titlePort : null
  }
  const first = boxes.get(points[0]?.item ?? loose[0] ?? '')
  return first ? first.y + port : null
}

function ofSection(section: MapSection, entry: number, boxes: Boxes, columns: Columns): Edge[] {
  const title = section.item === null ? undefined : boxes.get(section.item)
  const { x: claimsAt } = columns.claims
  const first = boxes.get(section.stub ?? section.points[0]?.item ?? section.loose[0] ?? '')
  if (!first) return []
  const from = {
    x: title ? title.x + title.width + 8 : columns.sections.x,
    y: title ? (section.stub === null ? first.y : first.y - 4) + port : entry,
  }
  const targets: Target[] = section.points.flatMap((point) => {
    const box = boxes.get(point.item)
    if (!box) return []
    const look = point.pieces === 0 ? 'none' : 'stance'
    const to = { x: claimsAt - 1, y: box.y + port }
    return [{ id: point.item, to, look, stance: point.stance, weight: weightOf(point.pieces) }]
  })
  if (section.stub !== null)
    targets.push({
      id: section.stub,
      to: { x: claimsAt, y: from.y },
      look: section.pieces === 0 ? 'none' : 'trunk',
      stance: null,
      weight: weightOf(section.pieces),
    })
  const looseBox = boxes.get(section.loose[0] ?? '')
  if (looseBox)
    targets.push({
      id: section.loose[0] ?? '',
      to: { x: looseBox.x, y: looseBox.y + port },
      look: 'thin',
      stance: null,
      weight: thin,
    })
  return [
    ...fan({ from, targets, lanes: [434, 424], trunk: 430, between: 1.5 }),
    ...section.points.flatMap((point) => ofPoint(point, boxes, columns)),
    ...section.loose.slice(1).flatMap((item) => {
      const box = boxes.get(item)
      return looseBox && box ? [toEvidence(item, looseBox.x - 36, looseBox.y + port, box)] : []
    }),
  ]
}

function ofPoint(point: MapPoint, boxes: Boxes, { evidence }: Columns): Edge[] {
  const box = boxes.get(point.item)
  if (!box) return []
  const [right, middle] = [box.x + box.width, box.y + port]
  const edges = point.rests.flatMap((item) => {
    const to = boxes.get(item)
    if (!to) return []
    if (point.restsAs === 'evidence') return [toEvidence(item, right, middle, to)]
    const missing = point.restsAs === 'slot' && point.rests.length === 1
    return [
      {
        ...straight(item, right, evidence.x, middle),
        look: missing ? ('missing' as const) : ('thin' as const),
        weight: missing ? dashed : thin,
      },
    ]
  })
  for (const counter of point.counters) {
    const to = boxes.get(counter.item)
    if (!to) continue
    const from = { x: box.x + 10, y: box.y + box.height }
    const end = { x: to.x, y: to.y + 14 }
    edges.push({
      id: counter.item,
      path: `M${from.x} ${from.y}V${end.y - 6}Q${from.x} ${end.y} ${from.x + 6} ${end.y}H${end.x}`,
      weight: thin,
      look: 'thin',
      stance: null,
      ...bounds(from.y, end.y),
    })
    for (const item of counter.evidence) {
      const piece = boxes.get(item)
      if (piece) edges.push(toEvidence(item, to.x + to.width, to.y + port, piece))
    }
  }
  return edges
}

function straight(id: string, fromX: number, toX: number, y: number): Edge {
  return {
    id,
    path: `M${fromX} ${y}H${toX}`,
    weight: thin,
    look: 'thin',
    stance: null,
    ...bounds(y, y),
  }
}

function toEvidence(id: string, x: number, y: number, to: Box): Edge {
  const end = { x: to.x, y: to.y + port }
  return {
    ...straight(id, x, to.x, y),
    path: pathOf({ from: { x, y }, to: end, lane: to.x - 18, radius: radii.evidence }),
    ...bounds(y, end.y),
  }
}

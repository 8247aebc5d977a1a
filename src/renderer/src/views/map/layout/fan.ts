/**
 * Lines that leave one place. Of those that go down the farther starts lower and turns nearer to it, so that none
 * cross; where more go down than there are lanes, they share one, as branches of a trunk. docs/decisions/194
 */
import type { Stance } from '../../../../../shared/model/blocks.ts'
import { pathOf } from './path.ts'

export type Edge = {
  /** What it leads to, after what it comes from. */
  id: string
  path: string
  /** In CSS pixels. */
  weight: number
  look: 'trunk' | 'stance' | 'thin' | 'none' | 'missing'
  stance: Stance | null
  /** The highest and lowest it reaches. */
  top: number
  bottom: number
}

/** In CSS pixels. */
export const mostWeight = 8
export const radii = { wide: 8, evidence: 6 }

export type Target = {
  id: string
  to: { x: number; y: number }
  look: Edge['look']
  stance: Stance | null
  weight: number
}
export type Fan = {
  from: { x: number; y: number }
  targets: readonly Target[]
  /** The lanes there are for what goes one way, the nearest to what it leads to first. */
  lanes: readonly number[]
  /** The lane that is shared where there are too few. */
  trunk: number
  /** Between lines that leave side by side. */
  between: number
}

export const bounds = (one: number, other: number) => ({
  top: Math.min(one, other) - mostWeight,
  bottom: Math.max(one, other) + mostWeight,
})

/** A line that leaves: to one target, or to several that share a lane. */
type Leaving = { targets: readonly Target[]; weight: number; lane: number }

/** Lines from one place to several: from the top, those that go up, the straight one, and those that go down. */
export function fan({ from, targets, lanes, trunk, between }: Fan): Edge[] {
  const ordered = [...targets].sort((one, other) => one.to.y - other.to.y)
  const level = ordered.filter(({ to }) => to.y === from.y)
  const leaving = [
    ...leavingFor(ordered.filter(({ to }) => to.y < from.y).reverse()).reverse(),
    ...level.map((target) => ({ targets: [target], weight: target.weight, lane: trunk })),
    ...leavingFor(ordered.filter(({ to }) => to.y > from.y)),
  ]
  const straightAt = leaving.findIndex(({ targets: [target] }) => target?.to.y === from.y)
  const offsets = offsetsOf(leaving, between)
  const origin = from.y - (offsets[Math.max(0, straightAt)] ?? 0)
  return leaving.flatMap((line, at) => {
    const start = { x: from.x, y: origin + (offsets[at] ?? 0) }
    const [target, ...others] = line.targets
    if (!target) return []
    return others.length === 0 ? [edgeTo(target, start, line.lane)] : branches(line, start)
  })

  /** @param way what is on one side, the nearest first */
  function leavingFor(way: readonly Target[]): Leaving[] {
    if (way.length > lanes.length)
      return [{ targets: way, weight: Math.max(...way.map(({ weight }) => weight)), lane: trunk }]
    return way.map((target, at) => ({
      targets: [target],
      weight: target.weight,
      lane: lanes[at] ?? trunk,
    }))
  }
}

/** How far under the first each line leaves. */
function offsetsOf(leaving: readonly Leaving[], between: number): number[] {
  const offsets: number[] = []
  for (const [at, { weight }] of leaving.entries()) {
    const before = leaving[at - 1]
    const step = before ? before.weight / 2 + between + weight / 2 : 0
    offsets.push((offsets[at - 1] ?? 0) + step)
  }
  return offsets
}

/** One trunk past all that it leads to, and a branch to each. */
function branches({ targets, weight, lane }: Leaving, start: { x: number; y: number }): Edge[] {
  const last = targets.at(-1)
  if (!last) return []
  const end = { x: lane + radii.wide, y: last.to.y }
  const stem: Edge = {
    id: `${last.id}/trunk`,
    path: pathOf({ from: start, to: end, lane, radius: radii.wide }),
    weight,
    look: 'trunk',
    stance: null,
    ...bounds(start.y, end.y),
  }
  const branch = (target: Target) =>
    edgeTo(target, { x: target === last ? end.x : lane, y: target.to.y }, lane)
  return [stem, ...targets.map(branch)]
}

function edgeTo(target: Target, from: { x: number; y: number }, lane: number): Edge {
  const { id, to, look, stance, weight } = target
  const radius = look === 'thin' ? radii.evidence : radii.wide
  return {
    id,
    path: pathOf({ from, to, lane, radius }),
    weight,
    look,
    stance,
    ...bounds(from.y, to.y),
  }
}

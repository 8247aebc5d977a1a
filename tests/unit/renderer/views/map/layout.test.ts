/** Where the cards and lines of the map stand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bandFor,
  isWithin,
  viewShowing,
} from '../../../../../src/renderer/src/views/map/layout/band.ts'
import { columnsFor } from '../../../../../src/renderer/src/views/map/layout/columns.ts'
import {
  firstView,
  viewOfWhole,
} from '../../../../../src/renderer/src/views/map/layout/first-view.ts'
import { layOut } from '../../../../../src/renderer/src/views/map/layout/layout.ts'
import { overviewOf } from '../../../../../src/renderer/src/views/map/layout/overview.ts'
import { pathOf } from '../../../../../src/renderer/src/views/map/layout/path.ts'
import {
  detailAt,
  nextZoom,
  previousZoom,
} from '../../../../../src/renderer/src/views/map/layout/zoom.ts'
import type { MapRead } from '../../../../../src/renderer/src/views/map/model/items.ts'
import type { PlanDocument } from '../../../../../src/shared/model/plan.ts'
import { anyDocument } from '../../../../support/any-plan.ts'
import {
  argument,
  counter,
  evidence,
  judgement,
  plan,
  point,
  section,
} from '../../../../support/blocks.ts'
import { read, sizesOf } from './support.ts'

const drawn = columnsFor(1132)
const laid = (map: MapRead) => layOut(map, sizesOf(map), drawn)

const first = point(
  'First',
  ...['a', 'b', 'c'].map((words) => evidence(words)),
  counter('But', 'No'),
)
const second = point('Second')
const third = point('Third', evidence('d'))
const example = plan(
  argument('It grew.'),
  section('Continuity', first, second),
  section('Change', third),
  judgement(),
)

describe('the columns', () => {
  it.each([
    ['less than is drawn', 700, 304, 788, 320, 1132],
    ['as much as is drawn', 1132, 304, 788, 320, 1132],
    ['more, which evidence takes first', 1200, 304, 788, 388, 1200],
    ['more than evidence takes', 1280, 352, 836, 420, 1280],
    ['far more', 2400, 400, 884, 420, 1328],
  ])('with %s', (_, room, claims, evidenceAt, evidenceWidth, whole) => {
    const columns = columnsFor(room)
    expect(columns.claims).toEqual({ x: 448, width: claims })
    expect(columns.evidence).toEqual({ x: evidenceAt, width: evidenceWidth })
    expect(columns.width).toBe(whole)
  })
})

describe('the cards', () => {
  const map = read(example)
  const { boxes } = laid(map)
  const topOf = (item: string | undefined) => boxes.get(item ?? '')?.y

  it('stand as drawn, a point with its evidence and counter as one block', () => {
    const [a, b, c, against] = first.body
    expect(topOf(first.id)).toBe(18)
    expect([a, b, c].map((piece) => topOf(piece?.id))).toEqual([18, 58, 98])
    expect(boxes.get(against?.id ?? '')).toEqual({ x: 468, y: 104, width: 284, height: 86 })
    expect(topOf(second.id)).toBe(198)
    expect(topOf(third.id)).toBe(198 + 80 + 16)
    expect(topOf(example.blocks[0]?.id)).toBe(138)
    expect(topOf(example.blocks[1]?.id)).toBe(30)
  })

  it('keep apart in each column, in any plan', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const all = [...laid(read(document)).boxes.values()].sort((one, other) => one.y - other.y)
        for (const [at, box] of all.entries())
          for (const other of all.slice(at + 1)) {
            const isBeside = other.x >= box.x + box.width || box.x >= other.x + other.width
            expect(isBeside || other.y >= box.y + box.height).toBe(true)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('stay where they are when something is added below them', () => {
    const before = laid(map).boxes
    const more: PlanDocument = {
      ...example,
      blocks: example.blocks.map((block) =>
        block.type === 'section' && block.blocks.includes(second)
          ? { ...block, blocks: [first, { ...second, body: [evidence('e'), evidence('f')] }] }
          : block,
      ),
    }
    const { boxes: after } = laid(read(more))
    const added = after.get(second.id)?.y ?? 0
    for (const [item, box] of before)
      if (after.has(item) && box.y <= added) expect(after.get(item)).toEqual(box)
  })
})

describe('the lines', () => {
  const { edges } = laid(read(example))
  const edge = (id: string) => edges.find((one) => one.id === id)

  it('run straight to the first point, and in a lane to the next', () => {
    expect(edge(first.id)).toMatchObject({ path: 'M396 36H447', weight: 4, look: 'stance' })
    expect(edge(second.id)).toMatchObject({
      path: 'M396 40.25H426Q434 40.25 434 48.25V208Q434 216 442 216H447',
      weight: 1.5,
      look: 'none',
    })
  })

  it('go down to evidence beside each other', () => {
    const [a, b] = first.body
    expect(edge(a?.id ?? '')?.path).toBe('M752 36H788')
    expect(edge(b?.id ?? '')?.path).toBe('M752 36H764Q770 36 770 42V70Q770 76 776 76H788')
  })

  it('branch from one trunk where there are not lanes enough', () => {
    const many = Array.from({ length: 6 }, (_, at) => point(`Point ${at}`, evidence('x')))
    const { edges: all } = laid(read(plan(argument('A'), section('Many', ...many))))
    const trunks = all.filter(({ id }) => id.endsWith('/trunk'))
    expect(trunks).toHaveLength(1)
    for (const { id } of many) expect(all.some((one) => one.id === id)).toBe(true)
  })

  it('are no thicker than 8 px, and lead to something, in any plan', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const layout = laid(read(document))
        for (const { path, weight } of layout.edges) {
          expect(weight).toBeLessThanOrEqual(8)
          expect(path).not.toMatch(/NaN|undefined|Infinity/)
        }
        const ids = layout.edges.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 60 },
    )
  })

  it('have smaller corners where there is little room for them', () => {
    expect(pathOf({ from: { x: 0, y: 0 }, to: { x: 20, y: 4 }, lane: 10, radius: 8 })).toBe(
      'M0 0H8Q10 0 10 2V2Q10 4 12 4H20',
    )
  })
})

describe('the view', () => {
  const view = { x: 0, y: 0, zoom: 1, width: 800, height: 600 }

  it('is left alone by what is in it, and moves no farther than it must', () => {
    const size = { width: 100, height: 50 }
    expect(viewShowing({ x: 0, y: 550, ...size }, view)).toBeNull()
    expect(viewShowing({ x: 300, y: 700, ...size }, view)).toEqual({ x: 0, y: -174 })
    expect(viewShowing({ x: -50, y: 100, ...size }, view)).toEqual({ x: 74, y: 0 })
    expect(viewShowing({ x: 0, y: 900, width: 100, height: 900 }, view)?.y).toBe(24 - 900)
  })

  it('draws a band around itself, and another only when it has left it', () => {
    const band = bandFor(view)
    expect(isWithin({ ...view, y: -100 }, band)).toBe(true)
    expect(isWithin({ ...view, y: -200 }, band)).toBe(false)
    expect(isWithin({ ...view, zoom: 2 }, band)).toBe(true)
    expect(isWithin({ ...view, zoom: 2 }, bandFor({ ...view, zoom: 0.25 }))).toBe(false)
  })

  it('begins at the beginning, or fitted to the claims where there is little room', () => {
    expect(firstView({ width: 1132, height: 800 }, drawn)).toMatchObject({ x: 0, y: 0, zoom: 1 })
    const narrow = firstView({ width: 320, height: 600 }, drawn)
    expect(narrow.x + drawn.claims.x * narrow.zoom).toBeCloseTo(16)
    expect(narrow.zoom * drawn.claims.width).toBeCloseTo(288)
  })

  it('fits the whole map, or as much of it from its top as can still be told apart', () => {
    const room = { width: 1000, height: 800 }
    expect(viewOfWhole(room, { width: 2000, height: 800 })).toEqual({ x: 0, y: 200, zoom: 0.5 })
    expect(viewOfWhole(room, { width: 1132, height: 30_000 })).toEqual({
      x: 358.5,
      y: 0,
      zoom: 0.25,
    })
  })

  it.each([
    [1, 'whole'],
    [0.75, 'whole'],
    [0.6, 'fewer'],
    [0.59, 'claims'],
    [0.4, 'headings'],
    [0.34, 'shapes'],
  ] as const)('at %d leaves out what would be too small: %s', (zoom, detail) => {
    expect(detailAt(zoom)).toBe(detail)
  })

  it('zooms in steps, and no farther than there are any', () => {
    expect([nextZoom(1), previousZoom(1)]).toEqual([1.1, 0.9])
    expect([nextZoom(2), previousZoom(0.25)]).toEqual([2, 0.25])
    expect([nextZoom(0.97), previousZoom(0.97)]).toEqual([1, 0.9])
  })

  it('is shown in an overview that has room for all of the map', () => {
    const { x, y, inset } = overviewOf({ width: 1132, height: 30_000 })
    expect(inset + 1132 * x).toBeLessThanOrEqual(156)
    expect(inset + 30_000 * y).toBeLessThanOrEqual(108)
    const short = overviewOf({ width: 1132, height: 400 })
    expect(short.x).toBe(short.y)
  })
})

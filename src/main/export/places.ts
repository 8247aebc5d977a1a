/** Where the blocks of a typeset essay stand. */
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'

const placesSchema = z.array(
  z.object({
    top: z.number(),
    places: z.array(z.object({ block: z.int(), row: z.int(), page: z.int(), y: z.number() })),
  }),
)

/**
 * Where a block begins, or a row of a table: `block` is its place in the essay's blocks, and their number where the
 * last has ended. Pages count from 1; `y` is in points from the page's upper edge.
 */
export type Place = z.infer<typeof placesSchema>[number]['places'][number]

/** `top` is where a page's words begin at the earliest, in points from its upper edge. */
export type Places = { top: number; places: Place[] }

/** All places, in reading order, as the template has noted them. */
export function placesIn(compiler: NodeCompiler, document: NodeTypstDocument): Places {
  const [found] = placesSchema.parse(
    compiler.query(document, { selector: '<places>', field: 'value' }),
  )
  if (!found) throw new Error('the page template has noted no places')
  return found
}

/** The stretch of a page on which a block stands, or a row of a table, in points from the page's upper edge. */
export type Region = { block: number; row: number; top: number; bottom: number }

/** What stands on a page, downwards. @param height of the page, in points. */
export function regionsOn(page: number, height: number, { top, places }: Places): Region[] {
  return places.slice(0, -1).flatMap(({ block, row, page: first, y }, at) => {
    const next = places[at + 1]
    if (!next || first > page || next.page < page) return []
    const region = {
      block,
      row,
      top: first === page ? y : top,
      bottom: next.page === page ? next.y : height,
    }
    return region.bottom > region.top + 1 ? [region] : []
  })
}

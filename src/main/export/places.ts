/** Where the blocks of a typeset essay stand. */
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'

const placesSchema = z.array(
  z.array(z.object({ block: z.int(), row: z.int(), page: z.int(), y: z.number() })),
)

/**
 * Where a block begins, or a row of a table: `block` is its place in the essay's blocks, and their number where the
 * last has ended. Pages count from 1; `y` is in points from the page's upper edge.
 */
export type Place = z.infer<typeof placesSchema>[number][number]

/** All places, in reading order, as the template has noted them. */
export function placesIn(compiler: NodeCompiler, document: NodeTypstDocument): Place[] {
  const found = compiler.query(document, { selector: '<places>', field: 'value' })
  return placesSchema.parse(found).flat()
}

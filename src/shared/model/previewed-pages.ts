/** Pages of a plan's PDF as they are shown before it is made. docs/decisions/179 */
import { z } from 'zod'

/** The most pages that are given at once. */
export const mostPagesAsked = 12

/** A stretch of a page, from edge to edge, in points from the page's upper edge. */
export const pageRegionSchema = z.object({
  /** Which of the printed document's blocks stands there, counting from 0, and which row if it is a table. */
  block: z.int().nonnegative(),
  row: z.int().nonnegative(),
  /** The id of the plan's block that is printed there. */
  planBlock: z.string().optional(),
  top: z.number(),
  bottom: z.number(),
})
export type PageRegion = z.infer<typeof pageRegionSchema>

export const previewedPageSchema = z.object({
  /** Counting from 1. */
  page: z.int().positive(),
  /** A whole SVG file to be shown as an image; null where there is too much on the page for one. */
  svg: z.string().nullable(),
  /** In points, as the regions are. */
  width: z.number(),
  height: z.number(),
  /** Downwards; what was not chosen by the person (title, notes, bibliography) is in none. */
  regions: z.array(pageRegionSchema),
})
export type PreviewedPage = z.infer<typeof previewedPageSchema>

export const previewedPagesSchema = z.object({
  /** How many the PDF has. */
  pages: z.int().nonnegative(),
  /** Those asked for that there are, or the first of them where all would be too much at once. */
  images: z.array(previewedPageSchema),
  /** Letters that no font here has, each once. */
  unprintable: z.array(z.string()),
  /** The words that count words at the end, and say by which rule; blank where none are printed. */
  wordCount: z.string(),
  /** A sentence that says what of a one-page layout does not fit on its page; null where all does. */
  overflows: z.string().nullable(),
})
export type PreviewedPages = z.infer<typeof previewedPagesSchema>

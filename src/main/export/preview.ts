/** Shows the pages of an essay's PDF before it is written. docs/decisions/179 */
import type { PreviewedPage, PreviewedPages } from '../../shared/model/previewed-pages.ts'
import type { EssayDocument } from './essay.ts'
import { type PagePictures, pagePictures } from './page-pictures.ts'
import { placesIn, type Region, regionsOn } from './places.ts'
import { type Typeset, typeset } from './typeset.ts'

/** `from` counts from 1. */
export type PagesAsked = { from: number; count: number }

/** All pages are drawn at once, 300 kB each, and a string has no room for more than twice as many. */
const mostDrawn = 600

// What was drawn of a document is let go of with it.
const drawings = new WeakMap<Typeset, PagePictures>()

/**
 * The pages of the PDF that `writePdf` gives of the essay, as pictures, with what stands where on each. The essay that
 * was set last is at hand, so turning its pages takes no time. Of more than 600 pages there are no pictures.
 */
export async function previewPages(
  essay: EssayDocument,
  resources: string,
  { from, count }: PagesAsked,
): Promise<PreviewedPages> {
  const set = await typeset(essay, resources)
  const { compiler, document, unprintable, overflows } = set
  const { wordCount } = essay
  const about = { pages: document.numOfPages, unprintable, wordCount, overflows }
  if (document.numOfPages > mostDrawn) return { ...about, images: [] }
  const drawn = drawings.get(set) ?? pagePictures(compiler.plainSvg(document))
  drawings.set(set, drawn)
  const places = placesIn(compiler, document)
  const images = drawn.of(from, count).map((picture, at): PreviewedPage => {
    const page = from + at
    const regions = regionsOn(page, picture.height, places).map((region) => named(region, essay))
    return { page, ...picture, regions }
  })
  return { ...about, images }
}

const named = ({ block: at, row, top, bottom }: Region, { blocks }: EssayDocument) => {
  const block = blocks[at]
  const of = (block?.type === 'table' ? block.rowsOf?.[row] : undefined) ?? block?.of
  return { block: at, row, top, bottom, ...(of && { planBlock: of }) }
}

/** Web pages, and rich text as it is copied, to blocks. Words only: nothing of them is ever set as markup. */
import type { Document } from '../blocks/block.ts'
import { finished } from './finish.ts'
import { mainPartOf } from './main-part.ts'
import { notesIn } from './notes.ts'
import { classesOf, stylesIn } from './styles.ts'
import { type Element, treeOf } from './tree.ts'
import { atTop, draftedIn, type Page } from './walk.ts'
import { eachElement, wordsIn } from './words.ts'

/**
 * The blocks of a page or of a piece of one, in the order in which they are read.
 * @param html a page, or what was copied from one
 */
export function blocksOfHtml(html: string): Document {
  const root = treeOf(html)
  const page: Page = {
    classes: classesOf(stylesIn(root)),
    notes: notesIn(root),
    titles: [],
    tags: [],
    main: mainPartOf(root),
  }
  const parts = finished(draftedIn(root, page, atTop))
  const tagged =
    page.tags.length === 0
      ? parts
      : parts.map((part) => (part.type === 'block' ? { ...part, tags: page.tags } : part))
  const title = page.titles[0] ?? titleOf(root)
  const isHeading = parts.some(
    (part) => part.type === 'block' && part.level !== undefined && part.words === title,
  )
  return { parts: tagged, ...(title && !isHeading && { title }) }
}

/** The name of the page, as a browser's tab has it. */
function titleOf(root: Element): string | undefined {
  let title: string | undefined
  eachElement(root, (element, parent) => {
    if (element.name === 'title' && parent?.name !== 'svg') title ??= wordsIn(element)
  })
  return title && /[\p{L}\p{N}]/u.test(title) && !/^untitled$/i.test(title) ? title : undefined
}

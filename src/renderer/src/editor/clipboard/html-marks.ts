/** How words of pasted HTML stand: bold, italic, underlined, raised, leading somewhere. */
import { isLinkAddress, type Mark } from '../../../../shared/model/inline.ts'
import type { Raise } from '../../../../shared/text/raised.ts'
import type { Standing } from './pieces.ts'
import type { Styles } from './styles.ts'

const tags: Record<string, Mark> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
}

function marksOf(element: HTMLElement, styles: Styles, outer: ReadonlySet<Mark>): Set<Mark> {
  const inner = new Set(outer)
  const tag = tags[element.tagName]
  if (tag) inner.add(tag)
  const fontWeight = styles.get('font-weight') ?? ''
  const weight = fontWeight === 'bold' ? 700 : Number.parseInt(fontWeight, 10)
  if (weight >= 600) inner.add('bold')
  // Google Docs wraps what it copies in a bold element that says it is not bold.
  if (fontWeight === 'normal' || weight < 600) inner.delete('bold')
  const fontStyle = styles.get('font-style')
  if (fontStyle === 'italic') inner.add('italic')
  if (fontStyle === 'normal') inner.delete('italic')
  const decoration = styles.get('text-decoration-line') ?? styles.get('text-decoration') ?? ''
  if (decoration.includes('underline')) inner.add('underline')
  return inner
}

const raisedTags: Record<string, Raise> = { SUP: 'above', SUB: 'below' }
const raisedStyles: Record<string, Raise> = { super: 'above', sub: 'below' }

/** By its element or, as Google Docs has it, by its style. */
const raiseOf = (element: HTMLElement, styles: Styles): Raise | null =>
  raisedStyles[styles.get('vertical-align') ?? ''] ?? raisedTags[element.tagName] ?? null

/** Where a link leads; `null` for one that a plan does not hold. */
function urlOf(element: HTMLElement): string | null {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null
  return href !== null && href.length <= 2000 && isLinkAddress(href) ? href : null
}

/** How the words in an element stand, by how those around it do. */
export const standingIn = (element: HTMLElement, styles: Styles, outer: Standing): Standing => ({
  on: marksOf(element, styles, outer.on),
  url: urlOf(element) ?? outer.url,
  raise: raiseOf(element, styles) ?? outer.raise,
})

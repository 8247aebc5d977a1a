/** Which items of lists pasted HTML has, and how deep they are. */
import type { ListStyle } from '../../../../shared/model/blocks.ts'
import { isBullet } from './html-left-out.ts'
import { type Styles, stylesOf } from './styles.ts'

/** `li` is the element the item began with; Word's items have none. */
export type Item = { style: ListStyle; depth: number; li: HTMLElement | null }

/** The item Word makes of a paragraph: "mso-list: l0 level2 lfo1", its sign written out in the words. */
function wordItem(element: HTMLElement, styles: Styles): Item | null {
  const level = /\blevel(\d+)\b/.exec(styles.get('mso-list') ?? '')?.[1]
  if (level === undefined) return null
  const sign = [...element.querySelectorAll('span')].find((span) => isBullet(stylesOf(span)))
  const isNumbered = /^\s*\(?(?:\d+|[a-z]+|[ivxlc]+)[.)]/i.test(sign?.textContent ?? '')
  return { style: isNumbered ? 'numbered' : 'bulleted', depth: Number(level) - 1, li: null }
}

/** The level an item says it is on, 0 for the outermost: Word on the web gives each a list of its own. */
function saidDepth(li: HTMLElement): number | null {
  const said = li.getAttribute('data-aria-level') ?? li.getAttribute('aria-level') ?? ''
  return /^[1-9]$/.test(said) ? Number(said) - 1 : null
}

/** The item that what is in an element belongs to: as deep as it says, or as there are lists around it. */
export function itemIn(element: HTMLElement, styles: Styles, outer: Item | null): Item | null {
  const word = wordItem(element, styles)
  if (word) return word
  if (element.tagName === 'LI' && outer)
    return { ...outer, depth: saidDepth(element) ?? outer.depth, li: element }
  if (element.tagName !== 'UL' && element.tagName !== 'OL') return outer
  return {
    style: element.tagName === 'OL' ? 'numbered' : 'bulleted',
    depth: outer ? outer.depth + 1 : 0,
    li: null,
  }
}

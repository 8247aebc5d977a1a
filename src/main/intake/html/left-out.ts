/** What of a page is in none of its blocks. */
import type { LeftOut } from '../blocks/block.ts'
import { navigation, navigationRoles } from './elements.ts'
import { classNames } from './styles.ts'
import type { Element } from './tree.ts'
import type { At, Page } from './walk.ts'
import { eachElement, wordsIn } from './words.ts'

/**
 * Menus, buttons and what stands beside the page, unless it has the page's title; who is named at the foot of a
 * quotation belongs to it.
 */
export function isNavigation(element: Element, at: At, { main }: Page): boolean {
  const { name, attributes } = element
  if (navigation.has(name)) return !at.isQuoted || name !== 'footer'
  const isBeside =
    main !== null && at.isAroundMain && main.element !== element && !main.around.has(element)
  return (isBeside || navigationRoles.has(attributes.role ?? '')) && !holdsTitle(element)
}

function holdsTitle(element: Element): boolean {
  let isFound = false
  eachElement(element, ({ name }) => {
    isFound ||= name === 'h1'
  })
  return isFound
}

/** An element that says by itself what it is: a picture, a drawn line, what was struck out. */
export function asLeftOut(element: Element): Omit<LeftOut, 'note' | 'type'> | 'silently' | null {
  const { name, attributes } = element
  switch (name) {
    case 'img':
      if (isPictogram(attributes.alt ?? '')) return null
      return isDot(element)
        ? 'silently'
        : { reason: 'picture', words: (attributes.alt ?? '').trim() }
    case 'en-media':
      return { reason: 'picture', words: (attributes.alt ?? '').trim() }
    case 'hr':
      return { reason: 'rule', words: '' }
    case 'del':
      return { reason: 'deleted', words: wordsIn(element) }
    case 'en-crypt':
      return { reason: 'other', words: '' }
    case 'input':
    case 'en-todo':
    case 'progress':
    case 'meter':
      return 'silently'
    default:
      // The picture that Notion puts before a page's name or a callout, and Word's marks of comments.
      return classNames(element).some((one) => one === 'icon' || one === 'MsoCommentReference')
        ? 'silently'
        : null
  }
}

/** A sign that a page shows as a picture. */
export const isPictogram = (alt: string): boolean =>
  alt.length <= 16 && /^\p{Extended_Pictographic}\S*$/u.test(alt)

/** A picture of one dot, by which those who send it see that it is looked at. */
const isDot = ({ attributes }: Element): boolean =>
  attributes.width !== undefined && /^[01](?:px)?$/.test(attributes.width)

/** What of pasted HTML is none of its words: programs, controls, what is hidden or struck out. */
import type { Styles } from './styles.ts'

const silent = new Set(
  'SCRIPT STYLE TEMPLATE HEAD TITLE NOSCRIPT IFRAME OBJECT AUDIO VIDEO CANVAS BUTTON SELECT DATALIST TEXTAREA'.split(
    ' ',
  ),
)

const isHidden = (element: HTMLElement, styles: Styles): boolean =>
  element.hidden !== false ||
  styles.get('display') === 'none' ||
  styles.get('visibility') === 'hidden' ||
  styles.get('mso-hide') === 'all'

/** A formula that only programs are to read, hidden beside its picture: the words of both. */
const isFormula = (element: HTMLElement): boolean =>
  element.querySelector('math') !== null && element.parentElement?.querySelector('img') !== null

/** The formula once more, drawn for the eyes. */
const isDrawnFormula = (element: HTMLElement): boolean =>
  element.getAttribute('aria-hidden') === 'true' &&
  element.parentElement?.querySelector('math') !== null

/** The bullets and numbers Word writes out before the items of a list. */
export const isBullet = (styles: Styles): boolean => styles.get('mso-list') === 'ignore'

/** What others remarked on a Word document: their words, and the marks in the text that lead to them. */
const isRemark = (element: HTMLElement, styles: Styles): boolean =>
  styles.get('mso-element') === 'comment-list' || element.classList.contains('MsoCommentReference')

const struckTags = new Set(['DEL', 'S', 'STRIKE'])

/** What its writer has struck out. */
export const isStruck = (element: HTMLElement, styles: Styles): boolean =>
  struckTags.has(element.tagName) ||
  ['text-decoration', 'text-decoration-line'].some((name) =>
    styles.get(name)?.includes('line-through'),
  )

/** Whether an element and everything in it is left out. */
export const isLeftOut = (element: HTMLElement, styles: Styles): boolean =>
  silent.has(element.tagName) ||
  (isHidden(element, styles) && !isFormula(element)) ||
  isDrawnFormula(element) ||
  isBullet(styles) ||
  isRemark(element, styles)

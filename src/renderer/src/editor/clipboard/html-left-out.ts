/** What of pasted HTML is none of its words: programs, controls, what is hidden or struck out, the marks of notes. */
import type { stylesOf } from './styles.ts'

type Styles = ReturnType<typeof stylesOf>

const silent = new Set(
  'SCRIPT STYLE TEMPLATE HEAD TITLE NOSCRIPT IFRAME OBJECT AUDIO VIDEO CANVAS BUTTON SELECT DATALIST TEXTAREA DEL'.split(
    ' ',
  ),
)

const isHidden = (element: HTMLElement, styles: Styles): boolean =>
  element.hidden !== false ||
  styles.get('display') === 'none' ||
  styles.get('visibility') === 'hidden' ||
  styles.get('mso-hide') === 'all'

/** The bullets and numbers Word writes out before the items of a list. */
export const isBullet = (styles: Styles): boolean => styles.get('mso-list') === 'ignore'

/** What others remarked on a Word document: their words, and the marks in the text that lead to them. */
const isRemark = (element: HTMLElement, styles: Styles): boolean =>
  styles.get('mso-element') === 'comment-list' || element.classList.contains('MsoCommentReference')

const noteAddress = /#(_ftn|_edn|_msocom|ftnt|sdfootnote|sdendnote|cite_note|cite_ref)/
const noteSign = /^\s*(\[\s*\w{1,4}\s*\]|\d{1,3}|[a-z*†‡↑^])\s*$/i

/**
 * The mark of a note, which stays behind: a link to a place on the page that says no more than a number
 * or a sign, raised or in brackets, or one to where Word, Google Docs, LibreOffice and wikis put notes.
 */
function isNoteMark(element: HTMLElement): boolean {
  const address = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : ''
  const words = element.textContent
  if (!address.includes('#') || !noteSign.test(words)) return false
  const isRaised = element.closest('sup') !== null || element.querySelector('sup') !== null
  return noteAddress.test(address) || isRaised || words.trim().startsWith('[')
}

/** Whether an element and everything in it is left out. */
export const isLeftOut = (element: HTMLElement, styles: Styles): boolean =>
  silent.has(element.tagName) ||
  isHidden(element, styles) ||
  isBullet(styles) ||
  isRemark(element, styles) ||
  isNoteMark(element)

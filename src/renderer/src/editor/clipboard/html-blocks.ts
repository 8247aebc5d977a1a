/** Which elements of pasted HTML begin and end lines, and which rows of tables are one. */
import type { Styles } from './styles.ts'

const blocks = new Set(
  'P DIV LI UL OL MENU H1 H2 H3 H4 H5 H6 HGROUP BLOCKQUOTE PRE TABLE CAPTION TR SECTION ARTICLE NAV HEADER FOOTER MAIN ASIDE ADDRESS SEARCH FORM FIELDSET LEGEND DETAILS SUMMARY DIALOG DL DT DD FIGURE FIGCAPTION CENTER HR'.split(
    ' ',
  ),
)

export const isBlockElement = (element: HTMLElement, styles: Styles): boolean =>
  blocks.has(element.tagName) || styles.get('display') === 'block'

export const isCell = (element: HTMLElement): boolean =>
  element.tagName === 'TD' || element.tagName === 'TH'

/**
 * Whether a row of a table is one line: none of its cells holds more than one. Tables that only lay a page
 * or a mail out hold whole texts in their cells.
 */
export const isOneLine = (element: HTMLElement): boolean =>
  element.tagName === 'TR' &&
  [...element.children].every(
    (cell) => cell.querySelectorAll('p, div, li, br, pre, table, blockquote').length < 2,
  )

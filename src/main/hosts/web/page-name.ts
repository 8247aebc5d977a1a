/** A page's own name for itself, by which what it hands over goes when it does. */

/** The header in which a page says it as it hands over a file. */
export const pageHeader = 'linchpin-page'

/** The name in what a page said; null when it is none. */
export const pageNamed = (word: unknown): string | null =>
  typeof word === 'string' && /^[\w-]{1,64}$/.test(word) ? word : null

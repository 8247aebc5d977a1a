// Elements of styles in the form in which citeproc takes them.

/** @typedef {import('./read-package.mjs').Packed} Packed */
/** @typedef {{ name: string, attrs: Record<string, string>, children: (Node | string)[] }} Node */

/**
 * @param {Packed} packed
 * @returns {Node}
 */
export function nodeOf({ n, a = {}, c = [] }) {
  const children = c.map((child) => (typeof child === 'string' ? child : nodeOf(child)))
  // A term that says nothing is an empty word: without one citeproc takes it for a term that is not there.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children }
}

/**
 * What the heading of a style says of it.
 * @param {Packed} root
 * @returns {{ format: string, fields: string[], language?: string }}
 */
export function factsOf(root) {
  const { class: kind = '', 'default-locale': language } = root.a ?? {}
  const categories = elementsIn(root)
    .filter(({ n }) => n === 'info')
    .flatMap(elementsIn)
    .filter(({ n }) => n === 'category')
    .map(({ a = {} }) => a)
  const format = categories.map((each) => each['citation-format']).find(Boolean)
  return {
    // What a style says of its notes by its class is what it does; the category may say otherwise.
    format: kind === 'note' ? 'note' : format && format !== 'note' ? format : 'in-text',
    fields: [...new Set(categories.flatMap(({ field }) => field ?? []))].sort(),
    ...(language && { language }),
  }
}

/** @param {Packed} packed */
const elementsIn = ({ c = [] }) => c.filter((child) => typeof child !== 'string')

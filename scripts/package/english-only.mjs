// Leaves out of the page what React Aria says in other languages than the page's own.

/** Its words for a language, such as `react-aria/dist/private/intl/dnd/de-DE.mjs`. */
const wordsOfALanguage =
  /[\\/]react-(?:aria|aria-components|stately)[\\/].*[\\/]intl[\\/](?:.*[\\/])?([a-z]{2}-[A-Z]{2})\.m?js$/

/**
 * The interface is in English, and React Aria speaks English where it has no words of the person's language. Those
 * of 33 others were a twelfth of the page's script. An empty entry is passed by, as React Aria's own plug-in for it
 * has it (`@react-aria/optimize-locales-plugin`). docs/decisions/155
 * @returns {import('vite').Plugin}
 */
export function englishOnly() {
  return {
    name: 'linchpin-english-only',
    load: (id) => (isForeign(id) ? 'export default null' : null),
  }
}

/** @param {string} path of a module */
export const isForeign = (path) => {
  const language = wordsOfALanguage.exec(path)?.[1]
  return language !== undefined && language !== 'en-US'
}

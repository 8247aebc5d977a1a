/**
 * Inline styles of pasted HTML, read as text. The page's policy refuses inline styles in whatever
 * document HTML is parsed into: `element.style` stays empty, and each one is a refusal in the console.
 */

/** The attribute in which styles go through the parser without counting as styles. */
const shelf = 'data-pasted-style'

const startTags = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi
const namesOfStyles = /"[^"]*"|'[^']*'|(\s)style(?=\s*=)/gi

/** HTML in which the style attributes of tags have another name; nothing else is changed. */
export const shelveStyles = (html: string): string =>
  html.replace(startTags, (tag) =>
    tag.replace(namesOfStyles, (found, space?: string) =>
      space === undefined ? found : `${space}${shelf}`,
    ),
  )

/** The declarations of a style attribute's text, in lower case: property → value, the last one counts. */
export function declarationsOf(style: string): Styles {
  const declarations = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '')
    if (name !== '') declarations.set(name, value.trim().toLowerCase())
  }
  return declarations
}

/** An element's own style: property → value. */
export type Styles = ReadonlyMap<string, string>

/** The declarations of an element's own style, shelved or not. */
export const stylesOf = (element: Element): Styles =>
  declarationsOf(element.getAttribute(shelf) ?? element.getAttribute('style') ?? '')

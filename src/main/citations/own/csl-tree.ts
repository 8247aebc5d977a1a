/** A style's file as a tree, in the form in which citeproc takes styles. */
import { type Element, walkXml } from '../../references/xml.ts'

export type CslNode = {
  name: string
  attrs: Record<string, string>
  children: (CslNode | string)[]
}

/** In these words are said; between others there are only line ends. */
const saying: ReadonlySet<string> = new Set(['term', 'single', 'multiple', 'title', 'id'])

/**
 * The root of a file of XML, or the line where it stops being XML. It is read once, here, and citeproc is given the
 * tree: a second reader could find something else in the same file.
 */
export function readCslTree(xml: string): { root: CslNode } | { line: number } {
  const top: CslNode = { name: '', attrs: {}, children: [] }
  const open = [top]
  const fault = walkXml(xml, {
    open(element) {
      const node = nodeOf(element)
      open.at(-1)?.children.push(node)
      open.push(node)
    },
    text(words) {
      const node = open.at(-1)
      if (node && saying.has(node.name)) node.children.push(words)
    },
    close() {
      const node = open.pop()
      if (node) node.children = told(node)
    },
  })
  const [root] = elementsOf(top)
  if (fault !== null || !root) return { line: fault ?? 1 }
  return { root }
}

/** What is in an element: others, without the line ends between them, or one text, which may have come in pieces. */
function told({ name, children }: CslNode): CslNode['children'] {
  const said = children.filter((child) => typeof child === 'string').join('')
  const elements = children.filter((child) => typeof child !== 'string')
  if (elements.length > 0) return elements
  // A term that says nothing is an empty word: without one citeproc takes it for a term that is not there.
  return said !== '' || name === 'term' ? [said] : []
}

export const elementsOf = ({ children }: CslNode): CslNode[] =>
  children.filter((child) => typeof child !== 'string')

export const elementsNamed = (node: CslNode, name: string): CslNode[] =>
  elementsOf(node).filter((element) => element.name === name)

/** What an element says, without the blanks around it. */
export const saidIn = ({ children }: CslNode): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()

function nodeOf({ name, attributes }: Element): CslNode {
  const { lang, ...attrs } = attributes
  return { name, attrs: lang === undefined ? attrs : { ...attrs, 'xml:lang': lang }, children: [] }
}

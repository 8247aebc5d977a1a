/** What the structure of a tagged PDF says of the words on a page. */
import type { Tag } from './piece.ts'

type Node = { role?: unknown; id?: unknown; children?: unknown; type?: unknown }

const blocks = /^(?:P|H|H[1-6]|Title|LI|LBody|Caption|TD|TH|BlockQuote|Note|TOCI)$/
const deepest = 60
const mostNodes = 200_000

/**
 * @param tree as pdf.js gives it for a page; null where the file has none
 * @returns from the id of a stretch of marked content to what it is part of
 */
export function tagsOf(tree: unknown): (id: unknown) => Tag | undefined {
  const tags = new Map<unknown, Tag>()
  let elements = 0
  const walk = (node: unknown, above: Tag | undefined, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > deepest || elements > mostNodes) return
    const { role, id, children, type } = node as Node
    elements++
    if (type === 'content' && above) tags.set(id, above)
    if (!Array.isArray(children)) return
    const own = typeof role === 'string' ? tagOf(role, above, elements) : above
    for (const child of children) walk(child, own, depth + 1)
  }
  walk(tree, undefined, 0)
  return (id) => tags.get(id)
}

function tagOf(role: string, above: Tag | undefined, element: number): Tag | undefined {
  if (role === 'BlockQuote') return { ...above, element, isQuotation: true }
  if (!blocks.test(role)) return above
  const level = /^H([1-6])$/.exec(role)?.[1] ?? (role === 'Title' ? '1' : undefined)
  // The words of an item are often a paragraph of their own in it.
  if (above?.isItem && (role === 'P' || role === 'LBody')) return above
  return {
    element,
    ...(level && { level: Number(level) }),
    ...(role === 'LI' && { isItem: true }),
    ...(above?.isQuotation && { isQuotation: true }),
  }
}

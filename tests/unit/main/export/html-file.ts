/** Reads a web page back, for the tests of its writers. */
import { Parser } from 'htmlparser2'

export type HtmlElement = { name: string; attributes: Record<string, string>; text: string }

export type HtmlFile = {
  /** In the order in which they open. */
  elements: HtmlElement[]
  /** What a browser shows, as one string. */
  text: string
}

const unseen: ReadonlySet<string> = new Set(['style', 'title', 'script'])

export function readHtmlFile(html: string): HtmlFile {
  const elements: HtmlElement[] = []
  const open: HtmlElement[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' }
      elements.push(element)
      open.push(element)
    },
    ontext(words) {
      if (!open.some(({ name }) => unseen.has(name))) text += words
      for (const element of open) element.text += words
    },
    onclosetag: () => open.pop(),
  })
  parser.end(html)
  return { elements, text }
}

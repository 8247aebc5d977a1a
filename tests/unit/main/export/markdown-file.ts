/** Reads Markdown back, for the tests of its writer. */
import MarkdownIt, { type Token } from 'markdown-it'

const reader = new MarkdownIt('default', { html: true })

/** What a reader of CommonMark with tables shows, its blocks one under the other. */
export const wordsOfMarkdown = (markdown: string): string =>
  reader
    .parse(markdown, {})
    .flatMap(({ type, content, children }) => {
      if (type === 'fence' || type === 'code_block') return [content]
      return children ? [children.map(wordsOf).join('')] : []
    })
    .join('\n')

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n'
  return type === 'text' || type === 'code_inline' ? content : ''
}

/** The kinds of its blocks, in their order. */
export const blocksOfMarkdown = (markdown: string): string[] =>
  reader
    .parse(markdown, {})
    .flatMap(({ type }) => (type.endsWith('_open') ? [type.slice(0, -5)] : []))

/** The front matter and what follows it. */
export function partsOfMarkdown(markdown: string): { frontMatter: string; body: string } {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown) ?? []
  return { frontMatter, body }
}

import MarkdownIt, { type Token } from 'markdown-it'
import { withObsidian } from './obsidian.ts'

/** Deeper in lists and quotations than anybody writes. */
const deepest = 200
const mostIndentation = 80

/**
 * The blocks and the words of Markdown, in order. Lines set in by four spaces are no code: notes are set in as their
 * writer likes. docs/decisions/163
 */
export function tokensOf(text: string): Token[] {
  const md = new MarkdownIt({ html: true, maxNesting: deepest })
  md.disable(hasReferences(text) ? ['code'] : ['code', 'reference'])
  // An address is never opened, so none is unsafe.
  md.validateLink = () => true
  withObsidian(md)
  return md.parse(shallow(text), {})
}

/** "[1]: https://…": what else begins so is words. */
const hasReferences = (text: string): boolean =>
  /^ {0,3}\[[^\]^\n][^\]\n]{0,200}\]:[ \t]*<?(?:[a-z][a-z+.-]{0,20}:|[./#]|www\.)/im.test(text)

/** Lines with more marks before their words than any depth needs, with fewer. */
const shallow = (text: string): string =>
  text
    .replace(/^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){12})[ \t>+*-]+/gm, '$1 ')
    .replace(/^[ \t]{80,}/gm, ' '.repeat(mostIndentation))

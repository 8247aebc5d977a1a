/** From the blocks of Markdown to those of a document. */
import type { Token } from 'markdown-it'
import type { Block } from '../blocks/block.ts'
import type { Part } from '../html/draft.ts'
import { type Collected, openCollected } from './collect.ts'
import { heading } from './heading.ts'
import { type Footnotes, type Rich, richOf } from './inline.ts'
import type { Laying } from './lines.ts'
import { code, html, row } from './other-blocks.ts'
import { paragraph } from './paragraph.ts'

export type Walk = {
  /** The lines of the file. */
  lines: readonly string[]
  laying: Laying
  out: Collected
  /** The quotations around what is read, the innermost last. */
  quotes: { isQuotation: boolean; isBegun: boolean }[]
  /** How many lists it stands in. */
  lists: number
  /** Tags of the whole file. */
  tags: string[]
  richOf(inline: Token): Rich
  /** How many blank lines part a block from the one before it, which it is then. */
  gapTo(map: Token['map']): number
  /** The item that begins here, if one does, and whether it is quoted: it begins once. */
  setting(): Pick<Block, 'item' | 'isQuotation'>
  /** The mark of the item that begins here; null where none does. */
  mark(): string | null
}

export function partsOf(
  tokens: readonly Token[],
  text: string,
  laying: Laying,
): { parts: Part[]; tags: string[] } {
  const out = openCollected()
  const footnotes = footnotesIn(tokens)
  const called = new Set<string>()
  let item: Block['item']
  let lastLine = 0
  const walk: Walk = {
    lines: text.split('\n'),
    laying,
    out,
    quotes: [],
    lists: 0,
    tags: [],
    richOf({ children }) {
      for (const { type, content } of children ?? [])
        if (type === 'footnote_ref') called.add(content)
      return richOf(children ?? [], footnotes)
    },
    gapTo(map) {
      const gap = Math.max(0, (map?.[0] ?? lastLine) - lastLine)
      lastLine = Math.max(lastLine, map?.[1] ?? lastLine)
      return gap
    },
    setting() {
      const begun = item
      item = undefined
      return {
        ...(begun && { item: begun }),
        ...(walk.quotes.some(({ isQuotation }) => isQuotation) && { isQuotation: true }),
      }
    },
    mark: () => item?.mark ?? null,
  }

  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1]
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        walk.lists++
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        walk.lists--
        break
      case 'list_item_open':
        item = { depth: Math.max(1, walk.lists), mark: `${token.info}${token.markup}` }
        break
      case 'list_item_close':
        item = undefined
        break
      case 'blockquote_open':
        walk.quotes.push({ isQuotation: true, isBegun: false })
        break
      case 'blockquote_close':
        walk.quotes.pop()
        break
      case 'heading_open':
        if (inline) heading(token, inline, walk)
        break
      case 'paragraph_open':
        if (inline) paragraph(token.map, inline, walk)
        break
      case 'tr_open':
        row(tokens, at, walk)
        break
      case 'thead_close':
        // The line that parts a table's head from its rows.
        lastLine++
        break
      case 'fence':
        code(token, walk)
        break
      case 'hr':
        walk.gapTo(token.map)
        out.leaveOut('rule', '')
        break
      case 'comment':
        walk.gapTo(token.map)
        out.leaveOut('comment', token.content.trim())
        break
      case 'html_block':
        html(token, walk)
        break
      case 'footnote_definition':
        walk.gapTo(token.map)
        break
    }
  }
  for (const [label, words] of footnotes) if (!called.has(label)) out.leaveOut('footnote', words)
  out.tagBefore()
  return { parts: out.parts, tags: walk.tags }
}

/** The words of the notes at the foot, each in one line. A note in a note is words. */
function footnotesIn(tokens: readonly Token[]): Footnotes {
  const found = new Map<string, string>()
  for (const [at, { type, info }] of tokens.entries()) {
    if (type !== 'footnote_definition') continue
    const { text } = richOf(tokens[at + 1]?.children ?? [], new Map())
    if (!found.has(info)) found.set(info, text.replace(/\s+/g, ' ').trim())
  }
  return found
}

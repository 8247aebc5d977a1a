/** A plan as an outline in plain text. */

import { type AnyBlock, childrenOf, type List } from '../../../shared/model/blocks.ts'
import type { Inline } from '../../../shared/model/inline.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { itemMarks } from '../../../shared/plan/item-marks.ts'
import { wordsOf } from '../../../shared/plan/outline.ts'
import { counted } from '../../../shared/text/counted.ts'
import { indented } from './plain.ts'

/** The question, then every block on its own line, set in by its depth. */
export const outlineOf = (question: string, { blocks }: PlanDocument): string =>
  [question, '', ...linesOf(blocks, '')].join('\n')

function linesOf(blocks: readonly AnyBlock[], margin: string): string[] {
  return blocks.flatMap((block) => [
    ...ownLines(block).map((line) => indented(line, margin)),
    ...linesOf(childrenOf(block)?.blocks ?? [], `${margin}  `),
    ...(block.type === 'counter' ? [indented(`Reply: ${said(block.reply)}`, `${margin}  `)] : []),
  ])
}

function ownLines(block: AnyBlock): string[] {
  switch (block.type) {
    case 'line-of-argument':
      return [`Line of argument: ${said(block.content)}`]
    case 'section':
      return [`Section: ${said(block.title)}`]
    case 'point':
      return [`Point (${block.stance}): ${said(block.claim)}`]
    case 'judgement':
      return ['Judgement:']
    case 'evidence':
      return [`Evidence (${block.use}): ${block.words}`]
    case 'analysis':
      return [`Analysis: ${said(block.content)}`]
    case 'counter':
      return [`Counter: ${said(block.claim)}`]
    case 'link':
      return [`Link: ${said(block.content)}`]
    case 'list':
      return itemLines(block)
    case 'paragraph':
      return [said(block.content) || '(empty paragraph)']
  }
}

function itemLines(list: List): string[] {
  const marks = itemMarks(list)
  return list.items.map(({ depth, content }, at) =>
    indented(said(content), `${'   '.repeat(depth)}${marks[at]} `),
  )
}

/** A line in words: where they lead to after them, and of how many sources a citation is. */
const said = (content: readonly Inline[]): string =>
  content.reduce((line, inline) => {
    if (inline.type === 'citation')
      return `${line}${/(?:^|\s)$/u.test(line) ? '' : ' '}[${counted(inline.cites.length, 'source')}]`
    const words = wordsOf([inline])
    const leads = inline.type === 'hyperlink' && words !== inline.url
    return leads ? `${line}${words} <${inline.url}>` : line + words
  }, '')

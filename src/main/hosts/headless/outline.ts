/** A plan as an outline in plain text. */
import {
  type AnyBlock,
  childrenOf,
  type ListItem,
  type PlanDocument,
} from '../../../shared/model/plan.ts'
import { wordsOf } from '../../../shared/plan/outline.ts'
import { indented } from './plain.ts'

/** The question, then every block on its own line, set in by its depth. */
export const outlineOf = (question: string, { blocks }: PlanDocument): string =>
  [question, '', ...linesOf(blocks, '')].join('\n')

function linesOf(blocks: readonly AnyBlock[], margin: string): string[] {
  return blocks.flatMap((block) => [
    indented(labelOf(block), margin),
    ...linesOf(childrenOf(block)?.blocks ?? [], `${margin}  `),
  ])
}

function labelOf(block: AnyBlock): string {
  switch (block.type) {
    case 'line-of-argument':
      return `Line of argument: ${wordsOf(block.content)}`
    case 'section':
      return `Section: ${wordsOf(block.title)}`
    case 'point':
      return `Point (${block.stance}): ${wordsOf(block.claim)}`
    case 'judgement':
      return 'Judgement:'
    case 'evidence':
      return `Evidence (${block.use}): ${block.words}`
    case 'analysis':
      return `Analysis: ${wordsOf(block.content)}`
    case 'counter':
      return `Counter: ${wordsOf(block.claim)}\nReply: ${wordsOf(block.reply)}`
    case 'link':
      return `Link: ${wordsOf(block.content)}`
    case 'list':
      return block.items.map(itemLine).join('\n')
    case 'paragraph':
      return wordsOf(block.content) || '(empty paragraph)'
  }
}

const itemLine = ({ depth, content }: ListItem): string =>
  `${'  '.repeat(depth)}- ${wordsOf(content)}`

/** Plans written and read in a few signs: "For[s:Terror c] judgement". */

import { type AnyBlock, childrenOf } from '../../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { Inline } from '../../../../../src/shared/model/inline.ts'
import { type PlanDocument, planDocumentSchema } from '../../../../../src/shared/model/plan.ts'
import { linesOf, wordsOf } from '../../../../../src/shared/plan/outline.ts'

const signs = {
  'line-of-argument': 'line',
  section: '',
  point: '',
  judgement: 'judgement',
  criterion: 'criterion',
  paragraph: 'text',
  analysis: 'analysis',
  evidence: 'evidence',
  counter: 'counter',
  link: 'link',
  list: 'list',
}

/** A plan in signs: sections by their titles ("…" for none), points by the first letter of their stance. */
export const drawn = ({ blocks }: PlanDocument): string => blocks.map(sign).join(' ')

function sign(block: AnyBlock): string {
  const words = linesOf(block).map(wordsOf).join('')
  const inside = (childrenOf(block)?.blocks ?? []).map(sign).join(' ')
  if (block.type === 'section') return `${words || '…'}[${inside}]`
  const name = block.type === 'point' ? block.stance.charAt(0) : signs[block.type]
  return `${name}${words && `:${words}`}${inside && `(${inside})`}`
}

const line = (words: string): Inline[] => (words ? [{ type: 'text', text: words }] : [])
const stanceOf: Readonly<Record<string, string>> = {
  s: 'supports',
  c: 'challenges',
  q: 'qualifies',
}

/** The plan that is drawn so: sections, points, lines of argument, judgements and paragraphs. */
export function planOf(drawing: string): PlanDocument {
  const tokens = drawing.match(/[^\s[\]()]+|[[\]()]/g) ?? []
  const blocksUntil = (end: string | undefined): unknown[] => {
    const blocks: unknown[] = []
    for (let token = tokens.shift(); token !== end; token = tokens.shift())
      blocks.push(blockOf(token ?? ''))
    return blocks
  }
  const inside = (open: string, close: string): unknown[] => {
    if (tokens[0] !== open) return []
    tokens.shift()
    return blocksUntil(close)
  }
  function blockOf(token: string): unknown {
    const id = newId()
    if (tokens[0] === '[') {
      const title = line(token === '…' ? '' : token.replaceAll('_', ' '))
      return { type: 'section', id, title, blocks: inside('[', ']') }
    }
    const [name = '', words = ''] = token.split(':')
    const stance = stanceOf[name]
    if (stance) return { type: 'point', id, stance, claim: line(words), body: inside('(', ')') }
    if (name === 'judgement') return { type: 'judgement', id, body: inside('(', ')') }
    return {
      type: name === 'line' ? 'line-of-argument' : name === 'text' ? 'paragraph' : name,
      id,
      content: line(words),
    }
  }
  return planDocumentSchema.parse({ version: 4, blocks: blocksUntil(undefined) })
}

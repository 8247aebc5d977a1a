/** A plan as an outline in plain text. */

import {
  type AnyBlock,
  childrenOf,
  formOf,
  type List,
  linesAround,
} from '../../../shared/model/blocks.ts'
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
  return blocks.flatMap((block) => {
    const inside = `${margin}  `
    return [
      ...ownLines(block).map((line) => indented(line, margin)),
      ...linesOf(childrenOf(block)?.blocks ?? [], inside),
      ...linesBehind(block).map((line) => indented(line, inside)),
    ]
  })
}

/** What a block is, how it is meant where that can be said, and its words. */
function ownLines(block: AnyBlock): string[] {
  if (block.type === 'list') return itemLines(block)
  const { name, words, facts } = formOf(block)
  const [line] = linesAround(block).before
  const own = words?.(block) ?? (line && said(line))
  if (block.type === 'paragraph') return [own || '(empty paragraph)']
  const [meant] = Object.values(facts?.(block) ?? {})
  return [
    `${name}${meant === undefined ? '' : ` (${meant})`}:${own === undefined ? '' : ` ${own}`}`,
  ]
}

const linesBehind = (block: AnyBlock): string[] =>
  formOf(block)
    .lines(block)
    .filter(({ isBehind }) => isBehind)
    .map(({ name, content }) => `${name}: ${said(content)}`)

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

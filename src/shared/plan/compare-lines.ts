/** What of a block is compared: its lines by name, and what else is true of it. */

import type { AnyBlock } from '../model/blocks.ts'
import type { Inline } from '../model/inline.ts'
import type { Dismissed, PlanDocument } from '../model/plan.ts'
import { counted } from '../text/counted.ts'
import type { SayCites } from './compare-words.ts'
import { outline } from './outline.ts'

const plain = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])

/** The lines of a block itself, by what each is called in it. */
export function linesOf(block: AnyBlock): Map<string, readonly Inline[]> {
  const lines = (): [string, readonly Inline[]][] => {
    switch (block.type) {
      case 'section':
        return [['Title', block.title]]
      case 'point':
        return [['Claim', block.claim]]
      case 'counter':
        return [
          ['Counter', block.claim],
          ['Reply', block.reply],
        ]
      case 'evidence':
        return [
          ['Words', plain(block.words)],
          ['Comment', block.comment],
        ]
      case 'list':
        return [['Items', itemsInOneLine(block)]]
      case 'judgement':
        return []
      default:
        return [['Words', block.content]]
    }
  }
  return new Map(lines())
}

/** Each item in a line of its own, as far in as it is deep. */
const itemsInOneLine = ({ items }: Extract<AnyBlock, { type: 'list' }>): Inline[] =>
  items.flatMap(({ depth, content }, at) => [
    ...plain(`${at > 0 ? '\n' : ''}${'\u2003'.repeat(depth)}• `),
    ...content,
  ])

const kinds: Readonly<Record<AnyBlock['type'], string>> = {
  'line-of-argument': 'line of argument',
  section: 'section',
  point: 'point',
  judgement: 'judgement',
  evidence: 'evidence',
  analysis: 'analysis',
  counter: 'counter',
  link: 'link',
  list: 'list',
  paragraph: 'paragraph',
}

/** What is true of a block besides its words. */
export function factsOf(block: AnyBlock, sayCites: SayCites): Map<string, string> {
  const facts = new Map([['Kind', kinds[block.type]]])
  if (block.type === 'point') facts.set('Stance', block.stance)
  if (block.type === 'evidence') {
    facts.set('Used as', block.use)
    if (block.citation) facts.set('Source', sayCites([block.citation]))
  }
  if (block.type === 'list') facts.set('List', block.style)
  return facts
}

/** What the findings that are set aside in one document and not in another are called among its facts. */
export const setAsideFact = 'Set aside'

/** In words what of the findings is set aside in a document, and not in the other: "single evidence (point 2)". */
export function setAsideOnlyIn(document: PlanDocument, other: PlanDocument): string | null {
  const keyOf = ({ check, block }: Dismissed) => `${check} ${block}`
  const there = new Set(other.dismissed?.map(keyOf))
  const here = document.dismissed?.filter((finding) => !there.has(keyOf(finding))) ?? []
  if (here.length === 0) return null
  const places = new Map(outline(document).map(({ block, short }) => [block.id, short]))
  return here
    .map(({ check, block }) => {
      const place = block === null ? undefined : places.get(block)
      return `${check.replaceAll('-', ' ')}${place === undefined ? '' : ` (${place})`}`
    })
    .join('; ')
}

/** What is true of the plan as a whole. */
export function planFacts({ budget }: PlanDocument): Map<string, string> {
  const facts = new Map<string, string>()
  if (budget?.words !== undefined) facts.set('Length', counted(budget.words, 'word'))
  if (budget?.minutes !== undefined) facts.set('Time', counted(budget.minutes, 'minute'))
  return facts
}
